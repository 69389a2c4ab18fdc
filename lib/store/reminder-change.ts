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
        const some = changes.slice(i, i + MOST_AT_ONCE);
        const reminders = writing.transaction.objectStore('reminders');
        // Asked for together; what writes is awaited one by one.
        const current = await Promise.all(some.map((change) => reminders.get(idOf(change))));
        let changedMeanwhile = 0;
        for (const [at, change] of some.entries()) {
          if (!same(current[at] ?? null, change.before)) changedMeanwhile += 1;
          else await apply(writing, change);
        }
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
      const known = before.get(after.id) ?? null;
      if (known || !(await reminders.get(after.id))) await apply(writing, { before: known, after });
    }
  });
}

async function apply(writing: Writing, change: ReminderChange): Promise<void> {
  const { before, after } = change;
  const id = idOf(change);
  const reminders = writing.transaction.objectStore('reminders');
  await (after ? reminders.put(after) : reminders.delete(id));
  writing.note('reminders', id, before, after);
}

function idOf({ before, after }: ReminderChange): string {
  return (before ?? after)?.id ?? '';
}
