import type { Summary } from '../model/posting';
import { liveRows } from './live-rows';
import type { Store } from './open';
import { summaryPages } from './summary-pages';

export interface LiveSummariesOptions {
  onValue: (rows: readonly Summary[]) => void;
  /** A failed read is told here and made good at the next change. */
  onFailure?: (failure: unknown) => void;
  signal: AbortSignal;
}

/** Every summary, kept true at the cost of what changed. */
export function liveSummaries(store: Store, { onValue, onFailure, signal }: LiveSummariesOptions): void {
  liveRows<Summary>(store, {
    watch: 'summaries',
    readAll: () =>
      store.read(['summaries'], async (transaction) => {
        const rows = new Map<string, Summary>();
        for await (const page of summaryPages(transaction)) {
          for (const row of page) rows.set(row.id, row);
          if (signal.aborted) break;
        }
        return rows;
      }),
    readSome: (ids) =>
      store.read(['summaries'], (transaction) =>
        Promise.all(ids.map((id) => transaction.objectStore('summaries').get(id))),
      ),
    onValue: (rows) => onValue([...rows.values()]),
    onFailure,
    signal,
  });
}
