import { same } from '../model/same';
import type { Notice } from './notices';
import type { Inverse, Shelf, StoreName, UndoableStore, WriteTransaction } from './schema';
import { moveCounts, NO_MOVES } from './shelf-counts';

/** One write under way: its transaction, its moment, and what it has changed so far. */
export interface Writing {
  readonly transaction: WriteTransaction;
  /** Epoch ms, the same for everything in this write. */
  readonly now: number;
  /** Does the work on each in order. Where the browser bears it, some stand in line behind one another: see `Store.write`. */
  each<T>(all: readonly T[], work: (one: T) => Promise<unknown>): Promise<void>;
  /** Notes that a record changed: `before` or `after` is null where it was made or deleted. */
  note(store: UndoableStore, key: string, before: object | null, after: object | null): void;
  /** Notes a change of a derived or internal record, told but not undone by itself. `key` null: of many. */
  touch(store: StoreName, key: string | null): void;
  /** Notes that a posting came to a shelf, left one (null: there was or is no such posting), or both. */
  moveShelf(from: Shelf | null, to: Shelf | null): void;
  /** Writes what goes with the changes: the counts and, if it is to be kept, the way back. Gives its token. */
  finish(undoable: boolean): Promise<string | null>;
  notice(): Notice | null;
}

/** `inLine`: how many may stand in line. */
export function createWriting(transaction: WriteTransaction, now: number, inLine = 1): Writing {
  const inverses: Inverse[] = [];
  const stores = new Set<StoreName>();
  const ids = new Set<string>();
  let many = false;
  const moves = { ...NO_MOVES };
  return {
    transaction,
    now,
    async each(all, work) {
      for (let at = 0; at < all.length; at += inLine)
        await Promise.all(all.slice(at, at + inLine).map((one) => work(one)));
    },
    note(store, key, before, after) {
      const inverse = inverseOf(store, key, before, after);
      if (!inverse) return;
      inverses.push(inverse);
      stores.add(store);
      ids.add(key);
    },
    touch(store, key) {
      stores.add(store);
      if (key === null) many = true;
      else ids.add(key);
    },
    moveShelf(from, to) {
      if (from) moves[from] -= 1;
      if (to) moves[to] += 1;
    },
    async finish(undoable) {
      await moveCounts(transaction, moves);
      if (!undoable || inverses.length === 0) return null;
      const token = crypto.randomUUID();
      await transaction.objectStore('undo').put({ token, at: now, inverses });
      return token;
    },
    notice() {
      return stores.size > 0 ? { stores: [...stores], ids: many ? null : [...ids] } : null;
    },
  };
}

function inverseOf(
  store: UndoableStore,
  key: string,
  before: object | null,
  after: object | null,
): Inverse | null {
  if (!before) return after ? { store, key, kind: 'created' } : null;
  if (!after) return { store, key, kind: 'deleted', before };
  const old: Record<string, unknown> = {};
  const next: Record<string, unknown> = {};
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const was: unknown = Reflect.get(before, field);
    const is: unknown = Reflect.get(after, field);
    if (same(was, is)) continue;
    old[field] = was;
    next[field] = is;
  }
  return Object.keys(next).length > 0 ? { store, key, kind: 'changed', before: old, after: next } : null;
}
