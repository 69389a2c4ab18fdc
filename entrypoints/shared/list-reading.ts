import { batch, computed, effect, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Summary } from '../../lib/model/posting';
import { liveSummaries } from '../../lib/store/live-summaries';
import { liveWords } from '../../lib/store/live-words';
import type { Store } from '../../lib/store/open';
import { counts, firstPage, type IndexedSort } from '../../lib/store/read';
import type { Words } from '../../lib/tracker/finder';
import type { Sort } from '../../lib/tracker/sort';
import { FIRST_ROWS, isListed, writeSnapshot } from './snapshot';

/** Long enough for the list to be painted and a first key to be pressed. */
const WARM_AFTER_MS = 150;

/** A list as it is read, and the order that it is wanted in. */
interface Read {
  state: Signal<'loading' | 'ready' | 'failed'>;
  /** The first rows, in the order that the list began with. */
  first: Signal<readonly Summary[]>;
  /** Every row, the archived and the trashed too; null until they are read. */
  all: Signal<readonly Summary[] | null>;
  /** How many are in the lists in all. */
  listed: Signal<number>;
  words: Signal<Words>;
  sort: ReadonlySignal<Sort>;
  ordered: ReadonlySignal<readonly Summary[]>;
}

/**
 * Reads the first rows by index, then the rest, then the words that search looks through. From then on everything is in
 * memory and stays true by change notices, and the first rows are kept for the next time in the order that is chosen.
 */
export async function readList(
  store: Store,
  { today, begunWith, signal: ended }: { today: string; begunWith: Sort; signal: AbortSignal },
  { state, first, all, listed, words, sort, ordered }: Read,
): Promise<void> {
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
    // Another order may have been chosen by now.
    writeSnapshot({ sort: sort.value, rows: ordered.value, total: count.listed });
  } catch {
    state.value = 'failed';
    return;
  }
  // The rest waits until the first rows are on the screen.
  requestAnimationFrame(() => setTimeout(readAll, 0));

  function readAll(): void {
    liveSummaries(store, {
      onValue: (every) => {
        const isFirst = all.value === null;
        batch(() => {
          all.value = every;
          listed.value = every.filter(isListed).length;
          state.value = 'ready';
        });
        if (isFirst) readWords();
      },
      onFailure: () => {
        if (all.value === null) state.value = 'failed';
      },
      signal: ended,
    });
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

  // Whatever is searched for and filtered.
  const keepSeen = effect(() => {
    if (all.value === null) return;
    writeSnapshot({ sort: sort.value, rows: ordered.value, total: listed.value });
  });
  const wantsFit = computed(() => all.value !== null && sort.value === 'fit');
  const readFit = effect(() => {
    if (wantsFit.value) void import('./fit-scores').then(({ readFitScores }) => readFitScores(ended));
  });
  for (const end of [keepSeen, readFit]) ended.addEventListener('abort', end);
}

function isIndexed(sort: Sort): sort is IndexedSort {
  return sort === 'newest' || sort === 'deadline';
}
