import { describe, expect, it } from 'vitest';
import { agreement } from '../../lib/goals/agreement';
import { intention, paid, posting, range, time } from './example';

describe('agreement', () => {
  it('takes the intention before the posting', () => {
    const content = agreement(
      posting({
        pay: paid(1400, 1400, 'month'),
        time: time({ hoursPerWeek: range(30), weeks: range(12), start: '2027-06' }),
      }),
      intention({
        outcomes: [{ text: 'draw a map', kind: 'project', seen: 'a link', reached: null }],
        timeFrame: { hoursPerWeek: 20, weeks: 10, from: null, to: '2027-08-31' },
        exit: {
          success: 'one map is public',
          by: '2027-08-01',
          week: 5,
          ifNot: 'begun one',
          iWill: 'ask for it',
        },
        questions: ['When does it end?'],
      }),
    );
    expect(content).toMatchObject({
      outcomes: [{ text: 'draw a map', seen: 'a link' }],
      hoursPerWeek: 20,
      weeks: 10,
      totalHours: 200,
      from: 'Jun 2027',
      to: '31 Aug 2027',
      pay: { words: 'Paid, €1,400 a month', quote: 'a wage of so much' },
      exit: 'One map is public, by 1 Aug 2027. If by week 5 I have not begun one, I will ask for it.',
    });
  });

  it('leaves open what nobody stated', () => {
    expect(agreement(posting(), null)).toMatchObject({
      outcomes: [],
      hoursPerWeek: null,
      weeks: null,
      totalHours: null,
      from: null,
      to: null,
      pay: { words: 'Not stated', quote: null },
      exit: null,
    });
  });
});
