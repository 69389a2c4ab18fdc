import type { Collection } from '../model/collection';
import type { Posting } from '../model/posting';
import { isRecord, MORE_KEY } from './more';
import type { Store, Written } from './open';
import { BYTES_A_POSTING, POSTING_STORES, readTogether, refreshSummary, saveStanding } from './posting-write';
import { ONLY } from './schema';
import type { Writing } from './writing';

export interface BringOptions {
  /** Makes each posting what it is to be, as its turn comes: long work that must not hold the page up. Synchronous. */
  prepare?: (posting: Posting) => Posting;
  signal?: AbortSignal;
  /** Told after every few records: how many of all are staged. Nothing is in the database before the end. */
  onProgress?: (done: number, all: number) => void;
}

/** Few enough that the page can paint and hear a click on Cancel between two steps. */
const RECORDS_A_STEP = 50;

/**
 * Brings records into the database in one transaction: all of them or, when cancelled, failed or killed, none.
 * A record with a known id replaces the one that is there; others stay. The whole can be undone. Throws StoreFailure.
 */
export async function bringCollection(
  store: Store,
  file: Collection,
  { prepare = (posting) => posting, signal, onProgress }: BringOptions = {},
): Promise<Written<number>> {
  const brought = {
    ...file,
    postings: lastOfEach(file.postings, ({ id }) => id),
    intentions: lastOfEach(file.intentions, ({ postingId }) => postingId),
    reminders: lastOfEach(file.reminders, ({ id }) => id),
    contacts: lastOfEach(file.contacts, ({ id }) => id),
  };
  const all =
    brought.postings.length + brought.intentions.length + brought.reminders.length + brought.contacts.length;
  return store.write(
    [...POSTING_STORES, 'reminders', 'contacts', 'plan', 'settings'],
    async (writing) => {
      let done = 0;
      async function inSteps<T>(
        records: readonly T[],
        bring: (some: readonly T[]) => Promise<unknown>,
      ): Promise<void> {
        for (let from = 0; from < records.length; from += RECORDS_A_STEP) {
          const some = records.slice(from, from + RECORDS_A_STEP);
          await bring(some);
          done += some.length;
          onProgress?.(done, all);
        }
      }
      // Goals go first: a summary, derived when its posting is put, says whether there are any.
      await inSteps(brought.intentions, (some) =>
        bringSome(writing, 'intentions', some, (one) => one.postingId),
      );
      const standing = await knownIds(writing);
      await inSteps(brought.postings, (some) => bringPostings(writing, some, prepare, standing));
      const fresh = new Set(brought.postings.map((posting) => posting.id));
      for (const { postingId } of brought.intentions) {
        if (!fresh.has(postingId)) await refreshSummary(writing, postingId);
      }
      await inSteps(brought.reminders, (some) => bringSome(writing, 'reminders', some, (one) => one.id));
      await inSteps(brought.contacts, (some) => bringSome(writing, 'contacts', some, (one) => one.id));
      if (brought.plan) await bringOnly(writing, 'plan', brought.plan);
      if (brought.settings) await bringOnly(writing, 'settings', brought.settings);
      if (brought.more) await bringMore(writing, brought.more);
      return all;
    },
    { bytes: bytesOf(brought), ...(signal && { signal }) },
  );
}

interface Known {
  postings: ReadonlySet<string>;
  intentions: ReadonlySet<string>;
}

/** Which ids are taken. Read once: asking for each would take as long as writing it. */
async function knownIds({ transaction }: Writing): Promise<Known> {
  const [postings, intentions] = await Promise.all([
    transaction.objectStore('postings').getAllKeys(),
    transaction.objectStore('intentions').getAllKeys(),
  ]);
  return { postings: new Set(postings), intentions: new Set(intentions) };
}

async function bringPostings(
  writing: Writing,
  some: readonly Posting[],
  prepare: (posting: Posting) => Posting,
  known: Known,
): Promise<void> {
  const { transaction } = writing;
  const ids = some.map(({ id }) => id);
  const [before, intentions] = await Promise.all([
    readTogether(
      ids.filter((id) => known.postings.has(id)),
      (id) => transaction.objectStore('postings').get(id),
    ),
    readTogether(
      ids.filter((id) => known.intentions.has(id)),
      (id) => transaction.objectStore('intentions').get(id),
    ),
  ]);
  await writing.each(some, (one) =>
    saveStanding(writing, before.get(one.id) ?? null, {
      posting: prepare(one),
      intention: intentions.get(one.id),
    }),
  );
}

async function bringSome<T extends object>(
  writing: Writing,
  name: 'intentions' | 'reminders' | 'contacts',
  some: readonly T[],
  keyOf: (record: T) => string,
): Promise<void> {
  // Each of the three holds its key inside its records, so they are put alike.
  const records = writing.transaction.objectStore(name) as unknown as {
    get(key: string): Promise<object | undefined>;
    put(value: object): Promise<unknown>;
  };
  const before = await readTogether(some.map(keyOf), (key) => records.get(key));
  await writing.each(some, async (record) => {
    await records.put(record);
    writing.note(name, keyOf(record), before.get(keyOf(record)) ?? null, record);
  });
}

async function bringOnly(writing: Writing, name: 'plan' | 'settings', record: object): Promise<void> {
  const records = writing.transaction.objectStore(name) as unknown as {
    get(key: string): Promise<object | undefined>;
    put(value: object, key: string): Promise<unknown>;
  };
  const before = await records.get(ONLY);
  await records.put(record, ONLY);
  writing.note(name, ONLY, before ?? null, record);
}

async function bringMore({ transaction }: Writing, more: Record<string, unknown>): Promise<void> {
  const meta = transaction.objectStore('meta');
  const before: unknown = await meta.get(MORE_KEY);
  await meta.put({ ...(isRecord(before) && before), ...more }, MORE_KEY);
}

function bytesOf({ postings, intentions, reminders, contacts }: Collection): number {
  const texts = postings.reduce((sum, { description, notes }) => sum + description.length + notes.length, 0);
  const records = postings.length + intentions.length + reminders.length + contacts.length;
  return 2 * texts + BYTES_A_POSTING * records;
}

/** The last of several with one key: what the file says last of it holds, and each record is written once. */
function lastOfEach<T>(records: readonly T[], keyOf: (record: T) => string): T[] {
  return [...new Map(records.map((record) => [keyOf(record), record])).values()];
}
