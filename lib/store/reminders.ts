import type { Reminder } from '../model/reminder';
import type { Store, Written } from './open';

export function allReminders(store: Store): Promise<Reminder[]> {
  return store.read(['reminders'], (transaction) => transaction.objectStore('reminders').getAll());
}

export function remindersOf(store: Store, postingId: string): Promise<Reminder[]> {
  return store.read(['reminders'], (transaction) =>
    transaction.objectStore('reminders').index('postingId').getAll(postingId),
  );
}

/** Every reminder whose moment is `until` (epoch ms) or earlier, the earliest first, whatever its state. */
export function remindersUntil(store: Store, until: number): Promise<Reminder[]> {
  return store.read(['reminders'], (transaction) =>
    transaction.objectStore('reminders').index('at').getAll(IDBKeyRange.upperBound(until)),
  );
}

/** Puts and deletes in one transaction, so that a plan is never half there. */
export function applyReminders(
  store: Store,
  { put = [], remove = [] }: { put?: readonly Reminder[]; remove?: readonly string[] },
  { undoable = false }: { undoable?: boolean } = {},
): Promise<Written<void>> {
  return store.write(
    ['reminders'],
    async (writing) => {
      const reminders = writing.transaction.objectStore('reminders');
      for (const next of put) {
        const before = (await reminders.get(next.id)) ?? null;
        await reminders.put(next);
        writing.note('reminders', next.id, before, next);
      }
      for (const id of remove) {
        const before = await reminders.get(id);
        if (!before) continue;
        await reminders.delete(id);
        writing.note('reminders', id, before, null);
      }
    },
    { undoable },
  );
}

/**
 * Reads, changes and writes one reminder in one transaction: the way to claim one (`claimedAt`), so that of two
 * contexts only one shows it. Give back the same object to change nothing. Undefined where it is not there.
 */
export function updateReminder(
  store: Store,
  id: string,
  change: (current: Reminder) => Reminder,
  { undoable = false }: { undoable?: boolean } = {},
): Promise<Written<{ reminder: Reminder | undefined; changed: boolean }>> {
  return store.write(
    ['reminders'],
    async (writing) => {
      const reminders = writing.transaction.objectStore('reminders');
      const before = await reminders.get(id);
      if (!before) return { reminder: undefined, changed: false };
      const next = change(before);
      if (next === before) return { reminder: before, changed: false };
      await reminders.put(next);
      writing.note('reminders', id, before, next);
      return { reminder: next, changed: true };
    },
    { undoable },
  );
}
