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
      await deleteForGood(
        writing,
        due.map((row) => row.id),
      );
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

/** Deletes postings for good, with their goals, their reminders and what undo kept of them. Meant for "empty the trash"; there is no undo. */
export async function purge(store: Store, ids: readonly string[]): Promise<void> {
  await store.write(
    [...POSTING_STORES, 'reminders', 'contacts', 'undo'],
    (writing) => deleteForGood(writing, ids),
    { undoable: false },
  );
}

async function deleteForGood(writing: Writing, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const gone = new Set(ids);
  for (const id of ids) for (const reminderId of await deleteWhole(writing, id)) gone.add(reminderId);
  const undo = writing.transaction.objectStore('undo');
  for (const token of await undo.getAllKeys()) {
    const row = await undo.get(token);
    const inverses = row?.inverses.filter((inverse) => !gone.has(inverse.key)) ?? [];
    if (!row || inverses.length === row.inverses.length) continue;
    if (inverses.length === 0) await undo.delete(token);
    else await undo.put({ ...row, inverses });
  }
}

/** Gives the ids of the reminders that went with it. */
async function deleteWhole(writing: Writing, id: string): Promise<string[]> {
  const { transaction } = writing;
  const posting = await transaction.objectStore('postings').get(id);
  if (posting) await removePosting(writing, posting);
  const intention = await transaction.objectStore('intentions').get(id);
  if (intention) {
    await transaction.objectStore('intentions').delete(id);
    writing.note('intentions', id, intention, null);
  }
  const reminders = transaction.objectStore('reminders');
  const ofIt = await reminders.index('postingId').getAll(id);
  for (const reminder of ofIt) {
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
  return ofIt.map((reminder) => reminder.id);
}
