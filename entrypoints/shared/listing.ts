import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PayFlag } from '../../lib/model/pay';
import type { Summary } from '../../lib/model/posting';
import type { Store } from '../../lib/store/open';
import { type Filters, matches, NO_FILTERS } from '../../lib/tracker/filters';
import { createFinder, type Words } from '../../lib/tracker/finder';
import { type Sort, sorted } from '../../lib/tracker/sort';
import { fitScores } from './fit-signal';
import { afterPaint } from './later';
import { readSnapshot, writeSnapshot } from './snapshot';

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
 * Paints the first rows at once, as they were last seen and in the order that was chosen last, and has the rest read
 * after (`list-reading.ts`), so that 10,000 saved open as fast as ten. The order by fit reads every text.
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

  const read = (): void => {
    import('./list-reading').then(
      ({ readList }) =>
        readList(
          store,
          { today, begunWith, signal: ended },
          { state, first, all, listed, words, sort, ordered },
        ),
      () => {
        state.value = 'failed';
      },
    );
  };
  // A first paint that shows what was last seen waits for nothing that reads the database.
  if (seen) afterPaint(read);
  else read();

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
      // The popup may be closed before all is read.
      if (state.value === 'ready') writeSnapshot({ sort: next, rows: ordered.value, total: listed.value });
    },
    toggleFlag(flag, on) {
      const flags = filters.value.flags.filter((one) => one !== flag);
      filters.value = { ...filters.value, flags: on ? [...flags, flag] : flags };
    },
  };
}
