import { daysUntil } from '../model/day';
import type { PayFlag } from '../model/pay';
import type { Summary } from '../model/posting';

/** Filters that combine: a posting is shown when it passes every one that is set. */
export interface Filters {
  /** Any of these flags; empty: every flag. */
  flags: readonly PayFlag[];
  /** Micro-internships only. */
  micro: boolean;
  /** At most this many hours a week. One whose hours are not stated does not pass. */
  maxHours: number | null;
  remote: boolean;
  /** Deadline today or within this many days. */
  dueWithin: number | null;
  stage: string | null;
  /** Only those without goals yet. */
  noGoals: boolean;
  tag: string | null;
  shelf: 'listed' | 'archived' | 'trashed';
}

export const NO_FILTERS: Filters = {
  flags: [],
  micro: false,
  maxHours: null,
  remote: false,
  dueWithin: null,
  stage: null,
  noGoals: false,
  tag: null,
  shelf: 'listed',
};

/** `today` is YYYY-MM-DD on the person's calendar. */
export function matches(row: Summary, filters: Filters, today: string): boolean {
  if (shelfOf(row) !== filters.shelf) return false;
  if (filters.flags.length > 0 && !filters.flags.includes(row.flag)) return false;
  if (filters.micro && row.kind !== 'micro-internship') return false;
  if (filters.remote && row.workMode !== 'remote') return false;
  if (filters.stage !== null && row.stage !== filters.stage) return false;
  if (filters.noGoals && row.hasGoals) return false;
  if (filters.tag !== null && !row.tags.includes(filters.tag)) return false;
  if (filters.maxHours !== null) {
    const least = row.hoursPerWeek?.min ?? row.hoursPerWeek?.max ?? null;
    if (least === null || least > filters.maxHours) return false;
  }
  if (filters.dueWithin !== null) {
    if (row.deadline === null) return false;
    const days = daysUntil(row.deadline, today);
    if (days < 0 || days > filters.dueWithin) return false;
  }
  return true;
}

export function isFiltering(filters: Filters): boolean {
  return (Object.keys(NO_FILTERS) as (keyof Filters)[]).some((name) =>
    name === 'flags' ? filters.flags.length > 0 : filters[name] !== NO_FILTERS[name],
  );
}

function shelfOf(row: Pick<Summary, 'archivedAt' | 'trashedAt'>): Filters['shelf'] {
  if (row.trashedAt !== null) return 'trashed';
  return row.archivedAt === null ? 'listed' : 'archived';
}
