import type { FieldChange, Posting } from '../model/posting';
import { mergeClip } from './clip-merge';
import type { Store } from './open';
import { POSTING_STORES, savePosting } from './posting-write';
import { preferListed } from './read';

export interface Clipped {
  id: string;
  /** False where a posting with this canonical URL was saved before: that record was brought up to date. */
  isNew: boolean;
  /** What differs from the last clip; empty for a new posting. */
  changes: FieldChange[];
  posting: Posting;
  /** Gives the write to `undo`, or null where nothing changed. */
  undo: string | null;
}

/**
 * Saves what a clip gave. One record for each canonical URL, whoever clips and however often: a posting saved before
 * keeps its id, corrections, stage, history, notes and tags (and comes back from the trash). Safe to repeat with the
 * same posting: the answer is the same and nothing is doubled. Throws StoreFailure.
 */
export async function upsertClip(store: Store, posting: Posting): Promise<Clipped> {
  const { value, undo } = await store.write(POSTING_STORES, async (writing) => {
    const postings = writing.transaction.objectStore('postings');
    const repeated = await postings.get(posting.id);
    // The worker died after the commit and before the answer, and the client asks again.
    if (repeated) return { id: posting.id, isNew: true, changes: [], posting: repeated };
    const urls = writing.transaction.objectStore('summaries').index('url');
    const known = posting.url === '' ? undefined : preferListed(await urls.getAll(posting.url));
    const current = known && (await postings.get(known.id));
    if (!current) {
      await savePosting(writing, null, posting);
      return { id: posting.id, isNew: true, changes: [], posting };
    }
    const { next, changes } = mergeClip(current, posting, writing.now);
    await savePosting(writing, current, next);
    return { id: current.id, isNew: false, changes, posting: next };
  });
  return { ...value, undo };
}
