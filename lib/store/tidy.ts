import { deriveAgain } from './derive-again';
import type { Store } from './open';
import { POSTING_STORES, removePosting } from './posting-write';
import { SHELF } from './schema';
import { recount, shelfRange } from './shelf-counts';
import type { Writing } from './writing';

const DAY = 24 * 60 * 60 * 1000;
export const TRASH_DAYS = 30;
const UNDO_DAYS = 7;
/** Every pause while a note is typed makes one. */
const MOST_UNDO = 500;

/**
 * Empties the trash of what has been there for 30 days, forgets undo steps of more than a week, and derives anew what
 * an older version derived. Run at each start of the worker.
 */
export async function tidy(store: Store): Promise<{ purged: number }> {
  await deriveAgain(store);
  const { value } = await store.write(
    [...POSTING_STORES, 'reminders', 'contacts', 'undo'],
    async (writing) => {
      // Before anything is deleted: what this write moves is added at its end.
      await recount(writing.transaction);
      const old = await writing.transaction
        .objectStore('summaries')
        .index('newest')
        .getAll(shelfRange(SHELF.trashed));
      const due = old.filter((row) => (row.trashedAt ?? writing.now) <= writing.now - TRASH_DAYS * DAY);
      for (const row of due) await deleteWhole(writing, row.id);
      const undo = writing.transaction.objectStore('undo');
      const oldest = undo.index('at');
      const tooOld = await oldest.getAllKeys(IDBKeyRange.upperBound(writing.now - UNDO_DAYS * DAY));
      const tooMany = (await oldest.getAllKeys()).slice(0, -MOST_UNDO);
      const forgotten = new Set([...tooOld, ...tooMany]);
      for (const token of forgotten) await undo.delete(token);
      return { purged: due.length };
    },
    { undoable: false },
  );
  return value;
}

/** Deletes postings for good, with their goals and reminders. Meant for "empty the trash"; there is no undo. */
export async function purge(store: Store, ids: readonly string[]): Promise<void> {
  await store.write(
    [...POSTING_STORES, 'reminders', 'contacts'],
    async (writing) => {
      for (const id of ids) await deleteWhole(writing, id);
    },
    { undoable: false },
  );
}

async function deleteWhole(writing: Writing, id: string): Promise<void> {
  const { transaction } = writing;
  const posting = await transaction.objectStore('postings').get(id);
  if (posting) await removePosting(writing, posting);
  const intention = await transaction.objectStore('intentions').get(id);
  if (intention) {
    await transaction.objectStore('intentions').delete(id);
    writing.note('intentions', id, intention, null);
  }
  const reminders = transaction.objectStore('reminders');
  for (const reminder of await reminders.index('postingId').getAll(id)) {
    await reminders.delete(reminder.id);
    writing.note('reminders', reminder.id, reminder, null);
  }
  const contacts = transaction.objectStore('contacts');
  for (const contact of await contacts.getAll()) {
    if (!contact.postingIds.includes(id)) continue;
    const next = { ...contact, postingIds: contact.postingIds.filter((other) => other !== id) };
    await contacts.put(next);
    writing.note('contacts', contact.id, contact, next);
  }
}
