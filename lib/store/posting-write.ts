import type { Intention } from '../model/intention';
import type { Posting } from '../model/posting';
import type { ReadTransaction, StoreName, WriteTransaction } from './schema';
import { shelfOf, summarise, wordsOf } from './summarise';
import type { Writing } from './writing';

/** The stores that any write of a posting needs. */
export const POSTING_STORES: readonly StoreName[] = ['postings', 'summaries', 'words', 'intentions', 'meta'];

/** About what a posting's facts, its summary, its words and what the database makes of them take. Its texts come twice. */
export const BYTES_A_POSTING = 6000;

/** A posting with the goals that its summary tells of. */
export interface Standing {
  posting: Posting;
  intention: Intention | undefined;
}

/**
 * The records of these keys that are there. Asked for together: between writes, a read that is waited for takes longer
 * than the write.
 */
export async function readTogether<T>(
  keys: readonly string[],
  read: (key: string) => Promise<T | undefined>,
): Promise<Map<string, T>> {
  const records = await Promise.all(keys.map(read));
  return new Map(
    keys.flatMap((key, at) => {
      const record = records[at];
      return record === undefined ? [] : [[key, record] as const];
    }),
  );
}

const READ_AT_ONCE = 100;

/** Postings of these ids with their goals, some at a time; those that are not there are left out. */
export async function* inBatches(
  transaction: ReadTransaction | WriteTransaction,
  ids: Iterable<string>,
): AsyncGenerator<Standing[]> {
  const different = [...new Set(ids)];
  for (let at = 0; at < different.length; at += READ_AT_ONCE) {
    const some = different.slice(at, at + READ_AT_ONCE);
    const [postings, intentions] = await Promise.all([
      readTogether(some, (id) => transaction.objectStore('postings').get(id)),
      readTogether(some, (id) => transaction.objectStore('intentions').get(id)),
    ]);
    yield [...postings.values()].map((posting) => ({ posting, intention: intentions.get(posting.id) }));
  }
}

/** Puts a posting with its summary and its words: always all three, in the one transaction. */
export async function savePosting(writing: Writing, before: Posting | null, next: Posting): Promise<void> {
  const intention = await writing.transaction.objectStore('intentions').get(next.id);
  await saveStanding(writing, before, { posting: next, intention });
}

/** `savePosting` where the goals are known. */
export async function saveStanding(
  writing: Writing,
  before: Posting | null,
  { posting, intention }: Standing,
): Promise<void> {
  const { transaction } = writing;
  const puts = [
    () => transaction.objectStore('postings').put(posting),
    () => transaction.objectStore('summaries').put(summarise(posting, intention)),
  ];
  if (!before || !wordsUnchanged(before, posting))
    puts.push(() => transaction.objectStore('words').put(wordsOf(posting)));
  await writing.each(puts, (put) => put());
  writing.note('postings', posting.id, before, posting);
  writing.moveShelf(before && shelfOf(before), shelfOf(posting));
  writing.touch('summaries', posting.id);
}

/** Takes a posting out of the database with its summary and words. Its intention and reminders are the caller's. */
export async function removePosting(writing: Writing, before: Posting): Promise<void> {
  const { transaction } = writing;
  const { id } = before;
  await writing.each(['postings', 'summaries', 'words'] as const, (name) =>
    transaction.objectStore(name).delete(id),
  );
  writing.note('postings', id, before, null);
  writing.moveShelf(shelfOf(before), null);
  writing.touch('summaries', id);
}

/** Derives one summary anew, after its intention changed. */
export async function refreshSummary(writing: Writing, postingId: string): Promise<void> {
  const posting = await writing.transaction.objectStore('postings').get(postingId);
  if (!posting) return;
  const intention = await writing.transaction.objectStore('intentions').get(postingId);
  await writing.transaction.objectStore('summaries').put(summarise(posting, intention));
  writing.touch('summaries', postingId);
}

function wordsUnchanged(before: Posting, next: Posting): boolean {
  return (
    before.title === next.title &&
    before.company === next.company &&
    before.notes === next.notes &&
    before.description === next.description &&
    before.locations.join('\n') === next.locations.join('\n') &&
    before.tags.join('\n') === next.tags.join('\n') &&
    before.skills.join('\n') === next.skills.join('\n')
  );
}
