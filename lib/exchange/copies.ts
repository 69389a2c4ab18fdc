/** When an automatic copy is due and which file it goes to. Pure: the browser's part is elsewhere. */

const HOUR = 60 * 60 * 1000;
/** A copy a day at most, and only when something changed since the last one. */
const BETWEEN = 20 * HOUR;

export interface CopyState {
  /** Epoch ms of the last copy that was verified, or null. */
  lastAt: number | null;
  /** Did the last try end with a verified copy? */
  lastOk: boolean | null;
  /** Epoch ms of the last change of any record. */
  changedAt: number;
}

/** Is it time for a copy? A copy that failed is tried again after an hour. `triedAt`: epoch ms of the last try, or null. */
export function isCopyDue(
  { lastAt, lastOk, changedAt }: CopyState,
  triedAt: number | null,
  now: number,
): boolean {
  if (lastAt !== null && changedAt <= lastAt) return false;
  if (lastOk === false) return triedAt === null || now - triedAt >= HOUR;
  return lastAt === null || now - lastAt >= BETWEEN || lastAt > now;
}

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/**
 * The names that a copy of this moment is written to, each replacing what stands there: one for the day of the week
 * and, so that a mistake found late can still be mended, one for the month. Seven files and twelve, however long.
 */
export function copyNames(now: Date): readonly string[] {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return [`forethought-${DAYS[now.getDay()]}.json`, `forethought-month-${month}.json`];
}
