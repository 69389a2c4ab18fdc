import type { Reminder } from '../model/reminder';
import { addDays, instantOf, wallOf } from '../model/wall';

/**
 * Passes a weekly repeat on: the row that has fallen due becomes a plain one, and the next week still to come gets a row
 * of its own, at the same time on the person's clock. Weeks that were slept through are left out. The new id is made
 * of its day, so that two contexts make the same one. A reminder without a repeat comes back as it is.
 */
export function passOn(reminder: Reminder, now: number, zone: string): Reminder[] {
  if (reminder.repeat !== 'weekly') return [reminder];
  return [{ ...reminder, repeat: null }, nextWeek(reminder, now, zone)];
}

function nextWeek(reminder: Reminder, now: number, zone: string): Reminder {
  let wallTime = reminder.wallTime ?? wallOf(reminder.at, zone);
  let at = reminder.at;
  do {
    wallTime = addDays(wallTime.slice(0, 10), 7) + wallTime.slice(10);
    at = instantOf(wallTime, zone);
  } while (at <= now || at <= reminder.at);
  const [kind, uuid] = reminder.id.split(':');
  return {
    ...reminder,
    id: `${kind}:${uuid}:${wallTime.slice(0, 10)}`,
    at,
    wallTime,
    state: 'planned',
    claimedAt: null,
    shownAt: null,
    updatedAt: now,
  };
}
