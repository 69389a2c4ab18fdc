import { type ReadTransaction, SHELF, type Shelf, type WriteTransaction } from './schema';

/**
 * How many postings stand on each shelf, kept in `meta` and moved by every write: counting 10,000 by index takes
 * longer than painting the popup.
 */
export type ShelfCounts = Record<Shelf, number>;

const KEY = 'shelfCounts';
export const NO_MOVES: ShelfCounts = { listed: 0, archived: 0, trashed: 0 };

export async function readCounts(transaction: ReadTransaction | WriteTransaction): Promise<ShelfCounts> {
  const kept: unknown = await transaction.objectStore('meta').get(KEY);
  return isCounts(kept) ? kept : countByIndex(transaction);
}

/** Adds what a write moved. Where no counts are kept yet, what the write left is counted. */
export async function moveCounts(transaction: WriteTransaction, moves: ShelfCounts): Promise<void> {
  if (moves.listed === 0 && moves.archived === 0 && moves.trashed === 0) return;
  const meta = transaction.objectStore('meta');
  const kept: unknown = await meta.get(KEY);
  const next = isCounts(kept)
    ? {
        listed: kept.listed + moves.listed,
        archived: kept.archived + moves.archived,
        trashed: kept.trashed + moves.trashed,
      }
    : await countByIndex(transaction);
  await meta.put(next, KEY);
}

/** Counts anew: cheap enough at every start of the worker, and it ends any doubt. */
export async function recount(transaction: WriteTransaction): Promise<void> {
  await transaction.objectStore('meta').put(await countByIndex(transaction), KEY);
}

/** Every key `[shelf, …]`: an array sorts after every number and string. */
export function shelfRange(shelf: number): IDBKeyRange {
  return IDBKeyRange.bound([shelf], [shelf, []]);
}

async function countByIndex(transaction: ReadTransaction | WriteTransaction): Promise<ShelfCounts> {
  const index = transaction.objectStore('summaries').index('newest');
  const [listed, archived, trashed] = await Promise.all([
    index.count(shelfRange(SHELF.listed)),
    index.count(shelfRange(SHELF.archived)),
    index.count(shelfRange(SHELF.trashed)),
  ]);
  return { listed, archived, trashed };
}

function isCounts(value: unknown): value is ShelfCounts {
  return (
    typeof value === 'object' &&
    value !== null &&
    'listed' in value &&
    'archived' in value &&
    'trashed' in value
  );
}
