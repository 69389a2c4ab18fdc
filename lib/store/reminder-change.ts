import type { Reminder } from '../model/reminder';
import { same } from '../model/same';
import type { Store, Written } from './open';
import type { Writing } from './writing';

/** One reminder as it was read and as it is to be; null where it is not there. */
export interface ReminderChange {
  before: Reminder | null;
  after: Reminder | null;
}

/** More than this in one transaction would keep a clip waiting. */
const MOST_AT_ONCE = 500;

/**
 * Writes a plan. A reminder that was changed since it was read is left alone, so that a plan never undoes what the
 * person did meanwhile. Returns how many were left: plan again then.
 */
export async function applyPlan(store: Store, changes: readonly ReminderChange[]): Promise<number> {
  let left = 0;
  for (let i = 0; i < changes.length; i += MOST_AT_ONCE) {
    const { value } = await store.write(
      ['reminders'],
      async (writing) => {
        let changedMeanwhile = 0;
        for (const change of changes.slice(i, i + MOST_AT_ONCE))
          if (!(await apply(writing, change))) changedMeanwhile += 1;
        return changedMeanwhile;
      },
      { undoable: false },
    );
    left += value;
  }
  return left;
}

/**
 * The person's own change of some reminders, in one transaction with an undo. `change` gets those that are there and
 * gives the rows to write; one that is new and already there is left as it is.
 */
export function changeReminders(
  store: Store,
  ids: readonly string[],
  change: (reminders: Reminder[]) => readonly Reminder[],
): Promise<Written<void>> {
  return store.write(['reminders'], async (writing) => {
    const reminders = writing.transaction.objectStore('reminders');
    const found = await Promise.all(ids.map((id) => reminders.get(id)));
    const before = new Map(found.flatMap((reminder) => (reminder ? [[reminder.id, reminder]] : [])));
    for (const after of change([...before.values()])) {
      await apply(writing, { before: before.get(after.id) ?? null, after });
    }
  });
}

async function apply(writing: Writing, { before, after }: ReminderChange): Promise<boolean> {
  const id = (before ?? after)?.id;
  if (id === undefined) return true;
  const reminders = writing.transaction.objectStore('reminders');
  const current = (await reminders.get(id)) ?? null;
  if (!same(current, before)) return false;
  await (after ? reminders.put(after) : reminders.delete(id));
  writing.note('reminders', id, before, after);
  return true;
}
