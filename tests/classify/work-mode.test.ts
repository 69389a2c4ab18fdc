import { describe, expect, it } from 'vitest';
import { classify } from '../../lib/classify/classify';
import type { Classifiable } from '../../lib/model/classification';
import { classifiable } from './classifiable';

function mode(text: string, more: Partial<Classifiable> = {}): string | null {
  return classify(classifiable(text, more)).workMode?.value ?? null;
}

describe('stated', () => {
  it.each([
    ['Location: Remote (US)', 'remote'],
    ['Location: London/Hybrid (typically one day in the office)', 'hybrid'],
    ['Location: Onsite in Austin', 'onsite'],
    ['The internship is fully remote.', 'remote'],
    ['We are looking for engineers for our remote summer 2027 internship.', 'remote'],
    ['This is a hybrid position: three days in the office.', 'hybrid'],
    ['Interns are expected to be in the office 5 days a week.', 'onsite'],
    ['You will come into the office 3 days per week.', 'hybrid'],
    ['Our internships are a minimum of 10 weeks, part-time and on-site.', 'onsite'],
    ['The program is expected to be conducted in-person at our campus.', 'onsite'],
    ['Arbeitsort: 100 % remote', 'remote'],
    ['Das Praktikum findet vollständig remote statt, wir arbeiten komplett remote.', 'remote'],
    ['Télétravail : 2 jours / semaine', 'hybrid'],
    ['Stage à distance', 'remote'],
    ['Modalidad: híbrida', 'hybrid'],
    ['Modalidad: presencial', 'onsite'],
    // a fact in a row of facts
    ['Hybrid, based in Truro', 'hybrid'],
    ['USA - Remote', 'remote'],
    ['On-site, Mondays to Fridays, Cebu', 'onsite'],
    ['Unpaid. 100% virtual. Six weeks.', 'remote'],
    ['Stage full remote, 18h/semaine', 'remote'],
    ['Jornada de 25 h. Presencial en Cáceres.', 'onsite'],
    ['Estágio de 4h/dia, de segunda a sexta, presencial no Porto.', 'onsite'],
    ['Mode: Online', 'remote'],
    ['OJT from Pasig. Work from home setup.', 'remote'],
    ['This is a remote, unpaid internship.', 'remote'],
    ['Office-based, Truro', 'onsite'],
    ['Stage en présentiel à Brest', 'onsite'],
    ['Prácticas presenciales en Cáceres', 'onsite'],
    ['Modalidad: mixta', 'hybrid'],
    // so many days of it
    ['Hybrid: Mondays and Fridays in our Leeds office, other days remote.', 'hybrid'],
    ['Hybrid working: 2 days a week in our Truro office.', 'hybrid'],
    ['You are in our Truro office at least three days per week.', 'hybrid'],
    ['Teletrabajo: 2 días a la semana', 'hybrid'],
    ['Du télétravail possible jusqu’à 2 jours par semaine', 'hybrid'],
    ['Hledáme studenta do týmu. Nabízíme možnost home office a pružnou pracovní dobu.', 'hybrid'],
  ])('%s', (text, expected) => {
    expect(mode(text)).toBe(expected);
  });
});

describe('not stated', () => {
  it.each([
    'Interviews are held in person or by video.',
    'You will work on remote sensing data and hybrid cloud systems.',
    'We build hybrid cars.',
    'On-site lunch and an on-site gym.',
    'Remote work\nFlexible hours\nHealth insurance',
    'Benefits\nRemote work, gym, fruit',
    'This position may be eligible for remote or hybrid options.',
    'This is not a remote position.',
    'Remote work possible after three months.',
    'Perks: flexible hours, work from home days, free fruit.',
    'Telecommute: No',
    'Homeoffice möglich',
    'Télétravail possible',
    'Posibilidad de teletrabajo',
    'You must come to the office twice a month.',
    'Remote, hybrid and on-site options are open to you.',
    'We are a fast-growing, remote, cheerful team.',
    'Télétravail, tickets restaurant, mutuelle',
    'Perks: laptop, home office, fruit',
    'Perks: Remote Fridays, fruit',
  ])('%s', (text) => {
    expect(mode(text)).toBeNull();
  });

  it('where two modes are offered', () => {
    expect(mode('The internship is fully remote.\nLocation: Onsite in Austin')).toBeNull();
  });
});

describe('outside the text', () => {
  it.each([
    [{ title: 'Data Intern (Remote)' }, 'remote'],
    [{ title: 'Remote Sensing Intern' }, null],
    [{ locations: ['Mumbai (Hybrid)'] }, 'hybrid'],
    [{ labelled: [{ label: 'Work model', value: 'On-site' }] }, 'onsite'],
  ] as [Partial<Classifiable>, string | null][])('%j', (more, expected) => {
    expect(mode('We make things.', more)).toBe(expected);
  });

  it('a title that says it is believed where the text speaks of both', () => {
    const text =
      'We hire remote team members in ten countries.\nWork model: Remote\nLocation: Onsite in Brno';
    expect(mode(text)).toBeNull();
    expect(mode(text, { title: 'Platform Intern, Czechia Remote' })).toBe('remote');
  });
});
