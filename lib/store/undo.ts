import type { Posting } from '../model/posting';
import { same } from '../model/same';
import { StoreFailure } from './failure';
import type { Store, Written } from './open';
import { POSTING_STORES, refreshSummary, removePosting, savePosting } from './posting-write';
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
  put(value: object, key?: string): Promise<unknown>;
}

/** Histories are appended to by several hands; taking back removes the appended items and no others. */
const APPENDED = new Set(['history', 'changes', 'lookBacks']);

/**
 * Takes back one write, field by field: a field that was changed again since keeps its newer value. The same token
 * again changes nothing and gives the same answer; one that is too old throws `gone`. The write it makes can itself be undone, which is redo.
 */
export function undo(store: Store, token: string): Promise<Written<Undone>> {
  return store.write([...new Set([...POSTING_STORES, ...UNDOABLE_STORES])], async (writing) => {
    const row = await writing.transaction.objectStore('undo').get(token);
    if (!row) throw new StoreFailure('gone');
    if (row.done) return row.done;
    const result: Undone = { taken: 0, kept: 0 };
    for (const inverse of row.inverses.toReversed()) {
      if (await takeBack(writing, inverse)) result.taken += 1;
      else result.kept += 1;
    }
    await writing.transaction.objectStore('undo').put({ ...row, inverses: [], done: result });
    return result;
  });
}

async function takeBack(writing: Writing, inverse: Inverse): Promise<boolean> {
  const current: unknown = await writing.transaction.objectStore(inverse.store).get(inverse.key);
  if (!isRecord(current)) {
    if (inverse.kind !== 'deleted') return false;
    await put(writing, inverse.store, inverse.key, null, { ...inverse.before });
    return true;
  }
  if (inverse.kind === 'deleted') return false;
  if (inverse.kind === 'created') {
    await remove(writing, inverse.store, inverse.key, current);
    return true;
  }
  const next: Record<string, unknown> = { ...current };
  let whole = true;
  for (const [field, after] of Object.entries(inverse.after)) {
    const before = inverse.before[field];
    if (
      APPENDED.has(field) &&
      Array.isArray(before) &&
      Array.isArray(after) &&
      Array.isArray(current[field])
    ) {
      next[field] = withoutAppended(before, after, current[field]);
    } else if (!same(current[field], after)) {
      // `updatedAt` moves with every write and is no edit of its own.
      if (field !== 'updatedAt') whole = false;
    } else if (before === undefined) {
      delete next[field];
    } else {
      next[field] = before;
    }
  }
  await put(writing, inverse.store, inverse.key, current, next);
  return whole;
}

/** The list as it is now, without what the write had added and with what it had taken away. */
function withoutAppended(before: unknown[], after: unknown[], current: unknown[]): unknown[] {
  if (same(current, after)) return before;
  const added = after.filter((item) => !before.some((other) => same(other, item)));
  const removed = before.filter((item) => !after.some((other) => same(other, item)));
  return [...current.filter((item) => !added.some((other) => same(other, item))), ...removed];
}

async function put(
  writing: Writing,
  name: UndoableStore,
  key: string,
  before: object | null,
  next: object,
): Promise<void> {
  if (name === 'postings') {
    // It was kept from this very store, so it is what that store holds.
    await savePosting(writing, before as Posting | null, next as Posting);
    return;
  }
  const records = writing.transaction.objectStore(name) as unknown as AnyRecords;
  await (SINGLE.has(name) ? records.put(next, ONLY) : records.put(next));
  writing.note(name, key, before, next);
  if (name === 'intentions') await refreshSummary(writing, key);
}

async function remove(writing: Writing, name: UndoableStore, key: string, current: object): Promise<void> {
  if (name === 'postings') {
    await removePosting(writing, current as Posting);
    return;
  }
  await writing.transaction.objectStore(name).delete(key);
  writing.note(name, key, current, null);
  if (name === 'intentions') await refreshSummary(writing, key);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
