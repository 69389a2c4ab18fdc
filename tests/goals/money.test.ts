import { describe, expect, it } from 'vitest';
import { amountWords, payPer } from '../../lib/goals/money';
import { paid, range, time } from './example';

const full = time({ hoursPerWeek: range(20), weeks: range(10) });

describe('payPer', () => {
  it('goes from one period to another by what is stated', () => {
    expect(payPer('month', paid(20, 20, 'hour'), full)?.min).toBeCloseTo(20 * 20 * 4.345);
    expect(payPer('hour', paid(2000, 2000, 'total'), full)).toEqual({ min: 10, max: 10 });
    expect(payPer('total', paid(200, 300, 'week'), full)).toEqual({ min: 2000, max: 3000 });
    expect(payPer('year', paid(1000, null, 'month'), time())).toEqual({ min: 12_000, max: null });
    expect(payPer('week', paid(2000, 2000, 'total'), time({ weeks: range(8, 10) }))).toEqual({
      min: 200,
      max: 250,
    });
  });

  it('is silent where an input is missing', () => {
    expect(payPer('month', paid(20, 20, 'hour'), time())).toBeNull();
    expect(payPer('month', paid(20, 20, null), full)).toBeNull();
    expect(payPer('day', paid(20, 20, 'hour'), full)).toBeNull();
    expect(payPer('week', { ...paid(1, 1, 'week'), amount: null }, full)).toBeNull();
  });
});

describe('amountWords', () => {
  it('says ranges, ends and unknown parts', () => {
    const words = (
      min: number | null,
      max: number | null,
      currency: string | null,
      period: 'month' | 'total' | null,
    ) => amountWords({ min, max, currency, period });
    expect(words(1400, 1600, 'EUR', 'month')).toBe('€1,400–1,600 a month');
    expect(words(null, 25.5, 'USD', null)).toBe('up to $25.50');
    expect(words(450, null, null, 'total')).toBe('from 450 in all');
    expect(words(5, 5, 'not a currency', null)).toBe('not a currency 5');
    expect(words(null, null, 'EUR', 'month')).toBe('');
  });
});
