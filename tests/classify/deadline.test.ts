import { describe, expect, it } from 'vitest';
import { classify } from '../../lib/classify/classify';
import type { Classifiable } from '../../lib/model/classification';
import { classifiable } from './classifiable';

function deadline(text: string, more: Partial<Classifiable> = {}): string | null {
  return classify(classifiable(text, more)).deadline?.value ?? null;
}

describe('a date in digits that can be read two ways', () => {
  const text = 'Deadline: 03/04/2027';

  it('is silent where nothing settles it', () => {
    expect(deadline(text)).toBeNull();
  });

  it('is settled by the language', () => {
    expect(deadline('Bewerbungsfrist: 03/04/2027', { language: 'de' })).toBe('2027-04-03');
    expect(deadline('Date limite : 03/04/2027')).toBe('2027-04-03');
  });

  it('is settled by the place', () => {
    expect(deadline(text, { locations: ['Austin, TX'] })).toBe('2027-03-04');
    expect(deadline(text, { locations: ['Manchester, United Kingdom'] })).toBe('2027-04-03');
  });

  it('is settled by another date of the posting', () => {
    expect(deadline('Posted on 02/25/2027. Deadline: 03/04/2027')).toBe('2027-03-04');
    expect(deadline('Posted on 25/02/2027. Deadline: 03/04/2027')).toBe('2027-04-03');
  });

  it('is silent where the other dates disagree', () => {
    expect(deadline('Posted 25/02/2027, updated 02/26/2027. Deadline: 03/04/2027')).toBeNull();
  });
});

describe('a date without a year', () => {
  it('is the next one when it is near', () => {
    expect(deadline('Apply by December 15.')).toBe('2026-12-15');
    expect(deadline('Apply by 15 January.')).toBe('2027-01-15');
  });

  it('is silent when it is far ahead', () => {
    expect(deadline('Apply by 15 October.')).toBeNull();
  });

  it('must fall on the weekday that is named', () => {
    expect(deadline('Apply by Tuesday, December 15.')).toBe('2026-12-15');
    expect(deadline('Apply by Monday, December 15.')).toBeNull();
  });

  it('is silent in a posting of years ago', () => {
    expect(deadline('Summer 2023 internship. Apply by December 15.')).toBeNull();
  });
});

describe('which date', () => {
  it('two deadlines that differ give none', () => {
    expect(deadline('Deadline for fall: April 1, 2027. Deadline for spring: November 1, 2027.')).toBeNull();
  });

  it('a deadline of a year that nobody can tell disagrees with another', () => {
    expect(deadline('Fall: apply by October 1.\n\nSpring: apply by February 1.')).toBeNull();
  });

  it('the day applications for a term are due', () => {
    expect(deadline('Applications for summer 2027 are due March 26, 2027.')).toBe('2027-03-26');
  });

  it('the last day of a window for applications', () => {
    expect(deadline('Application window: 1 March 2027 to 31 March 2027')).toBe('2027-03-31');
  });

  it('a label on the line above counts', () => {
    expect(deadline('APPLICATION DEADLINE\n\nApril 30, 2027')).toBe('2027-04-30');
  });

  it.each([
    'Interviews take place on 8 March 2027.',
    'Start date: 8 March 2027',
    'Graduating by 8 March 2027',
    'Posted on 8 March 2027',
  ])('not: %s', (text) => {
    expect(deadline(text)).toBeNull();
  });

  it('a labelled field of the page is read as the text is', () => {
    expect(deadline('', { labelled: [{ label: 'Apply by', value: "30 Jan' 27" }] })).toBe('2027-01-30');
  });
});
