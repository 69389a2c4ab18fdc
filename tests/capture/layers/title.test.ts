import { describe, expect, it } from 'vitest';
import { readTitle } from '../../../lib/capture/layers/title';

describe('a page title', () => {
  it.each([
    ['Job Application for River Intern at Marlow House', 'River Intern', 'Marlow House'],
    ['Marlow House hiring River Intern in Richmond, VA | LinkedIn', 'River Intern', 'Marlow House'],
    ['River Intern at Marlow House - Some Board', 'River Intern', 'Marlow House'],
    [
      'Praktikum Gewässer (m/w/d) bei Marlow Haus GmbH | Stellenmarkt',
      'Praktikum Gewässer (m/w/d)',
      'Marlow Haus GmbH',
    ],
    ['Stage rivière chez Maison Marlow', 'Stage rivière', 'Maison Marlow'],
    ['Job @ Marlow House (Leeds): River Intern | JOIN', 'River Intern', 'Marlow House'],
  ])('%s', (title, role, company) => {
    expect(readTitle(title, null)).toMatchObject({ role, company });
  });

  it.each([
    ["We're hiring a River Intern | Marlow House", 'River Intern', ['Marlow House']],
    ['Now hiring River Intern - Marlow House', 'River Intern', ['Marlow House']],
    ['Wir suchen: Praktikant Gewässer – Marlow Haus GmbH', 'Praktikant Gewässer', ['Marlow Haus GmbH']],
  ])('takes the call in "%s" for no employer', (title, role, rest) => {
    expect(readTitle(title, role)).toMatchObject({ company: null, rest });
    expect(readTitle(title, null)).toMatchObject({ company: null, rest: [role, ...rest] });
  });

  it('leaves the parts around a role that is known', () => {
    expect(readTitle('(3) River Intern | Marlow House | Handshake', 'River Intern').rest).toEqual([
      'Marlow House',
      'Handshake',
    ]);
    expect(readTitle('River Intern | Marlow House | Handshake', 'River Intern').beforeSite).toBe(
      'Marlow House',
    );
    expect(readTitle('River Intern | Marlow House | Rivers', 'River Intern').beforeSite).toBeNull();
    expect(readTitle('Careers - River Intern', 'River Intern').rest).toEqual([]);
  });

  it('names the employer after the place of the job', () => {
    const title = 'Praktikum Gewässer (m/w/d) - Job in Leipzig bei Marlow Haus GmbH';
    expect(readTitle(title, 'Praktikum Gewässer (m/w/d)').company).toBe('Marlow Haus GmbH');
  });
});

it('leaves out where a posting is shown', () => {
  expect(readTitle('River Assistant at University of Marlow on boardly.co.uk', null).company).toBe(
    'University of Marlow',
  );
  expect(readTitle('River Assistant at Marlow on Sea', null).company).toBe('Marlow on Sea');
});
