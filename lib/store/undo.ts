import type { Posting } from '../model/posting';
import { same } from '../model/same';
import { StoreFailure } from './failure';
import type { Store, Written } from './open';
import {
  BYTES_A_POSTING,
  POSTING_STORES,
  readTogether,
  refreshSummary,
  removePosting,
  saveStanding,
} from './posting-write';
import { type Inverse, ONLY, UNDOABLE_STORES, type UndoableStore } from './schema';
import type { Writing } from './writing';

/** `kept`: changes that were left alone because something was written over them since. */
export interface Undone {
  taken: number;
  kept: number;
}

/** Stores of one record, whose key stands beside it and not in it. */
const SINGLE: ReadonlySet<UndoableStore> = new Set(['plan', 'settings'] as const);

interface AnyRecords {
  get(key: string): Promise<object | undefined>;
  put(value: object, key?: string): Promise<unknown>;
  delete(key: string): Promise<unknown>;
}

/** Histories are appended to by several hands; taking back removes the appended items and no others. */
const APPENDED = new Set(['history', 'changes', 'lookBacks']);

/** A larger write is not done again: to keep what it would write takes as long as the write itself. */
const MOST_DONE_AGAIN = 1000;

/**
 * Takes back one write, field by field: a field that was changed again since keeps its newer value. The same token
 * again changes nothing and gives the same answer; one that is too old throws `gone`. The write it makes can itself be
 * undone, which is redo, unless it is large.
 */
export async function undo(store: Store, token: string): Promise<Written<Undone>> {
  const kept = await store.read(['undo'], (transaction) => transaction.objectStore('undo').get(token));
  const inverses = kept?.inverses ?? [];
  return store.write(
    [...new Set([...POSTING_STORES, ...UNDOABLE_STORES, 'undo' as const])],
    async (writing) => {
      const row = await writing.transaction.objectStore('undo').get(token);
      if (!row) throw new StoreFailure('gone');
      if (row.done) return row.done;
      const result: Undone = { taken: 0, kept: 0 };
      for (const run of runsOf(row.inverses.toReversed())) {
        const taken = await takeBackRun(writing, run);
        result.taken += taken;
        result.kept += run.length - taken;
      }
      await writing.transaction.objectStore('undo').put({ ...row, inverses: [], done: result });
      return result;
    },
    { bytes: bytesOf(inverses), undoable: inverses.length <= MOST_DONE_AGAIN },
  );
}

/** Few enough that the page, and a click in it, need not wait for them. */
const LONGEST_RUN = 100;

/** Inverses in a row that are of one store and of different records: among them the order does not matter. */
function* runsOf(inverses: readonly Inverse[]): Generator<Inverse[]> {
  let run: Inverse[] = [];
  let keys = new Set<string>();
  for (const inverse of inverses) {
    if (run.length === LONGEST_RUN || keys.has(inverse.key) || (run[0] && run[0].store !== inverse.store)) {
      yield run;
      run = [];
      keys = new Set();
    }
    run.push(inverse);
    keys.add(inverse.key);
  }
  if (run.length > 0) yield run;
}

/** Gives how many could be taken back whole. */
async function takeBackRun(writing: Writing, run: readonly Inverse[]): Promise<number> {
  const name = run[0]?.store;
  if (!name) return 0;
  const records = writing.transaction.objectStore(name) as unknown as AnyRecords;
  const keys = run.map((inverse) => inverse.key);
  const current = await readTogether(keys, (key) => records.get(key));
  const intentions =
    name === 'postings'
      ? await readTogether(keys, (key) => writing.transaction.objectStore('intentions').get(key))
      : null;
  let taken = 0;
  await writing.each(run, async (inverse) => {
    const { key } = inverse;
    const is = current.get(key) ?? null;
    const { next, whole } = takenBack(inverse, is);
    if (whole) taken += 1;
    if (next === is) return;
    if (intentions) {
      // They were kept from this very store, so they are what that store holds.
      const [posting, before] = [next as Posting | null, is as Posting | null];
      if (posting) await saveStanding(writing, before, { posting, intention: intentions.get(key) });
      else if (before) await removePosting(writing, before);
      return;
    }
    await (next ? records.put(next, ...(SINGLE.has(name) ? [ONLY] : [])) : records.delete(key));
    writing.note(name, key, is, next);
    if (name === 'intentions') await refreshSummary(writing, key);
  });
  return taken;
}

/** The record as it is to be, null where it is not to be; and whether all of the change could be taken back. */
function takenBack(inverse: Inverse, current: object | null): { next: object | null; whole: boolean } {
  if (current === null)
    return inverse.kind === 'deleted'
      ? { next: { ...inverse.before }, whole: true }
      : { next: null, whole: false };
  if (inverse.kind === 'deleted') return { next: current, whole: false };
  if (inverse.kind === 'created') return { next: null, whole: true };
  const next: Record<string, unknown> = { ...current };
  let whole = true;
  for (const [field, after] of Object.entries(inverse.after)) {
    const before = inverse.before[field];
    const is = next[field];
    if (APPENDED.has(field) && Array.isArray(before) && Array.isArray(after) && Array.isArray(is)) {
      next[field] = withoutAppended(before, after, is);
    } else if (!same(is, after)) {
      // `updatedAt` moves with every write and is no edit of its own.
      if (field !== 'updatedAt') whole = false;
    } else if (before === undefined) {
      delete next[field];
    } else {
      next[field] = before;
    }
  }
  return { next, whole };
}

/** The list as it is now, without what the write had added and with what it had taken away. */
function withoutAppended(before: unknown[], after: unknown[], current: unknown[]): unknown[] {
  if (same(current, after)) return before;
  const added = after.filter((item) => !before.some((other) => same(other, item)));
  const removed = before.filter((item) => !after.some((other) => same(other, item)));
  return [...current.filter((item) => !added.some((other) => same(other, item))), ...removed];
}

/** What the records take that are written again. */
function bytesOf(inverses: readonly Inverse[]): number {
  let texts = 0;
  for (const inverse of inverses) {
    const text: unknown = inverse.kind === 'deleted' && Reflect.get(inverse.before, 'description');
    if (typeof text === 'string') texts += text.length;
  }
  return 2 * texts + BYTES_A_POSTING * inverses.length;
}
