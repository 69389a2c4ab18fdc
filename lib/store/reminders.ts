import type { Reminder } from '../model/reminder';
import type { Store } from './open';

export function allReminders(store: Store): Promise<Reminder[]> {
  return store.read(['reminders'], (transaction) => transaction.objectStore('reminders').getAll());
}

export function remindersOf(store: Store, postingId: string): Promise<Reminder[]> {
  return store.read(['reminders'], (transaction) =>
    transaction.objectStore('reminders').index('postingId').getAll(postingId),
  );
}
