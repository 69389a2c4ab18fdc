import type { Reminder } from '../model/reminder';
import { familyOf } from './rules';

/** One line of the due list: a reminder, and the ids that it speaks for (itself and earlier ones of its family). */
export interface DueLine {
  reminder: Reminder;
  ids: string[];
}

/** Has it fallen due, or been claimed under a clock that was ahead? Done and dropped ones have not. */
export function isDue({ state, at, claimedAt }: Reminder, now: number): boolean {
  return state !== 'done' && state !== 'dropped' && (at <= now || claimedAt !== null);
}

/** Waiting to be told: due or to come, and no context has claimed it yet. */
export function isUnclaimed({ state, claimedAt }: Reminder): boolean {
  return (state === 'planned' || state === 'snoozed') && claimedAt === null;
}

const DAY_MS = 86_400_000;
/** A day is over everywhere on earth so long after it began in UTC. */
const OVER_MS = DAY_MS + 12 * 3_600_000;
/** A deadline so near goes before everything else. */
const NEAR_MS = 3 * DAY_MS;

/**
 * What has fallen due and is not done: deadlines that are near, the nearest first, since a digest and the popup show
 * the first few only; then what the person set; then the rest, the oldest first. A family gives one line: that of its
 * latest.
 */
export function dueList(reminders: readonly Reminder[], now: number): DueLine[] {
  const lines = new Map<string, DueLine>();
  for (const reminder of reminders) {
    if (!isDue(reminder, now)) continue;
    const key = lineKey(reminder);
    const line = lines.get(key);
    if (!line) lines.set(key, { reminder, ids: [reminder.id] });
    else {
      line.ids.push(reminder.id);
      if (isLater(reminder, line.reminder)) line.reminder = reminder;
    }
  }
  return [...lines.values()]
    .map((line) => ({ line, ...urgency(line.reminder, now) }))
    .sort((a, b) => a.rank - b.rank || a.moment - b.moment)
    .map(({ line }) => line);
}

function urgency(reminder: Reminder, now: number): { rank: number; moment: number } {
  const closes = deadlineIn(reminder);
  const isNear = closes !== null && closes > now - OVER_MS && closes < now + NEAR_MS;
  if (isNear) return { rank: 0, moment: closes };
  return { rank: reminder.origin === 'person' ? 1 : 2, moment: reminder.at };
}

/** Epoch ms at which the deadline's day begins, UTC; null for a reminder of another kind. */
function deadlineIn({ id, reason }: Reminder): number | null {
  return familyOf(reason) === 'deadline' ? Date.parse(`${id.slice(-10)}T00:00Z`) : null;
}

/** Reminders with the same key make one line and one notification. */
export function lineKey({ id, postingId, reason }: Reminder): string {
  const family = familyOf(reason);
  return family === null ? id : `${postingId} ${family}`;
}

function isLater(a: Reminder, b: Reminder): boolean {
  return a.at > b.at || (a.at === b.at && a.id > b.id);
}
