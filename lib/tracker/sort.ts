import type { Summary } from '../model/posting';

export const SORTS = ['newest', 'deadline', 'hourly', 'fit'] as const;
export type Sort = (typeof SORTS)[number];

interface Context {
  /** YYYY-MM-DD. */
  today: string;
  /** Posting id -> how well it fits the person's plan, more is better. Postings without a score come last. */
  fit?: ReadonlyMap<string, number>;
}

/** A new array in order. Rows that are equal stand newest first, then by id, so that the order never jumps. */
export function sorted(rows: readonly Summary[], sort: Sort, context: Context): Summary[] {
  switch (sort) {
    case 'newest':
      return rows.toSorted(byNewest);
    case 'deadline':
      return rows.toSorted(
        (a, b) => compareDeadlines(a.deadline, b.deadline, context.today) || byNewest(a, b),
      );
    case 'hourly':
      return byHourly(rows);
    case 'fit': {
      const fit = context.fit ?? new Map<string, number>();
      return rows.toSorted((a, b) => descending(fit.get(a.id), fit.get(b.id)) || byNewest(a, b));
    }
  }
}

/** The next deadline first, then none stated, then the passed ones, latest first: the order that the store's index has. */
function compareDeadlines(a: string | null, b: string | null, today: string): number {
  if (a === b) return 0;
  const [groupA, groupB] = [deadlineGroup(a, today), deadlineGroup(b, today)];
  if (groupA !== groupB) return groupA - groupB;
  const order = (a ?? '') < (b ?? '') ? -1 : 1;
  return groupA === 2 ? -order : order;
}

function deadlineGroup(deadline: string | null, today: string): number {
  if (deadline === null) return 1;
  return deadline >= today ? 0 : 2;
}

/**
 * Best paid hour first. Sums in different currencies cannot be compared without a rate, so each currency stands by
 * itself, the most frequent first; what has no hourly value comes last.
 */
function byHourly(rows: readonly Summary[]): Summary[] {
  const frequency = new Map<string, number>();
  for (const row of rows) {
    if (row.hourly !== null) frequency.set(currencyOf(row), (frequency.get(currencyOf(row)) ?? 0) + 1);
  }
  const ranked = [...frequency]
    .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([currency]) => currency);
  const rank = new Map(ranked.map((currency, at) => [currency, at]));
  const rankOf = (row: Summary): number =>
    row.hourly === null ? rank.size : (rank.get(currencyOf(row)) ?? rank.size);
  return rows.toSorted(
    (a, b) =>
      rankOf(a) - rankOf(b) || descending(a.hourly ?? undefined, b.hourly ?? undefined) || byNewest(a, b),
  );
}

function currencyOf(row: Summary): string {
  return row.amount?.currency ?? '';
}

function descending(a: number | undefined, b: number | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  return b === undefined ? -1 : b - a;
}

function byNewest(a: Summary, b: Summary): number {
  return b.savedAt - a.savedAt || (a.id < b.id ? -1 : Number(a.id > b.id));
}
