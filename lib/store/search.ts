import { matchesAll, needles } from '../model/fold';
import type { Store } from './open';

/** Search as you type over everything that a posting says. Words are held in memory: about 2 MB for 1,000 postings. */
export interface Search {
  /** Reads the words ahead, e.g. when the search field is about to be used. */
  warm(): Promise<void>;
  /** Are the words read, so that `ids` answers at once? */
  readonly isWarm: boolean;
  /** Ids of the postings in which every typed word begins some word. Null for an empty query: all of them. */
  ids(query: string): Promise<ReadonlySet<string> | null>;
}

/** Few enough that a key pressed meanwhile is heard at once: about half a megabyte. */
const ROWS_A_READ = 400;

/** However busy the page is, a page of rows is read this often. */
const PATIENCE_MS = 60;

/** Begins no word. */
const UNHEARD_OF: readonly string[] = [' \u0000'];

/** One search for one view, kept true by change notices until the signal ends it. */
export function openSearch(store: Store, signal: AbortSignal): Search {
  let loaded: Promise<Map<string, string>> | null = null;
  let isWarm = false;
  let last: { needles: string[]; ids: Set<string> } | null = null;

  async function load(): Promise<Map<string, string>> {
    const all = new Map<string, string>();
    let after: IDBKeyRange | null = null;
    for (;;) {
      const range: IDBKeyRange | null = after;
      const rows = await store.read(['words'], (transaction) =>
        transaction.objectStore('words').getAll(range, ROWS_A_READ),
      );
      for (const row of rows) {
        all.set(row.id, row.words);
        // A first look through each text now, page by page, spares the first key the wait for it.
        matchesAll(row.words, UNHEARD_OF);
      }
      const end = rows.at(-1);
      if (!end || rows.length < ROWS_A_READ) {
        isWarm = true;
        return all;
      }
      after = IDBKeyRange.lowerBound(end.id, true);
      await quiet();
    }
  }

  function words(): Promise<Map<string, string>> {
    loaded ??= load().catch((failure: unknown) => {
      loaded = null;
      throw failure;
    });
    return loaded;
  }

  async function refresh(
    ids: readonly string[],
    into: Promise<Map<string, string>>,
  ): Promise<Map<string, string>> {
    const all = await into;
    const rows = await store.read(['words'], (transaction) =>
      Promise.all(ids.map((id) => transaction.objectStore('words').get(id))),
    );
    for (const [at, id] of ids.entries()) {
      const row = rows[at];
      if (row) all.set(id, row.words);
      else all.delete(id);
    }
    last = null;
    return all;
  }

  store.notices.listen((notice) => {
    if (!notice.stores.includes('postings') || !loaded) return;
    last = null;
    if (!notice.ids) isWarm = false;
    loaded = notice.ids ? refresh(notice.ids, loaded) : null;
    loaded?.catch(() => {
      loaded = null;
    });
  }, signal);
  signal.addEventListener('abort', () => {
    loaded = null;
  });

  return {
    get isWarm() {
      return isWarm;
    },
    async warm() {
      await words();
    },
    async ids(query) {
      const wanted = needles(query);
      if (wanted.length === 0) return null;
      const all = await words();
      const within = last && narrows(wanted, last.needles) ? last.ids : all.keys();
      const found = new Set<string>();
      for (const id of within) {
        if (matchesAll(all.get(id) ?? '', wanted)) found.add(id);
      }
      last = { needles: wanted, ids: found };
      return found;
    },
  };
}

/** Can what matches `wanted` only be among what matched `before`? So it is while a person types on. */
function narrows(wanted: readonly string[], before: readonly string[]): boolean {
  return before.every((old) => wanted.some((needle) => needle.startsWith(old)));
}

/** The next moment in which the page has nothing better to do: scrolling and typing go before reading ahead. */
function quiet(): Promise<void> {
  if (typeof requestIdleCallback !== 'function') return Promise.resolve();
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS });
  });
}
