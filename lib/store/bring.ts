import type { Collection } from '../model/collection';
import type { Posting } from '../model/posting';
import type { Store, Written } from './open';
import { POSTING_STORES, refreshSummary, savePosting } from './posting-write';
import { mayQueue } from './room';
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
/** Where requests may stand in line: enough that the database never waits for the page. */
const RECORDS_IN_LINE = 8;

/**
 * Brings records into the database in one transaction: all of them or, when cancelled, failed or killed, none.
 * A record with a known id replaces the one that is there; others stay. The whole can be undone. Throws StoreFailure.
 */
export async function bringCollection(
  store: Store,
  file: Collection,
  { prepare, signal, onProgress }: BringOptions = {},
): Promise<Written<number>> {
  const brought = {
    ...file,
    postings: lastOfEach(file.postings, ({ id }) => id),
    intentions: lastOfEach(file.intentions, ({ postingId }) => postingId),
    reminders: lastOfEach(file.reminders, ({ id }) => id),
    contacts: lastOfEach(file.contacts, ({ id }) => id),
  };
  const inLine = (await mayQueue()) ? RECORDS_IN_LINE : 1;
  const all =
    brought.postings.length + brought.intentions.length + brought.reminders.length + brought.contacts.length;
  return store.write(
    [...POSTING_STORES, 'reminders', 'contacts', 'plan', 'settings'],
    async (writing) => {
      let done = 0;
      async function inSteps<T>(
        records: readonly T[],
        bring: (record: T) => Promise<unknown>,
      ): Promise<void> {
        for (let from = 0; from < records.length; from += RECORDS_A_STEP) {
          const some = records.slice(from, from + RECORDS_A_STEP);
          for (let at = 0; at < some.length; at += inLine)
            await Promise.all(some.slice(at, at + inLine).map(bring));
          done += some.length;
          onProgress?.(done, all);
        }
      }
      // Goals go first: a summary, derived when its posting is put, says whether there are any.
      await inSteps(brought.intentions, (one) => bringOne(writing, 'intentions', one.postingId, one));
      await inSteps(brought.postings, async (posting) => {
        const next = prepare ? prepare(posting) : posting;
        const before = await writing.transaction.objectStore('postings').get(next.id);
        await savePosting(writing, before ?? null, next);
      });
      const fresh = new Set(brought.postings.map((posting) => posting.id));
      for (const { postingId } of brought.intentions) {
        if (!fresh.has(postingId)) await refreshSummary(writing, postingId);
      }
      await inSteps(brought.reminders, (one) => bringOne(writing, 'reminders', one.id, one));
      await inSteps(brought.contacts, (one) => bringOne(writing, 'contacts', one.id, one));
      if (brought.plan) await bringOnly(writing, 'plan', brought.plan);
      if (brought.settings) await bringOnly(writing, 'settings', brought.settings);
      return all;
    },
    { bytes: bytesOf(brought), ...(signal && { signal }) },
  );
}

async function bringOne(
  writing: Writing,
  name: 'intentions' | 'reminders' | 'contacts',
  key: string,
  record: object,
): Promise<void> {
  // Each of the three holds its key inside its records, so they are put alike.
  const records = writing.transaction.objectStore(name) as unknown as {
    get(key: string): Promise<object | undefined>;
    put(value: object): Promise<unknown>;
  };
  const before = await records.get(key);
  await records.put(record);
  writing.note(name, key, before ?? null, record);
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

/** A record's facts, its summary, its words and what the database makes of them; its text twice. */
const BYTES_A_RECORD = 6000;

function bytesOf({ postings, intentions, reminders, contacts }: Collection): number {
  const texts = postings.reduce((sum, { description, notes }) => sum + description.length + notes.length, 0);
  const records = postings.length + intentions.length + reminders.length + contacts.length;
  return 2 * texts + BYTES_A_RECORD * records;
}

/** The last of several with one key: what the file says last of it holds, and each record is written once. */
function lastOfEach<T>(records: readonly T[], keyOf: (record: T) => string): T[] {
  return [...new Map(records.map((record) => [keyOf(record), record])).values()];
}
