import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PayFlag } from '../../lib/model/pay';
import type { Summary } from '../../lib/model/posting';
import { liveSummaries } from '../../lib/store/live-summaries';
import { liveWords } from '../../lib/store/live-words';
import type { Store } from '../../lib/store/open';
import { counts, firstPage, type IndexedSort } from '../../lib/store/read';
import { type Filters, matches, NO_FILTERS } from '../../lib/tracker/filters';
import { createFinder, type Words } from '../../lib/tracker/finder';
import { type Sort, sorted } from '../../lib/tracker/sort';
import { fitScores } from './fit-signal';
import { readSnapshot, writeSnapshot } from './snapshot';

/** Long enough for the list to be painted and a first key to be pressed. */
const WARM_AFTER_MS = 150;

/** Enough rows for any first screen. */
const FIRST_ROWS = 30;

/** A list of saved postings with its search, filters and order: the popup's and the dashboard's. */
export interface Listing {
  readonly state: ReadonlySignal<'loading' | 'ready' | 'failed'>;
  readonly rows: ReadonlySignal<readonly Summary[]>;
  /** How many are in the lists in all. */
  readonly total: ReadonlySignal<number>;
  readonly filters: ReadonlySignal<Filters>;
  readonly sort: ReadonlySignal<Sort>;
  readonly query: ReadonlySignal<string>;
  setQuery(query: string): void;
  setFilters(change: Partial<Filters>): void;
  setSort(sort: Sort): void;
  toggleFlag(flag: PayFlag, on: boolean): void;
}

/**
 * Paints the first rows at once, as they were last seen; then reads them by index, and the rest after, so that 10,000
 * saved open as fast as ten. From then on everything is in memory and stays true by change notices. The order that was
 * chosen last is kept for the next time; that by fit reads every text.
 */
export function openListing(
  store: Store,
  { today, signal: ended }: { today: string; signal: AbortSignal },
): Listing {
  const seen = readSnapshot();
  const state = signal<'loading' | 'ready' | 'failed'>(seen ? 'ready' : 'loading');
  const first = signal<readonly Summary[]>(seen?.rows ?? []);
  const all = signal<readonly Summary[] | null>(null);
  const listed = signal(seen?.total ?? 0);
  const filters = signal<Filters>(NO_FILTERS);
  const sort = signal<Sort>(seen?.sort ?? 'newest');
  const begunWith = sort.value;
  const query = signal('');
  const words = signal<Words>(new Map());
  const find = createFinder();

  // Ordered once, not at every key: what filters and search leave out does not change the order of the rest.
  const ordered = computed<readonly Summary[]>(() => {
    const every = all.value;
    if (every === null && sort.value === begunWith) return first.value;
    // Until the scores are there, the order by fit is the one last seen.
    const isStale = begunWith === 'fit' && fitScores.value.size === 0;
    const fit = isStale ? new Map(first.value.map(({ id }, at) => [id, -at])) : fitScores.value;
    return sorted(every ?? first.value, sort.value, { today, fit });
  });
  const passing = computed<readonly Summary[]>(() => {
    const wanted = filters.value;
    return ordered.value.filter((row) => matches(row, wanted, today));
  });
  const rows = computed<readonly Summary[]>(() => find(passing.value, words.value, query.value));

  void paintFirst();

  async function paintFirst(): Promise<void> {
    try {
      // Orders that no index keeps stand as they were last seen until all is read.
      const [page, count] = await Promise.all([
        isIndexed(begunWith) ? firstPage(store, { sort: begunWith, limit: FIRST_ROWS, today }) : first.value,
        counts(store),
      ]);
      if (ended.aborted) return;
      batch(() => {
        if (all.value === null) first.value = page;
        listed.value = count.listed;
        state.value = 'ready';
      });
      writeSnapshot({ sort: begunWith, rows: page, total: count.listed });
    } catch {
      state.value = 'failed';
      return;
    }
    // The rest waits until the first rows are on the screen.
    requestAnimationFrame(() => setTimeout(readAll, 0));
  }

  function readAll(): void {
    liveSummaries(store, {
      onValue: (every) => {
        const isFirst = all.value === null;
        batch(() => {
          all.value = every;
          listed.value = every.filter(isListed).length;
          state.value = 'ready';
        });
        keepSeen();
        if (!isFirst) return;
        readWords();
        if (sort.value === 'fit') readFit();
      },
      onFailure: () => {
        if (all.value === null) state.value = 'failed';
      },
      signal: ended,
    });
  }

  /** Keeps the first rows in the order that is chosen, whatever is searched for and filtered. */
  function keepSeen(): void {
    const seenRows = ordered.value.values().filter(isListed).take(FIRST_ROWS).toArray();
    writeSnapshot({ sort: sort.value, rows: seenRows, total: listed.value });
  }

  function readFit(): void {
    void import('./fit-scores').then(({ readFitScores }) => readFitScores(ended)).then(keepSeen);
  }

  /** Reads the words ahead, once nothing more urgent is to be done. */
  function readWords(): void {
    setTimeout(() => {
      if (ended.aborted) return;
      liveWords(store, {
        onValue: (read) => {
          words.value = read;
        },
        signal: ended,
      });
    }, WARM_AFTER_MS);
  }

  return {
    state,
    rows,
    total: listed,
    filters,
    sort,
    query,
    setQuery(next) {
      query.value = next;
    },
    setFilters(change) {
      filters.value = { ...filters.value, ...change };
    },
    setSort(next) {
      sort.value = next;
      if (all.value === null) return;
      if (next === 'fit') readFit();
      keepSeen();
    },
    toggleFlag(flag, on) {
      const flags = filters.value.flags.filter((one) => one !== flag);
      filters.value = { ...filters.value, flags: on ? [...flags, flag] : flags };
    },
  };
}

function isIndexed(sort: Sort): sort is IndexedSort {
  return sort === 'newest' || sort === 'deadline';
}

function isListed({ archivedAt, trashedAt }: Summary): boolean {
  return archivedAt === null && trashedAt === null;
}
