import { deriveAgain } from './derive-again';
import type { Store } from './open';
import { inBatches, POSTING_STORES, removePosting } from './posting-write';
import { type Inverse, SHELF } from './schema';
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
  const { transaction } = writing;
  const gone = new Set(ids);
  const forgotten = new Set(ids);
  for await (const some of inBatches(transaction, ids)) {
    await writing.each(some, async ({ posting, intention }) => {
      await removePosting(writing, posting);
      if (intention) await removeRecord(writing, 'intentions', posting.id, intention);
    });
  }
  const reminders = await transaction.objectStore('reminders').getAll();
  const ofThem = reminders.filter(({ postingId }) => postingId !== null && gone.has(postingId));
  for (const { id } of ofThem) forgotten.add(id);
  await writing.each(ofThem, (reminder) => removeRecord(writing, 'reminders', reminder.id, reminder));
  const contacts = await transaction.objectStore('contacts').getAll();
  const linked = contacts.filter(({ postingIds }) => postingIds.some((id) => gone.has(id)));
  await writing.each(linked, async (contact) => {
    const next = { ...contact, postingIds: contact.postingIds.filter((id) => !gone.has(id)) };
    await transaction.objectStore('contacts').put(next);
    writing.note('contacts', contact.id, contact, next);
  });
  await forgetInUndo(writing, gone, forgotten);
}

async function removeRecord(
  writing: Writing,
  name: 'intentions' | 'reminders',
  key: string,
  record: object,
): Promise<void> {
  await writing.transaction.objectStore(name).delete(key);
  writing.note(name, key, record, null);
}

/** What undo kept of the postings that are gone and of their records; and what would point to them once taken back. */
async function forgetInUndo(
  { transaction }: Writing,
  gone: ReadonlySet<string>,
  forgotten: ReadonlySet<string>,
): Promise<void> {
  const undo = transaction.objectStore('undo');
  for (const token of await undo.getAllKeys()) {
    const row = await undo.get(token);
    if (!row) continue;
    const inverses = row.inverses
      .filter((inverse) => !forgotten.has(inverse.key) && !isOfGone(inverse, gone))
      .map((inverse) => withoutLinks(inverse, gone));
    if (row.inverses.every((inverse, at) => inverse === inverses[at])) continue;
    if (inverses.length === 0) await undo.delete(token);
    else await undo.put({ ...row, inverses });
  }
}

/** A reminder that taking back would give to a posting that is gone, e.g. one that moved when two were joined. */
function isOfGone(inverse: Inverse, gone: ReadonlySet<string>): boolean {
  if (inverse.store !== 'reminders' || inverse.kind === 'created') return false;
  const { postingId } = inverse.before as { postingId?: unknown };
  return typeof postingId === 'string' && gone.has(postingId);
}

function withoutLinks(inverse: Inverse, gone: ReadonlySet<string>): Inverse {
  if (inverse.store !== 'contacts' || inverse.kind === 'created') return inverse;
  if (inverse.kind === 'deleted') {
    const before = unlinked(inverse.before, gone);
    return before === inverse.before ? inverse : { ...inverse, before };
  }
  const before = unlinked(inverse.before, gone);
  const after = unlinked(inverse.after, gone);
  return before === inverse.before && after === inverse.after ? inverse : { ...inverse, before, after };
}

function unlinked<T extends object>(fields: T, gone: ReadonlySet<string>): T {
  const { postingIds } = fields as { postingIds?: unknown };
  if (!Array.isArray(postingIds) || !postingIds.some((id) => gone.has(id))) return fields;
  return { ...fields, postingIds: postingIds.filter((id) => !gone.has(id)) };
}
