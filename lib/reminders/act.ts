import type { Chosen } from '../model/remind';
import type { Reminder } from '../model/reminder';
import { passOn } from './weekly';

/** What the person sets by hand. `id` is made by the asker (`own:<uuid>`), so that asking twice sets one. */
export interface OwnReminder extends Chosen {
  id: string;
  postingId: string | null;
  words: string;
  repeat: Reminder['repeat'];
}

export function ownReminder(own: OwnReminder, now: number): Reminder {
  return {
    ...own,
    reason: 'own',
    state: 'planned',
    origin: 'person',
    claimedAt: null,
    shownAt: null,
    updatedAt: now,
  };
}

/** Done: the rows to write, with the next week of a weekly one. */
export function finish(reminders: readonly Reminder[], now: number, zone: string): Reminder[] {
  return reminders.flatMap((reminder) => {
    const [mine, ...next] = passOn(reminder, now, zone);
    return [{ ...reminder, ...mine, state: 'done' as const, updatedAt: now }, ...next];
  });
}

/** Later: the latest of a line moves, the earlier of its family are done with it. */
export function snooze(reminders: readonly Reminder[], to: Chosen, now: number, zone: string): Reminder[] {
  const latest = reminders.reduce<Reminder | null>((a, b) => (a !== null && a.at > b.at ? a : b), null);
  if (latest === null) return [];
  const [mine, ...next] = passOn(latest, now, zone);
  const moved = {
    ...latest,
    ...mine,
    ...to,
    state: 'snoozed' as const,
    claimedAt: null,
    shownAt: null,
    updatedAt: now,
  };
  return [
    ...finish(
      reminders.filter(({ id }) => id !== latest.id),
      now,
      zone,
    ),
    moved,
    ...next,
  ];
}

/** Takes the repeat away; the row itself stays. */
export function stopRepeating(reminders: readonly Reminder[], now: number): Reminder[] {
  return reminders.map((reminder) => ({ ...reminder, repeat: null, updatedAt: now }));
}
