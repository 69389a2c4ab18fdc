import type { Intention } from '../../../lib/model/intention';
import type { Posting } from '../../../lib/model/posting';
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
  /** Every posting in the database, the newest first. */
  saved(): Promise<Posting[]>;
  /** Every intention in the database. */
  intentions(): Promise<Intention[]>;
}

const store = openStore();

export const kit: Kit = {
  async fill(count, seed = 1) {
    await bringCollection(store, {
      postings: madePostings(count, seed),
      intentions: [],
      reminders: [],
      contacts: [],
      plan: null,
      settings: null,
    });
  },
  async saved() {
    const { postings } = await readCollection(store);
    return postings.sort((a, b) => b.savedAt - a.savedAt);
  },
  async intentions() {
    return (await readCollection(store)).intentions;
  },
};

Object.assign(globalThis, { forethoughtKit: kit });
