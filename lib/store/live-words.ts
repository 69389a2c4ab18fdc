import { type SearchText, searchText } from '../model/search-text';
import { liveRows } from './live-rows';
import type { Store } from './open';
import { quiet } from './quiet';

export interface LiveWordsOptions {
  /** Called with another map each time. */
  onValue: (words: ReadonlyMap<string, SearchText>) => void;
  signal: AbortSignal;
}

/** Few enough that a key pressed meanwhile is heard at once: about half a megabyte. */
const ROWS_A_READ = 400;

/**
 * Posting id -> what search looks through: everything that the posting says. Held in memory, about 2 MB for 1,000
 * postings, and read whenever nothing else is to be done.
 */
export function liveWords(store: Store, { onValue, signal }: LiveWordsOptions): void {
  liveRows<SearchText>(store, {
    watch: 'postings',
    readAll,
    readSome: async (ids) => {
      const rows = await store.read(['words'], (transaction) =>
        Promise.all(ids.map((id) => transaction.objectStore('words').get(id))),
      );
      return rows.map((row) => row && searchText(row.words));
    },
    onValue: (words) => onValue(new Map(words)),
    signal,
  });

  async function readAll(): Promise<Map<string, SearchText>> {
    const all = new Map<string, SearchText>();
    let after: IDBKeyRange | null = null;
    while (!signal.aborted) {
      const range: IDBKeyRange | null = after;
      const rows = await store.read(['words'], (transaction) =>
        transaction.objectStore('words').getAll(range, ROWS_A_READ),
      );
      for (const row of rows) all.set(row.id, searchText(row.words));
      const end = rows.at(-1);
      if (!end || rows.length < ROWS_A_READ) break;
      after = IDBKeyRange.lowerBound(end.id, true);
      await quiet();
    }
    return all;
  }
}
