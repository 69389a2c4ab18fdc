import { type SearchText, searchText } from '../model/search-text';
import { liveRows } from './live-rows';
import type { Store } from './open';

export interface LiveWordsOptions {
  /** Called with another map each time. */
  onValue: (words: ReadonlyMap<string, SearchText>) => void;
  signal: AbortSignal;
}

/** Few enough that a key pressed meanwhile is heard at once: about half a megabyte. */
const ROWS_A_READ = 400;

/** However busy the page is, a page of rows is read this often. */
const PATIENCE_MS = 60;

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

/** The next moment in which the page has nothing better to do: scrolling and typing go before reading ahead. */
function quiet(): Promise<void> {
  if (typeof requestIdleCallback !== 'function') return Promise.resolve();
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS });
  });
}
