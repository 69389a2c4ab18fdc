import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayOf,
  daysBetween,
  instantOf,
  isDay,
  minutesOf,
  offsetAt,
  wallAt,
  wallOf,
} from '../../lib/model/wall';

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'Europe/Dublin',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Apia',
  'Africa/Casablanca',
  'Antarctica/Troll',
];
const zone = fc.constantFrom(...ZONES);
const instant = fc
  .integer({ min: Date.UTC(2000, 0), max: Date.UTC(2045, 0) })
  .map((ms) => ms - (ms % 60_000));
const MINUTE_MS = 60_000;

describe('wallOf and instantOf', () => {
  it('agrees with what the browser prints', () => {
    fc.assert(
      fc.property(instant, zone, (at, where) => {
        const printed = new Date(at)
          .toLocaleString('sv-SE', { timeZone: where })
          .slice(0, 16)
          .replace(' ', 'T');
        expect(wallOf(at, where)).toBe(printed);
      }),
    );
  });

  it('gives an instant at which the clock shows that time, the earlier one if it is shown twice', () => {
    fc.assert(
      fc.property(instant, zone, (at, where) => {
        const wall = wallOf(at, where);
        const back = instantOf(wall, where);
        expect(wallOf(back, where)).toBe(wall);
        expect(back).toBeLessThanOrEqual(at);
        // Nothing between the two: either the same, or the two sides of clocks that went back (a day at the most).
        if (back !== at) expect(offsetAt(back, where)).toBeGreaterThan(offsetAt(at, where));
      }),
    );
  });

  it('never goes back when the clock goes on', () => {
    fc.assert(
      fc.property(instant, zone, fc.integer({ min: 1, max: 3 * 24 * 60 }), (at, where, minutes) => {
        const wall = wallOf(at, where);
        const later = new Date(Date.parse(`${wall}Z`) + minutes * MINUTE_MS).toISOString().slice(0, 16);
        // A gap may swallow the minutes, and time shown twice is the first: so "not before".
        expect(instantOf(later, where)).toBeGreaterThanOrEqual(instantOf(wall, where));
      }),
    );
  });

  it.each([
    // Clocks go forward: 02:30 is not shown, an hour later is.
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T03:30', Date.UTC(2026, 2, 29, 1, 30)],
    ['2026-03-08T02:15', 'America/New_York', '2026-03-08T03:15', Date.UTC(2026, 2, 8, 7, 15)],
    // By half an hour only.
    ['2026-10-04T02:10', 'Australia/Lord_Howe', '2026-10-04T02:40', Date.UTC(2026, 9, 3, 15, 40)],
    // A whole day was left out.
    ['2011-12-30T09:00', 'Pacific/Apia', '2011-12-31T09:00', Date.UTC(2011, 11, 30, 19, 0)],
    // Clocks go back: 02:30 is shown twice, the first counts.
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T02:30', Date.UTC(2026, 9, 25, 0, 30)],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T01:30', Date.UTC(2026, 10, 1, 5, 30)],
  ])('%s in %s is shown as %s', (wall, where, shown, at) => {
    expect(instantOf(wall, where)).toBe(at);
    expect(wallOf(at, where)).toBe(shown);
  });

  it('keeps nine in the morning at nine over a change of clocks', () => {
    const before = instantOf('2026-10-24T09:00', 'Europe/Berlin');
    const after = instantOf('2026-10-25T09:00', 'Europe/Berlin');
    expect(after - before).toBe(25 * 60 * MINUTE_MS);
    expect(minutesOf(after, 'Europe/Berlin')).toBe(9 * 60);
  });
});

describe('days', () => {
  it('counts days as a calendar does', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: -800, max: 800 }), (at, days) => {
        const day = dayOf(at, 'UTC');
        expect(daysBetween(day, addDays(day, days))).toBe(days);
        expect(isDay(addDays(day, days))).toBe(true);
      }),
    );
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2028-02-28', 1e12)).toBe('9999-12-31');
    expect(addDays('2028-02-28', -1e12)).toBe('0001-01-01');
  });

  it.each([null, '', '2026-02-30', '2026-13-01', '2026-05', '2026-5-1', '0000-00-00', 'tomorrow!!'])(
    '%j is no day',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  it('writes minutes as a clock shows them', () => {
    expect(wallAt('2026-05-01', 0)).toBe('2026-05-01T00:00');
    expect(wallAt('2026-05-01', 1439)).toBe('2026-05-01T23:59');
  });
});
