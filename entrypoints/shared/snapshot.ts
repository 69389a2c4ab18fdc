import type { Summary } from '../../lib/model/posting';
import { SORTS, type Sort } from '../../lib/tracker/sort';

/**
 * The first rows of the list as they were last seen, kept where a page can read them without waiting: the popup shows
 * them in its first paint, and the database puts them right a moment later. With the order that was chosen last. A
 * cache and nothing more: whatever is wrong with it, it is as if there were none.
 */
export interface Snapshot {
  sort: Sort;
  rows: readonly Summary[];
  total: number;
}

/** Enough rows for any first screen. */
export const FIRST_ROWS = 30;

const KEY = 'first-rows';
/** Raised when a Summary changes its shape. */
const SHAPE = 2;

export function readSnapshot(): Snapshot | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return isSnapshot(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps the first of these rows that are in the lists. */
export function writeSnapshot({ sort, rows: every, total }: Snapshot): void {
  const rows = every.values().filter(isListed).take(FIRST_ROWS).toArray();
  try {
    localStorage.setItem(KEY, JSON.stringify({ shape: SHAPE, sort, rows, total }));
  } catch {
    clearSnapshot();
  }
}

export function clearSnapshot(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // No storage at all: then there is no snapshot either.
  }
}

/** Neither archived nor in the trash. */
export function isListed({ archivedAt, trashedAt }: Summary): boolean {
  return archivedAt === null && trashedAt === null;
}

/** Our own pages alone write it; its shape is what may be old. */
function isSnapshot(kept: unknown): kept is Snapshot {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'shape' in kept &&
    kept.shape === SHAPE &&
    'sort' in kept &&
    SORTS.some((sort) => sort === kept.sort) &&
    'rows' in kept &&
    Array.isArray(kept.rows) &&
    'total' in kept &&
    typeof kept.total === 'number'
  );
}
