import { describe, expect, it } from 'vitest';
import type { Summary } from '../../lib/model/posting';
import { type Filters, matches, NO_FILTERS } from '../../lib/tracker/filters';
import { sorted } from '../../lib/tracker/sort';
import { aSummary } from '../support/postings';

const TODAY = '2026-03-02';

function shown(row: Summary, change: Partial<Filters>): boolean {
  return matches(row, { ...NO_FILTERS, ...change }, TODAY);
}

describe('matches', () => {
  it('shows the listed ones when nothing is filtered, and each shelf by itself', () => {
    expect(shown(aSummary(), {})).toBe(true);
    expect(shown(aSummary({ archivedAt: 1 }), {})).toBe(false);
    expect(shown(aSummary({ archivedAt: 1 }), { shelf: 'archived' })).toBe(true);
    expect(shown(aSummary({ archivedAt: 1, trashedAt: 2 }), { shelf: 'archived' })).toBe(false);
    expect(shown(aSummary({ archivedAt: 1, trashedAt: 2 }), { shelf: 'trashed' })).toBe(true);
  });

  it('never counts "not stated" as unpaid', () => {
    expect(shown(aSummary({ flag: 'not-stated' }), { flags: ['unpaid'] })).toBe(false);
    expect(shown(aSummary({ flag: 'not-stated' }), { flags: ['unpaid', 'not-stated'] })).toBe(true);
  });

  it('takes "at most N hours" at its word: the stated upper end, or so few hours in all', () => {
    expect(shown(aSummary({ hoursPerWeek: { min: 10, max: 20 } }), { maxHours: 20 })).toBe(true);
    expect(shown(aSummary({ hoursPerWeek: { min: 10, max: 21 } }), { maxHours: 20 })).toBe(false);
    expect(shown(aSummary({ hoursPerWeek: { min: 10, max: null } }), { maxHours: 20 })).toBe(false);
    expect(shown(aSummary(), { maxHours: 20 })).toBe(false);
    expect(shown(aSummary({ totalHours: { min: 15, max: 15 } }), { maxHours: 20 })).toBe(true);
  });

  it('counts the days to a deadline from today on', () => {
    expect(shown(aSummary({ deadline: '2026-03-02' }), { dueWithin: 0 })).toBe(true);
    expect(shown(aSummary({ deadline: '2026-03-01' }), { dueWithin: 7 })).toBe(false);
    expect(shown(aSummary({ deadline: '2026-03-09' }), { dueWithin: 7 })).toBe(true);
    expect(shown(aSummary({ deadline: '2026-03-10' }), { dueWithin: 7 })).toBe(false);
    expect(shown(aSummary(), { dueWithin: 7 })).toBe(false);
  });

  it('lets filters combine: all must hold', () => {
    const row = aSummary({
      flag: 'paid',
      kind: 'micro-internship',
      workMode: 'remote',
      tags: ['Soon'],
      stage: 'applied',
    });
    const all: Partial<Filters> = {
      flags: ['paid'],
      micro: true,
      remote: true,
      noGoals: true,
      tag: 'soon',
      stage: 'applied',
    };
    expect(shown(row, all)).toBe(true);
    const spoils: Partial<Summary>[] = [
      { flag: 'unpaid' },
      { kind: 'job' },
      { workMode: null },
      { hasGoals: true },
      { tags: [] },
      { stage: 'saved' },
    ];
    for (const spoil of spoils) expect(shown({ ...row, ...spoil }, all)).toBe(false);
  });
});

describe('sorted', () => {
  const ids = (rows: Summary[]) => rows.map((row) => row.id).join('');

  it('by deadline: the next, none, the passed', () => {
    const rows = [
      aSummary({ id: 'a', deadline: '2026-01-01' }),
      aSummary({ id: 'b' }),
      aSummary({ id: 'c', deadline: '2026-05-01' }),
      aSummary({ id: 'd', deadline: TODAY }),
      aSummary({ id: 'e', deadline: '2026-02-01' }),
    ];
    expect(ids(sorted(rows, 'deadline', { today: TODAY }))).toBe('dcbea');
  });

  it('by hourly value: each currency by itself, what is not stated last', () => {
    const amount = (currency: string) => ({ min: 1, max: 1, currency, period: 'hour' as const });
    const rows = [
      aSummary({ id: 'a', hourly: 900, amount: amount('INR') }),
      aSummary({ id: 'b', hourly: 15, amount: amount('EUR') }),
      aSummary({ id: 'c' }),
      aSummary({ id: 'd', hourly: 20, amount: amount('EUR') }),
    ];
    expect(ids(sorted(rows, 'hourly', { today: TODAY }))).toBe('dbac');
  });

  it('by fit and by newest, equal ones newest first', () => {
    const rows = [
      aSummary({ id: 'a', savedAt: 1 }),
      aSummary({ id: 'b', savedAt: 3 }),
      aSummary({ id: 'c', savedAt: 2 }),
    ];
    expect(ids(sorted(rows, 'newest', { today: TODAY }))).toBe('bca');
    expect(
      ids(
        sorted(rows, 'fit', {
          today: TODAY,
          fit: new Map([
            ['a', 5],
            ['c', 0],
          ]),
        }),
      ),
    ).toBe('acb');
  });

  it('leaves the rows it was given alone', () => {
    const rows = Object.freeze([aSummary({ savedAt: 1 }), aSummary({ savedAt: 2 })]);
    for (const sort of ['newest', 'deadline', 'hourly', 'fit'] as const) {
      expect(sorted(rows, sort, { today: TODAY })).toHaveLength(2);
    }
  });
});
