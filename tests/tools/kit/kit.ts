import { type Collection, EMPTY_COLLECTION } from '../../../lib/model/collection';
import type { Intention } from '../../../lib/model/intention';
import type { Posting } from '../../../lib/model/posting';
import type { Reminder } from '../../../lib/model/reminder';
import { bringCollection } from '../../../lib/store/bring';
import { readCollection } from '../../../lib/store/collection';
import { openStore } from '../../../lib/store/open';
import { madePostings } from './postings';

/**
 * What tests and benchmarks do inside a page of the built extension: fill its database and read it as it is. Bundled
 * into one script and evaluated in that page; the extension itself holds none of it.
 */
export interface Kit {
  /** Saves so many made-up postings. The same number and seed give the same ones. */
  fill(count: number, seed?: number): Promise<void>;
  /** Brings these records in beside what is there. */
  bring(records: Partial<Collection>): Promise<void>;
  /** Every posting in the database, the newest first. */
  saved(): Promise<Posting[]>;
  /** Every intention in the database. */
  intentions(): Promise<Intention[]>;
  /** Every reminder in the database. */
  reminders(): Promise<Reminder[]>;
}

const store = openStore();

export const kit: Kit = {
  async fill(count, seed = 1) {
    await kit.bring({ postings: madePostings(count, seed) });
  },
  async bring(records) {
    await bringCollection(store, { ...EMPTY_COLLECTION, ...records });
  },
  async saved() {
    const { postings } = await readCollection(store);
    return postings.sort((a, b) => b.savedAt - a.savedAt);
  },
  async intentions() {
    return (await readCollection(store)).intentions;
  },
  async reminders() {
    return (await readCollection(store)).reminders;
  },
};

Object.assign(globalThis, { forethoughtKit: kit });
