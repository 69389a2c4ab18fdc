import { describe, expect, it } from 'vitest';
import { hoursAtOnce, promisedBy } from '../../lib/goals/promised';
import { Intention } from '../../lib/model/intention';
import { NO_TIME } from '../../lib/model/time';

const STATED = {
  title: 'Archive Intern',
  time: {
    ...NO_TIME,
    hoursPerWeek: { min: 10, max: 15 },
    weeks: { min: 4, max: 4 },
    start: '2027-06-07',
  },
};

describe('what an accepted internship takes', () => {
  it('is its most hours, from its start to the end of its weeks', () => {
    expect(promisedBy(STATED, null)).toEqual({
      title: 'Archive Intern',
      hoursPerWeek: 15,
      from: '2027-06-07',
      to: '2027-07-04',
    });
  });

  it('is what the person set in its goals, where they did', () => {
    const timeFrame = { hoursPerWeek: 8, weeks: null, from: null, to: '2027-08-31' };
    const intention = Intention.parse({ postingId: 'a', timeFrame });
    expect(promisedBy(STATED, intention)).toMatchObject({
      hoursPerWeek: 8,
      from: '2027-06-07',
      to: '2027-08-31',
    });
  });
});

describe('hours that fall together', () => {
  const takes = (hoursPerWeek: number | null, from: string | null, to: string | null) => ({
    title: '',
    hoursPerWeek,
    from,
    to,
  });

  it('are the most of any one day', () => {
    const spring = takes(20, '2027-01-10', '2027-04-30');
    const summer = takes(30, '2027-06-01', '2027-08-31');
    const evenings = takes(5, '2027-04-01', '2027-06-30');
    expect(hoursAtOnce([spring, summer])).toBe(30);
    expect(hoursAtOnce([spring, summer, evenings])).toBe(35);
  });

  it('are all that may meet where days are not known, and none where hours are not', () => {
    expect(hoursAtOnce([takes(10, null, null), takes(12, '2027-06-01', null)])).toBe(22);
    expect(hoursAtOnce([takes(null, null, null)])).toBe(0);
    expect(hoursAtOnce([])).toBe(0);
  });
});
