import type { Summary } from '../model/posting';

export const SORTS = ['newest', 'deadline', 'hourly', 'fit'] as const;
export type Sort = (typeof SORTS)[number];

interface Context {
  /** YYYY-MM-DD. */
  today: string;
  /** Posting id -> how many of the plan's needs it meets, weighted by rank. One without a figure comes last. */
  fit?: ReadonlyMap<string, number>;
}

/**
 * A new array in the wanted order. `deadline`: the next one first, then those without one, and the passed ones last.
 * `hourly`: the highest effective hourly value first, compared within a currency, since amounts are never converted; the
 * currencies with most postings first. What is not stated comes last. Equal ones stay newest first.
 */
export function sorted(rows: readonly Summary[], sort: Sort, context: Context): Summary[] {
  const newest = (a: Summary, b: Summary): number => b.savedAt - a.savedAt;
  switch (sort) {
    case 'newest':
      return rows.toSorted(newest);
    case 'deadline': {
      const key = (row: Summary): string => {
        if (row.deadline === null) return '1';
        return row.deadline < context.today ? `2${row.deadline}` : `0${row.deadline}`;
      };
      return byKey(rows, key, newest);
    }
    case 'hourly': {
      const rank = currencyRanks(rows);
      return rows.toSorted((a, b) => {
        if (a.hourly === null || b.hourly === null) return Number(a.hourly === null) - Number(b.hourly === null) || newest(a, b);
        const first = rank.get(a.amount?.currency ?? '') ?? 0;
        const second = rank.get(b.amount?.currency ?? '') ?? 0;
        return first - second || b.hourly - a.hourly || newest(a, b);
      });
    }
    case 'fit': {
      const fit = context.fit ?? new Map<string, number>();
      return rows.toSorted((a, b) => (fit.get(b.id) ?? -1) - (fit.get(a.id) ?? -1) || newest(a, b));
    }
  }
}

function byKey(
  rows: readonly Summary[],
  keyOf: (row: Summary) => string,
  otherwise: (a: Summary, b: Summary) => number,
): Summary[] {
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : otherwise(a.row, b.row)))
    .map(({ row }) => row);
}

function currencyRanks(rows: readonly Summary[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (row.hourly === null) continue;
    const currency = row.amount?.currency ?? '';
    counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  return new Map([...counts].sort((a, b) => b[1] - a[1]).map(([currency], rank) => [currency, rank]));
}
