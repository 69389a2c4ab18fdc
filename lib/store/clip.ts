import type { FieldChange, Posting } from '../model/posting';
import { same } from '../model/same';
import { addressKey } from '../model/url';
import { mergeClip } from './clip-merge';
import type { Store } from './open';
import { POSTING_STORES, savePosting } from './posting-write';
import { preferListed } from './read';
import type { Writing } from './writing';

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
    const current = repeated ?? (await findCurrent(writing, posting.url));
    if (!current) {
      await savePosting(writing, null, posting);
      return { id: posting.id, isNew: true, changes: [], posting };
    }
    const { next, changes } = mergeClip(current, posting, writing.now);
    if (same({ ...next, updatedAt: 0 }, { ...current, updatedAt: 0 })) {
      // Asked again after the worker died between the commit and its answer: the first answer is given again.
      return { id: current.id, isNew: repeated !== undefined, changes: [], posting: current };
    }
    await savePosting(writing, current, next);
    return { id: current.id, isNew: false, changes, posting: next };
  });
  return { ...value, undo };
}

async function findCurrent(writing: Writing, url: string): Promise<Posting | undefined> {
  if (url === '') return undefined;
  const rows = await writing.transaction.objectStore('summaries').index('url').getAll(addressKey(url));
  const known = preferListed(rows);
  return known && writing.transaction.objectStore('postings').get(known.id);
}
