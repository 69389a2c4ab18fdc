import type { Posting } from '../model/posting';
import { getMeta, setMeta } from './meta';
import type { Store } from './open';
import { POSTING_STORES, savePosting } from './posting-write';

const VERSION = 'classifierVersion';
const A_BATCH = 50;

/**
 * Reads every saved posting again that an older classifier read. In small batches, so that nobody waits for it; a worker
 * that dies in between goes on at its next start, since each row says which version read it. Gives how many changed.
 */
export async function readAgain(
  store: Store,
  version: number,
  again: (posting: Posting) => Posting,
): Promise<number> {
  if ((await getMeta(store, VERSION)) === version) return 0;
  const ids = await store.read(['postings'], (transaction) =>
    transaction.objectStore('postings').getAllKeys(),
  );
  let changed = 0;
  for (let at = 0; at < ids.length; at += A_BATCH) {
    const { value } = await store.write(
      POSTING_STORES,
      async (writing) => {
        let here = 0;
        for (const id of ids.slice(at, at + A_BATCH)) {
          const before = await writing.transaction.objectStore('postings').get(id);
          if (!before || before.classifierVersion >= version || !saysSomething(before)) continue;
          await savePosting(writing, before, again(before));
          here += 1;
        }
        return here;
      },
      { undoable: false },
    );
    changed += value;
  }
  await setMeta(store, VERSION, version);
  return changed;
}

/** A posting that was typed in by hand or came from a spreadsheet says only what its fields say. */
function saysSomething(posting: Posting): boolean {
  return posting.description !== '' || posting.labelled.length > 0;
}
