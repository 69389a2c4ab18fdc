import { describe, expect, it } from 'vitest';
import { copyNames, isCopyDue } from '../../lib/exchange/copies';

const HOUR = 3_600_000;

describe('isCopyDue', () => {
  const now = 1000 * HOUR;

  it('at once when there is none, then daily, and only after a change', () => {
    expect(isCopyDue({ lastAt: null, lastOk: null, changedAt: 5 }, null, now)).toBe(true);
    expect(isCopyDue({ lastAt: now - 25 * HOUR, lastOk: true, changedAt: now - HOUR }, null, now)).toBe(true);
    expect(isCopyDue({ lastAt: now - 25 * HOUR, lastOk: true, changedAt: now - 26 * HOUR }, null, now)).toBe(
      false,
    );
    expect(isCopyDue({ lastAt: now - 5 * HOUR, lastOk: true, changedAt: now }, null, now)).toBe(false);
  });

  it('again an hour after a copy that failed', () => {
    const failed = { lastAt: now - 30 * HOUR, lastOk: false, changedAt: now };
    expect(isCopyDue(failed, now - HOUR / 2, now)).toBe(false);
    expect(isCopyDue(failed, now - HOUR, now)).toBe(true);
  });

  it('when the clock was set back', () => {
    expect(isCopyDue({ lastAt: now + 99 * HOUR, lastOk: true, changedAt: now + 100 * HOUR }, null, now)).toBe(
      true,
    );
  });
});

describe('copyNames', () => {
  it('rotate: a year of daily copies leaves seven days and twelve months', () => {
    const names = new Set<string>();
    for (let day = 0; day < 365; day += 1)
      for (const name of copyNames(new Date(2026, 0, 1 + day, 12))) names.add(name);
    expect(names.size).toBe(19);
    expect(copyNames(new Date(2026, 10, 22, 12))).toEqual([
      'forethought-sunday.json',
      'forethought-month-11.json',
    ]);
  });
});
