import { describe, expect, it } from 'vitest';
import { classify } from '../../lib/classify/classify';
import { NO_HINTS } from '../../lib/model/capture';
import { classifiable } from './classifiable';

describe('structured data is read as a witness beside the text', () => {
  it.each([
    ['P6M', [26.1, 26.1]],
    ['P12W', [12, 12]],
    ['P1Y', [52.1, 52.1]],
    ['6 months', [26.1, 26.1]],
  ])('a duration of %s', (duration, weeks) => {
    const { time } = classify(classifiable('We make things.', { structured: { ...NO_HINTS, duration } }));
    expect([time.weeks?.min, time.weeks?.max]).toEqual(weeks);
    expect(time.evidence[0]).toMatchObject({ start: -1, end: -1 });
  });

  it('work hours, start and employment type', () => {
    const structured = {
      ...NO_HINTS,
      workHours: '20 hours per week',
      start: '2027-06-01',
      employmentType: ['PART_TIME'],
    };
    const { time } = classify(classifiable('We make things.', { structured }));
    expect(time.hoursPerWeek).toEqual({ min: 20, max: 20 });
    expect(time.start).toBe('2027-06-01');
    expect(time.schedule).toBe('part-time');
  });
});

describe('labelled fields', () => {
  it('are read with their label', () => {
    const labelled = [
      { label: 'Duration', value: '3 Months' },
      { label: 'Hours per week', value: '15-20' },
      { label: 'Start date', value: '1 June 2027' },
      { label: 'Posted on', value: '12 May 2027' },
      { label: 'Workplace type', value: 'Hybrid' },
    ];
    const said = classify(classifiable('We make things.', { labelled }));
    expect(said.time).toMatchObject({
      weeks: { min: 13, max: 13 },
      hoursPerWeek: { min: 15, max: 20 },
      start: '2027-06-01',
    });
    expect(said.postedOn?.value).toBe('2027-05-12');
    expect(said.workMode?.value).toBe('hybrid');
  });
});

describe('the title', () => {
  it.each([
    ['Data Intern - Summer 2027', { term: '2027-summer' }],
    ['[Winter 2028] Design Intern', { term: '2028-winter' }],
    ["Intern, Software (Fall '27)", { term: '2027-fall' }],
    ['Stage Analyste (6 mois) - septembre 2027', { weeks: { min: 26.1, max: 26.1 }, start: '2027-09' }],
    ['Analyst Co-op, January-June 2027', { start: '2027-01', end: '2027-06' }],
    ['Intern (Fall/Spring 2027)', { term: null }],
    ['Intern (graduating spring 2028)', { term: null }],
    ['Engineering Graduate Intern (summer 2027)', { term: '2027-summer' }],
    ['Software Intern (graduating May 2027)', { start: null }],
    ['Praktikum Vertrieb, 3-6 Monate, Vollzeit', { weeks: { min: 13, max: 26.1 }, schedule: 'full-time' }],
  ])('%s', (title, time) => {
    expect(classify(classifiable('We make things.', { title })).time).toMatchObject(time);
  });
});
