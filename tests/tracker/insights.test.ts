import { describe, expect, it } from 'vitest';
import { funnel, payShare, savedByWeek } from '../../lib/tracker/insights';
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

describe('how far applications came', () => {
  const rows = [
    aSummary({ been: ['saved'] }),
    aSummary({ been: ['saved', 'applied', 'ghosted'], stage: 'ghosted' }),
    aSummary({ been: ['saved', 'applied', 'interviewing', 'rejected'], stage: 'rejected' }),
    aSummary({ been: ['saved', 'applied'], stage: 'applied', appliedAt: SOME_TIME - 9 * DAY }),
    aSummary({ been: ['saved', 'applied'], stage: 'applied', appliedAt: SOME_TIME - 2 * DAY }),
    aSummary({ been: ['finished'], stage: 'finished' }),
    aSummary({ been: ['saved', 'offer'], trashedAt: 1 }),
  ];

  it('counts each for every step that it came to, whatever came after', () => {
    const { steps, waiting, longestDays } = funnel(rows, SOME_TIME);
    expect(steps.map(({ stage, count }) => [stage, count])).toEqual([
      ['saved', 6],
      ['applied', 5],
      ['interviewing', 2],
      ['offer', 1],
      ['accepted', 1],
    ]);
    expect({ waiting, longestDays }).toEqual({ waiting: 2, longestDays: 9 });
  });

  it('says what became of those that came no further', () => {
    const { steps } = funnel(rows, SOME_TIME);
    expect(steps[1]?.stopped).toEqual({ waiting: 2, rejected: 0, ghosted: 1, other: 0 });
    expect(steps[2]?.stopped).toEqual({ waiting: 0, rejected: 1, ghosted: 0, other: 0 });
  });

  it('takes a no for an application, even where nobody noted that it was sent', () => {
    expect(funnel([aSummary({ been: ['rejected'], stage: 'rejected' })], SOME_TIME).steps[1]?.count).toBe(1);
  });

  it('names the step where most ended, and not one where they still wait', () => {
    const ended = (stage: string, ...been: string[]) => aSummary({ stage, been: [...been, stage] });
    const waiting = [1, 2, 3].map(() => aSummary({ stage: 'applied', been: ['applied'] }));
    const afterInterview = [1, 2, 3].map(() => ended('rejected', 'applied', 'interviewing'));
    const unanswered = [1, 2, 3].map(() => ended('ghosted', 'applied'));
    expect(funnel([...waiting, ...afterInterview], SOME_TIME).stall).toBe('interviewing');
    expect(funnel([...waiting, ...afterInterview, ...unanswered], SOME_TIME).stall).toBeNull();
    expect(funnel([...waiting, ...afterInterview.slice(1)], SOME_TIME).stall).toBeNull();
    expect(funnel(waiting, SOME_TIME).stall).toBeNull();
  });

  it('says how long a first answer took, once three have come', () => {
    const answered = (days: number, stage = 'interviewing') =>
      aSummary({ stage, been: ['applied', stage], appliedAt: SOME_TIME, stageAt: SOME_TIME + days * DAY });
    const late = SOME_TIME + 60 * DAY;
    expect(funnel([answered(4), answered(30)], late).answerDays).toBeNull();
    expect(funnel([answered(4), answered(30), answered(10, 'rejected')], late).answerDays).toBe(10);
    const secondAnswer = aSummary({
      stage: 'rejected',
      been: ['applied', 'interviewing', 'rejected'],
      appliedAt: SOME_TIME,
      stageAt: late,
    });
    expect(funnel([answered(4), answered(30), secondAnswer], late).answerDays).toBeNull();
  });
});

describe('savedByWeek', () => {
  it('begins with the first week that has any, and counts up to now', () => {
    const rows = [0, 1, 8, 15, 400].map((days) => aSummary({ savedAt: SOME_TIME - days * DAY }));
    expect(savedByWeek(rows, SOME_TIME).map((week) => week.count)).toEqual([1, 1, 2]);
    expect(savedByWeek([], SOME_TIME, 3).map((week) => week.count)).toEqual([0, 0, 0]);
  });
});
