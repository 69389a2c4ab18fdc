import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Amount, NO_PAY, type Pay, type PayPeriod } from '../../lib/model/pay';
import { NO_TIME, type Time } from '../../lib/model/time';
import { effectiveHourly, hourlyFigure, totalHours } from '../../lib/model/worth';

function paid(
  min: number | null,
  max: number | null,
  period: PayPeriod | null,
  over: Partial<Pay> = {},
): Pay {
  const amount: Amount = { min, max, currency: 'EUR', period };
  return { ...NO_PAY, flag: 'paid', form: 'stipend', amount, ...over };
}

function takes(over: Partial<Time>): Time {
  return { ...NO_TIME, ...over };
}

const TWENTY = { min: 20, max: 20 };

describe('effectiveHourly', () => {
  it.each([
    ['an hour is an hour', paid(15, 15, 'hour'), NO_TIME, { min: 15, max: 15 }],
    ['a week over its hours', paid(400, 400, 'week'), takes({ hoursPerWeek: TWENTY }), { min: 20, max: 20 }],
    [
      'the whole over all hours',
      paid(500, 500, 'total'),
      takes({ totalHours: { min: 25, max: 25 } }),
      { min: 20, max: 20 },
    ],
    [
      'the whole over hours times weeks',
      paid(2400, 2400, 'total'),
      takes({ hoursPerWeek: TWENTY, weeks: { min: 12, max: 12 } }),
      { min: 10, max: 10 },
    ],
    [
      'ranges: the least for the most hours',
      paid(400, 600, 'week'),
      takes({ hoursPerWeek: { min: 20, max: 40 } }),
      { min: 10, max: 30 },
    ],
    [
      'an open end stays open',
      paid(null, 600, 'week'),
      takes({ hoursPerWeek: { min: 20, max: null } }),
      { min: null, max: 30 },
    ],
  ] as const)('%s', (_, pay, time, worth) => {
    expect(effectiveHourly(pay, time)).toEqual(worth);
  });

  it('divides a month by 4.345 weeks', () => {
    expect(
      hourlyFigure(effectiveHourly(paid(869, 869, 'month'), takes({ hoursPerWeek: TWENTY }))),
    ).toBeCloseTo(10);
  });

  it.each([
    ['hours are not stated', paid(800, 800, 'month'), NO_TIME],
    ['the period is not stated', paid(800, 800, null), takes({ hoursPerWeek: TWENTY })],
    ['a day has no stated hours', paid(80, 80, 'day'), takes({ hoursPerWeek: TWENTY })],
    ['the amount is not stated', { ...paid(1, 1, 'hour'), amount: null }, takes({ hoursPerWeek: TWENTY })],
    [
      'it is not plainly paid',
      paid(800, 800, 'week', { flag: 'conditional' }),
      takes({ hoursPerWeek: TWENTY }),
    ],
    ['it is expenses only', paid(80, 80, 'week', { form: 'expenses' }), takes({ hoursPerWeek: TWENTY })],
    [
      'you would pay',
      paid(80, 80, 'week', { flag: 'you-pay', form: 'fee' }),
      takes({ hoursPerWeek: TWENTY }),
    ],
    ['there are no hours', paid(80, 80, 'week'), takes({ hoursPerWeek: { min: 0, max: 0 } })],
  ])('says nothing where %s', (_, pay, time) => {
    expect(effectiveHourly(pay, time)).toBeNull();
  });

  it('never leaves its own range, whatever is stated', () => {
    const ordered = fc
      .tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }))
      .map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));
    fc.assert(
      fc.property(ordered, ordered, fc.double({ min: 0, max: 1, noNaN: true }), (money, hours, share) => {
        const worth = effectiveHourly(paid(money.min, money.max, 'week'), takes({ hoursPerWeek: hours }));
        const some =
          (money.min + share * (money.max - money.min)) / (hours.max - share * (hours.max - hours.min));
        expect(some).toBeGreaterThanOrEqual((worth?.min ?? 0) - 1e-9);
        expect(some).toBeLessThanOrEqual((worth?.max ?? 0) + 1e-9);
      }),
    );
  });
});

describe('totalHours', () => {
  it('are what is stated, else hours times weeks', () => {
    expect(
      totalHours(takes({ totalHours: { min: 30, max: 40 }, hoursPerWeek: TWENTY, weeks: TWENTY })),
    ).toEqual({ min: 30, max: 40 });
    expect(totalHours(takes({ hoursPerWeek: { min: 10, max: 20 }, weeks: { min: 4, max: null } }))).toEqual({
      min: 40,
      max: null,
    });
    expect(totalHours(takes({ hoursPerWeek: TWENTY }))).toBeNull();
  });
});
