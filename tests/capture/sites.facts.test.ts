// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { capture } from '../../lib/capture/capture';
import { fixtureDocument } from './page';

/** What pages state of pay and kind apart from their text: chips and rows that have no label in words. */

function factsOf(fixture: string): string[] {
  const html = readFileSync(join(import.meta.dirname, `../fixtures/sites/${fixture}.html`), 'utf8');
  const href = html.match(/<!-- (https?:\S+) -->/)?.[1] ?? '';
  const read = capture(fixtureDocument(html, href), new URL(href));
  return read.labelled.map(({ label, value }) => `${label}: ${value}`);
}

it.each([
  ['linkedin--pills', ['Pay: $18/hr - $20/hr', 'Type: Part-time']],
  ['linkedin--member-2026', ['Type: Internship', 'Pay: $24/hr - $26/hr']],
  ['linkedin--split', ['Type: Internship', 'Type: Full-time']],
  ['linkedin--member', ['Type: Stage']],
  ['indeed--pane', ['Pay: $27.50 an hour', 'Type: Internship']],
  ['glassdoor--page', ['Pay: £21K - £25K']],
  ['seek--pane', ['Type: Part time']],
  ['stepstone--page', ['Type: Praktikum']],
  ['workable--page', ['Type: Temporary']],
  ['bamboohr--page', ['Employment Type: Intern', 'Compensation: $900 per month']],
])('%s states %j', (fixture, facts) => {
  expect(factsOf(fixture)).toEqual(expect.arrayContaining(facts));
});

it('what a board estimates is no pay that anybody offers', () => {
  expect(factsOf('glassdoor--split').join()).not.toContain('£21K');
});
