import { getMeta, setMeta } from './meta';
import type { Store } from './open';
import { summarise, wordsOf } from './summarise';

/** Raised with every change of what a summary or the words of a posting say. */
export const DERIVED_VERSION = 2;

const KEY = 'derivedVersion';
const ROWS_A_WRITE = 100;

/**
 * Derives every summary and its words anew where an older version of the program did it last. Some at a time; stopped
 * midway, it begins again at the next start.
 */
export async function deriveAgain(store: Store): Promise<void> {
  if ((await getMeta(store, KEY)) === DERIVED_VERSION) return;
  const ids = await store.read(['postings'], (transaction) =>
    transaction.objectStore('postings').getAllKeys(),
  );
  for (let at = 0; at < ids.length; at += ROWS_A_WRITE) {
    const some = ids.slice(at, at + ROWS_A_WRITE);
    await store.write(
      ['postings', 'intentions', 'summaries', 'words', 'meta'],
      async ({ transaction, touch }) => {
        for (const id of some) {
          const posting = await transaction.objectStore('postings').get(id);
          if (!posting) continue;
          const intention = await transaction.objectStore('intentions').get(id);
          await transaction.objectStore('summaries').put(summarise(posting, intention));
          await transaction.objectStore('words').put(wordsOf(posting));
        }
        touch('summaries', null);
        touch('postings', null);
      },
      { undoable: false },
    );
  }
  await setMeta(store, KEY, DERIVED_VERSION);
}
