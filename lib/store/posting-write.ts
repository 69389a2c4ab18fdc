import type { Posting } from '../model/posting';
import type { StoreName } from './schema';
import { shelfOf, summarise, wordsOf } from './summarise';
import type { Writing } from './writing';

/** The stores that any write of a posting needs. */
export const POSTING_STORES: readonly StoreName[] = ['postings', 'summaries', 'words', 'intentions', 'meta'];

/** Puts a posting with its summary and its words: always all three, in the one transaction. */
export async function savePosting(writing: Writing, before: Posting | null, next: Posting): Promise<void> {
  const { transaction } = writing;
  const intention = await transaction.objectStore('intentions').get(next.id);
  await transaction.objectStore('postings').put(next);
  await transaction.objectStore('summaries').put(summarise(next, intention));
  if (!before || !wordsUnchanged(before, next)) await transaction.objectStore('words').put(wordsOf(next));
  writing.note('postings', next.id, before, next);
  writing.moveShelf(before && shelfOf(before), shelfOf(next));
  writing.touch('summaries', next.id);
}

/** Takes a posting out of the database with its summary and words. Its intention and reminders are the caller's. */
export async function removePosting(writing: Writing, before: Posting): Promise<void> {
  const { transaction } = writing;
  await transaction.objectStore('postings').delete(before.id);
  await transaction.objectStore('summaries').delete(before.id);
  await transaction.objectStore('words').delete(before.id);
  writing.note('postings', before.id, before, null);
  writing.moveShelf(shelfOf(before), null);
  writing.touch('summaries', before.id);
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
