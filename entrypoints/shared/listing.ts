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
 * saved open as fast as ten. From then on everything is in memory and stays true by change notices. The sort by fit
 * reads every text the first time that it is chosen.
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
  const sort = signal<Sort>('newest');
  const query = signal('');
  const words = signal<Words>(new Map());
  const find = createFinder();

  // Ordered once, not at every key: what filters and search leave out does not change the order of the rest.
  const ordered = computed<readonly Summary[]>(() => {
    const every = all.value;
    const isInOrder = every === null && (sort.value === 'newest' || sort.value === 'deadline');
    if (isInOrder) return first.value;
    return sorted(every ?? first.value, sort.value, { today, fit: fitScores.value });
  });
  const passing = computed<readonly Summary[]>(() => {
    const wanted = filters.value;
    return ordered.value.filter((row) => matches(row, wanted, today));
  });
  const rows = computed<readonly Summary[]>(() => find(passing.value, words.value, query.value));

  void paintFirst();

  async function paintFirst(): Promise<void> {
    try {
      const order: IndexedSort = 'newest';
      const [page, count] = await Promise.all([
        firstPage(store, { sort: order, limit: FIRST_ROWS, today }),
        counts(store),
      ]);
      if (ended.aborted) return;
      batch(() => {
        if (all.value === null) first.value = page;
        listed.value = count.listed;
        state.value = 'ready';
      });
      writeSnapshot({ rows: page, total: count.listed });
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
        if (isFirst) readWords();
      },
      onFailure: () => {
        if (all.value === null) state.value = 'failed';
      },
      signal: ended,
    });
  }

  function keepSeen(): void {
    const newest = sort.value === 'newest' ? ordered.value : sorted(all.value ?? [], 'newest', { today });
    writeSnapshot({ rows: newest.values().filter(isListed).take(FIRST_ROWS).toArray(), total: listed.value });
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
      if (next === 'fit') void import('./fit-scores').then(({ readFitScores }) => readFitScores(ended));
      sort.value = next;
    },
    toggleFlag(flag, on) {
      const flags = filters.value.flags.filter((one) => one !== flag);
      filters.value = { ...filters.value, flags: on ? [...flags, flag] : flags };
    },
  };
}

function isListed({ archivedAt, trashedAt }: Summary): boolean {
  return archivedAt === null && trashedAt === null;
}
