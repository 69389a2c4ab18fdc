import { describe, expect, it } from 'vitest';
import { dayWords, firstDay, lastDay, lastOfWeeks, overlap, weeksBetween } from '../../lib/goals/days';

describe('days', () => {
  it('a month begins and ends', () => {
    expect([firstDay('2028-02'), lastDay('2028-02'), lastDay('2027-02'), lastDay('2027-12')]).toEqual([
      '2028-02-01',
      '2028-02-29',
      '2027-02-28',
      '2027-12-31',
    ]);
  });

  it('weeks count both ends, over a change of clocks too', () => {
    expect(weeksBetween('2027-03-22', '2027-04-04')).toBe(2);
    expect(lastOfWeeks('2027-03-22', 2)).toBe('2027-04-04');
  });

  it('stretches meet when they share a day', () => {
    const june = { from: '2027-06-01', to: '2027-06-30' };
    expect(overlap(june, { from: '2027-06-30', to: '2027-07-31' })).toBe(true);
    expect(overlap(june, { from: '2027-07-01', to: null })).toBe(false);
    expect(overlap(june, { from: null, to: '2027-06-01' })).toBe(true);
    expect(overlap(june, { from: null, to: null })).toBe(false);
  });

  it('are written out so that none can be misread', () => {
    expect([dayWords('2027-06-05'), dayWords('2027-06')]).toEqual(['5 Jun 2027', 'Jun 2027']);
  });
});
