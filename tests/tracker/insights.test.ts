import { describe, expect, it } from 'vitest';
import { funnel, payShare, promisedHours, savedByWeek } from '../../lib/tracker/insights';
import { aSummary, SOME_TIME } from '../support/postings';

const DAY = 86_400_000;

describe('payShare', () => {
  it('counts each flag, "not stated" by itself, and nothing of the trash', () => {
    const rows = [
      aSummary({ flag: 'paid' }),
      aSummary({ flag: 'paid', archivedAt: 1 }),
      aSummary({ flag: 'not-stated' }),
      aSummary({ flag: 'unpaid', trashedAt: 1 }),
    ];
    expect(payShare(rows)).toEqual([
      { flag: 'paid', count: 2 },
      { flag: 'not-stated', count: 1 },
    ]);
  });
});

describe('funnel', () => {
  it('counts how far each came, whatever came after', () => {
    const rows = [
      aSummary({ been: ['saved'] }),
      aSummary({ been: ['saved', 'applied', 'ghosted'], stage: 'ghosted' }),
      aSummary({ been: ['saved', 'applied', 'interviewing', 'rejected'], stage: 'rejected' }),
      aSummary({ been: ['saved', 'applied'], stage: 'applied', appliedAt: SOME_TIME - 9 * DAY }),
      aSummary({ been: ['saved', 'applied'], stage: 'applied', appliedAt: SOME_TIME - 2 * DAY }),
      aSummary({ been: ['finished'], stage: 'finished' }),
      aSummary({ been: ['saved', 'offer'], trashedAt: 1 }),
    ];
    expect(funnel(rows, SOME_TIME)).toEqual({
      steps: [
        { stage: 'saved', count: 6 },
        { stage: 'applied', count: 5 },
        { stage: 'interviewing', count: 2 },
        { stage: 'offer', count: 1 },
        { stage: 'accepted', count: 1 },
      ],
      waiting: 2,
      longestDays: 9,
    });
  });
});

describe('promisedHours', () => {
  it('takes the middle of what is stated, and says nothing where nothing is', () => {
    const rows = [
      aSummary({ id: 'a', stage: 'accepted', hoursPerWeek: { min: 10, max: 20 } }),
      aSummary({ id: 'b', stage: 'accepted', hoursPerWeek: { min: null, max: 12 } }),
      aSummary({ id: 'c', stage: 'accepted' }),
      aSummary({ id: 'd', stage: 'applied', hoursPerWeek: { min: 40, max: 40 } }),
    ];
    expect(promisedHours(rows).map(({ id, hours }) => [id, hours])).toEqual([
      ['a', 15],
      ['b', 12],
      ['c', null],
    ]);
  });
});

describe('savedByWeek', () => {
  it('begins with the first week that has any, and counts up to now', () => {
    const rows = [0, 1, 8, 15, 400].map((days) => aSummary({ savedAt: SOME_TIME - days * DAY }));
    expect(savedByWeek(rows, SOME_TIME).map((week) => week.count)).toEqual([1, 1, 2]);
    expect(savedByWeek([], SOME_TIME, 3).map((week) => week.count)).toEqual([0, 0, 0]);
  });
});
