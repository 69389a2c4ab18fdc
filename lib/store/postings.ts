import type { Posting } from '../model/posting';
import type { StageChange, StageId } from '../model/stage';
import { StoreFailure } from './failure';
import type { Store, Written } from './open';
import { BYTES_A_POSTING, inBatches, POSTING_STORES, savePosting, saveStanding } from './posting-write';
import type { Writing } from './writing';

/** How a posting becomes another. Pure and synchronous; give back the same object to change nothing. */
export type Change = (current: Posting) => Posting;

/** Puts a posting under its client-made id. Putting the same one again changes nothing, so a retry is safe. */
export function putPosting(store: Store, posting: Posting): Promise<Written<Posting>> {
  return store.write(POSTING_STORES, async (writing) => {
    const before = await writing.transaction.objectStore('postings').get(posting.id);
    await savePosting(writing, before ?? null, posting);
    return posting;
  });
}

/** Reads, changes and writes one posting in one transaction, so that no other context's edit is lost. Throws `gone`. */
export function updatePosting(store: Store, id: string, change: Change): Promise<Written<Posting>> {
  return store.write(POSTING_STORES, (writing) => changeOne(writing, id, change));
}

/** The same change to many, in one transaction. Ids that are not there any more are left out. Gives how many changed. */
export function bulk(store: Store, ids: readonly string[], change: Change): Promise<Written<number>> {
  return stamp(store, ids, change);
}

export interface StageStep {
  stage: StageId;
  /** Epoch ms of when it happened; now where left out. May lie in the past. */
  at?: number;
  note?: string;
  /** False adds a step to the history without moving the posting there: "I had also applied on 1 March". */
  current?: boolean;
}

/**
 * Appends a step to the history of each posting and, unless `current` is false, moves it to that stage. The same step
 * again (stage, moment and note) is not written twice, so that a message that was sent twice does no harm.
 */
export function recordStage(
  store: Store,
  ids: string | readonly string[],
  step: StageStep,
): Promise<Written<number>> {
  return stamp(store, typeof ids === 'string' ? [ids] : ids, (current, now) => {
    const change: StageChange = { stage: step.stage, at: step.at ?? now, recordedAt: now };
    if (step.note) change.note = step.note;
    const stage = step.current === false ? current.stage : step.stage;
    const isThere = current.history.some((one) => isSameStep(one, change));
    if (isThere && stage === current.stage) return current;
    return { ...current, stage, history: isThere ? current.history : [...current.history, change] };
  });
}

function isSameStep(a: StageChange, b: StageChange): boolean {
  return a.stage === b.stage && a.at === b.at && (a.note ?? '') === (b.note ?? '');
}

export function archive(store: Store, ids: readonly string[]): Promise<Written<number>> {
  return stamp(store, ids, (current, now) =>
    current.archivedAt === null ? { ...current, archivedAt: now } : current,
  );
}

export function unarchive(store: Store, ids: readonly string[]): Promise<Written<number>> {
  return bulk(store, ids, (current) =>
    current.archivedAt === null ? current : { ...current, archivedAt: null },
  );
}

/** To the trash: kept whole for 30 days (`tidy` empties it). */
export function trash(store: Store, ids: readonly string[]): Promise<Written<number>> {
  return stamp(store, ids, (current, now) =>
    current.trashedAt === null ? { ...current, trashedAt: now } : current,
  );
}

export function restore(store: Store, ids: readonly string[]): Promise<Written<number>> {
  return bulk(store, ids, (current) =>
    current.trashedAt === null ? current : { ...current, trashedAt: null },
  );
}

/** Adds and takes away tags. A tag that differs only in case is the same tag. */
export function tag(
  store: Store,
  ids: readonly string[],
  change: { add?: readonly string[]; remove?: readonly string[] },
): Promise<Written<number>> {
  const removed = new Set((change.remove ?? []).map((name) => name.toLowerCase()));
  return bulk(store, ids, (current) => {
    const tags = current.tags.filter((name) => !removed.has(name.toLowerCase()));
    const present = new Set(tags.map((name) => name.toLowerCase()));
    for (const name of change.add ?? []) {
      if (present.has(name.toLowerCase())) continue;
      present.add(name.toLowerCase());
      tags.push(name);
    }
    return tags.join('\n') === current.tags.join('\n') ? current : { ...current, tags };
  });
}

function stamp(
  store: Store,
  ids: readonly string[],
  change: (current: Posting, now: number) => Posting,
): Promise<Written<number>> {
  return store.write(
    POSTING_STORES,
    async (writing) => {
      let changed = 0;
      for await (const some of inBatches(writing.transaction, ids)) {
        await writing.each(some, async ({ posting, intention }) => {
          const after = change(posting, writing.now);
          if (after === posting) return;
          changed += 1;
          await saveStanding(writing, posting, {
            posting: changedFrom(posting, after, writing.now),
            intention,
          });
        });
      }
      return changed;
    },
    { bytes: BYTES_A_POSTING * ids.length },
  );
}

async function changeOne(writing: Writing, id: string, change: Change): Promise<Posting> {
  const before = await writing.transaction.objectStore('postings').get(id);
  if (!before) throw new StoreFailure('gone');
  const after = change(before);
  if (after === before) return before;
  const next = changedFrom(before, after, writing.now);
  await savePosting(writing, before, next);
  return next;
}

function changedFrom(before: Posting, after: Posting, now: number): Posting {
  return { ...after, id: before.id, updatedAt: now };
}
