import { describe, expect, it } from 'vitest';
import { classify } from '../../lib/classify/classify';
import { NO_HINTS } from '../../lib/model/capture';
import { classifiable } from './classifiable';

const TITLES: [title: string, kind: string][] = [
  ['Summer Intern, Director of Product', 'internship'],
  ['Intern Program Director', 'job'],
  ['Internship Coordinator', 'job'],
  ['Head of Internships', 'job'],
  ['Internal Auditor', 'job'],
  ['International Sales Manager', 'job'],
  ['Stage Manager', 'job'],
  ['Marketing Manager', 'job'],
  ['Software Engineer, New Grad', 'job'],
  ['Graduate Engineer', 'job'],
  ['Legal Trainee', 'job'],
  ['Working Student Finance', 'job'],
  ['Software Engineering Co-op', 'placement'],
  ['Industrial Placement Student', 'placement'],
  ['12-month Placement - Finance', 'placement'],
  ['Placement Officer', 'job'],
  ['Volunteer Gardener', 'volunteer'],
  ['Volunteer Coordinator', 'job'],
  ['Micro-Internship: Market Research', 'micro-internship'],
  ['Apprentice Electrician', 'apprenticeship'],
  ['Praktikum Marketing', 'internship'],
  ['Pflichtpraktikant (m/w/d)', 'internship'],
  ['Werkstudent (m/w/d) Marketing', 'job'],
  ['Studentische Hilfskraft', 'job'],
  ['Ausbildung zum Fachinformatiker', 'apprenticeship'],
  ['Duales Studium BWL', 'apprenticeship'],
  ['Ehrenamtliche Mitarbeit', 'volunteer'],
  ['Stage - Assistant RH (H/F)', 'internship'],
  ['Offre de stage : développeur', 'internship'],
  ['Assistant de gestion en alternance', 'apprenticeship'],
  ['Apprenti boulanger', 'apprenticeship'],
  ['Bénévole accueil', 'volunteer'],
  ['Becario/a de Marketing', 'internship'],
  ['Prácticas en Recursos Humanos', 'internship'],
  ['Pasante de Derecho', 'internship'],
  ['Tirocinio Marketing', 'internship'],
  ['Estágio em Engenharia', 'internship'],
  ['Jovem Aprendiz', 'apprenticeship'],
  ['Afstudeerstage Data Science', 'internship'],
  ['Onderzoeksstage gedrag van zeehonden', 'internship'],
  ['Referent Urlaubstage und Arbeitstage', 'job'],
  ['Backstage Manager', 'job'],
  ['Hostage Negotiator', 'job'],
  ['Postage and Prestage Clerk', 'job'],
  ['Multistage Pump Technician', 'job'],
  ['Stażysta w dziale HR', 'internship'],
  ['Stáž v marketingu', 'internship'],
];

describe('the leftmost level word of a title decides', () => {
  it.each(TITLES)('%s is %s', (title, kind) => {
    expect(classify(classifiable('We make things.', { title })).kind?.value).toBe(kind);
  });
});

describe('a title that says no more than "intern"', () => {
  const kind = (text: string) => classify(classifiable(text, { title: 'Intern' })).kind?.value;

  it('takes the micro-internship from the text that begins with it', () => {
    expect(kind('Micro-Internships are short, paid assignments.')).toBe('micro-internship');
    expect(kind('Our internship lasts ten weeks. A micro-internship before it is a plus.')).toBe(
      'internship',
    );
  });
});

describe('a title without a level word', () => {
  it('leaves it to the structured data', () => {
    const structured = { ...NO_HINTS, employmentType: ['FULL_TIME', 'INTERN'] };
    expect(classify(classifiable('We make things.', { title: 'Data Science', structured })).kind?.value).toBe(
      'internship',
    );
  });

  it('leaves it to a labelled field', () => {
    const labelled = [{ label: 'Type de contrat', value: 'Stage conventionné' }];
    expect(
      classify(classifiable('Nous faisons des choses.', { title: 'Chargé de communication', labelled })).kind
        ?.value,
    ).toBe('internship');
  });

  it('leaves it to the text', () => {
    const text = 'About the internship. Our interns join a small team.';
    expect(classify(classifiable(text, { title: 'Market Research' })).kind?.value).toBe('internship');
  });

  it('reads a label for pay that only interns get', () => {
    expect(
      classify(classifiable('Duration: 3 Months\nStipend: 5,000 /month', { title: 'Content Writing' })).kind
        ?.value,
    ).toBe('internship');
  });

  it('is not swayed by internships that are asked for', () => {
    const text = 'CDI à pourvoir. Vous avez une première expérience (stage ou alternance).';
    expect(classify(classifiable(text, { title: 'Contrôleur de gestion', language: 'fr' })).kind?.value).toBe(
      'job',
    );
  });
});

describe('micro-internships', () => {
  it('are internships of 5 to 40 hours in all', () => {
    const text = 'The internship takes 30 hours in total.';
    expect(classify(classifiable(text, { title: 'Research Intern' })).kind?.value).toBe('micro-internship');
  });

  it('are not internships of 40 hours a week', () => {
    const text = 'The internship takes 40 hours a week for 10 weeks.';
    expect(classify(classifiable(text, { title: 'Research Intern' })).kind?.value).toBe('internship');
  });
});
