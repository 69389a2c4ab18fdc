import type { Collection } from '../model/collection';
import { isRecord, MORE_KEY } from './more';
import type { Store } from './open';
import { ONLY } from './schema';

/** Everything a person has, read at one moment: what a backup writes. The trash is part of it. */
export function readCollection(store: Store): Promise<Collection> {
  return store.read(
    ['postings', 'intentions', 'reminders', 'contacts', 'plan', 'settings', 'meta'],
    async (transaction) => {
      const [postings, intentions, reminders, contacts, plan, settings, more] = await Promise.all([
        transaction.objectStore('postings').getAll(),
        transaction.objectStore('intentions').getAll(),
        transaction.objectStore('reminders').getAll(),
        transaction.objectStore('contacts').getAll(),
        transaction.objectStore('plan').get(ONLY),
        transaction.objectStore('settings').get(ONLY),
        transaction.objectStore('meta').get(MORE_KEY),
      ]);
      return {
        postings,
        intentions,
        reminders,
        contacts,
        plan: plan ?? null,
        settings: settings ?? null,
        ...(isRecord(more) && { more }),
      };
    },
  );
}
