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

/** What has fallen due and is not done, the oldest first. A family gives one line: that of its latest. */
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
  return [...lines.values()].sort((a, b) => a.reminder.at - b.reminder.at);
}

/** Reminders with the same key make one line and one notification. */
export function lineKey({ id, postingId, reason }: Reminder): string {
  const family = familyOf(reason);
  return family === null ? id : `${postingId} ${family}`;
}

function isLater(a: Reminder, b: Reminder): boolean {
  return a.at > b.at || (a.at === b.at && a.id > b.id);
}
