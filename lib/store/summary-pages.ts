import type { ReadTransaction, SummaryRow } from './schema';

const ROWS_A_PAGE = 1_000;

/**
 * Every summary, all of one transaction but some at a time: between two pages the browser can paint and hear a key. In
 * Firefox the worker shares its thread with every page of the extension.
 */
export async function* summaryPages(transaction: ReadTransaction): AsyncGenerator<SummaryRow[]> {
  const summaries = transaction.objectStore('summaries');
  let after: IDBKeyRange | null = null;
  for (;;) {
    const page: SummaryRow[] = await summaries.getAll(after, ROWS_A_PAGE);
    yield page;
    const end = page.at(-1);
    if (!end || page.length < ROWS_A_PAGE) return;
    after = IDBKeyRange.lowerBound(end.id, true);
  }
}
