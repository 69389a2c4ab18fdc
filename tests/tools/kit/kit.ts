import { deleteDB, openDB } from 'idb';
import { type Collection, EMPTY_COLLECTION } from '../../../lib/model/collection';
import type { Intention } from '../../../lib/model/intention';
import type { Posting } from '../../../lib/model/posting';
import type { Reminder } from '../../../lib/model/reminder';
import type { Settings } from '../../../lib/model/settings';
import { ask } from '../../../lib/platform/messaging';
import { bringCollection } from '../../../lib/store/bring';
import { readCollection } from '../../../lib/store/collection';
import { MIGRATIONS } from '../../../lib/store/migrations';
import { openStore, type StoreState } from '../../../lib/store/open';
import { putPosting, tag } from '../../../lib/store/postings';
import { getPosting } from '../../../lib/store/read';
import { DATABASE_NAME } from '../../../lib/store/schema';
import { type FrozenDatabase, thaw } from '../../support/frozen';
import { aPosting } from '../../support/postings';
import { type PlanTimes, planTimes } from './plan-times';
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
  /**
   * Asks the worker to save postings `<prefix>-0`, `<prefix>-1`, … one after the other, as the popup does, until the
   * page or the browser ends. Returns at once; `acknowledged` tells how far it came.
   */
  startClipping(prefix: string): void;
  /** Ids of the postings that the worker said it has saved, and how often it gave up answering. */
  acknowledged(): { ids: string[]; failures: string[] };
  stopClipping(): void;
  /** Adds so many tags `<name>-0`, … to these postings in turn: itself, or by asking the worker. */
  tagOn(name: string, count: number, ids: string[], through: 'store' | 'worker'): Promise<void>;
  /** Puts a database of an earlier version in place of the one that is there. */
  thaw(frozen: FrozenDatabase): Promise<void>;
  /**
   * Upgrades a database of its own that another connection holds without stepping aside, and lets go of it once the
   * upgrade says that it is blocked. What the store told meanwhile, and whether the old posting is still there.
   */
  upgradeHeld(): Promise<{ states: StoreState[]; kept: boolean }>;
  /** Whether each posting has its summary and its words, and they have it. */
  isWhole(): Promise<boolean>;
  /** The settings, or null where none was ever changed. */
  settings(): Promise<Settings | null>;
  /** Every intention in the database. */
  intentions(): Promise<Intention[]>;
  /** How long reminders take to plan over so many postings. */
  planTimes(count: number, rounds: number): Promise<PlanTimes>;
  /** Every reminder in the database. */
  reminders(): Promise<Reminder[]>;
}

let store = openStore();
let clipping = false;
const acknowledged: string[] = [];
const failures: string[] = [];

async function clipOn(prefix: string): Promise<void> {
  for (let n = 0; clipping; n += 1) {
    const id = `${prefix}-${n}`;
    try {
      const saved = await ask('clip.save', { posting: aPosting({ id, url: `https://jobs.example/${id}` }) });
      acknowledged.push(saved.id);
    } catch (error) {
      failures.push(`${id}: ${String(error)}`);
    }
  }
}

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
  startClipping(prefix) {
    clipping = true;
    void clipOn(prefix);
  },
  acknowledged: () => ({ ids: acknowledged, failures }),
  stopClipping() {
    clipping = false;
  },
  async tagOn(name, count, ids, through) {
    for (let n = 0; n < count; n += 1) {
      const some = ids.slice(n % ids.length, (n % ids.length) + 1);
      const add = [`${name}-${n}`];
      if (through === 'store') await tag(store, some, { add });
      else await ask('postings.change', { type: 'tag', ids: some, add, remove: [] });
    }
  },
  async thaw(frozen) {
    store.close();
    await deleteDB(DATABASE_NAME);
    await thaw(frozen, DATABASE_NAME);
    store = openStore();
  },
  async upgradeHeld() {
    const name = `held-${crypto.randomUUID()}`;
    const before = openStore({ name });
    const posting = aPosting();
    await putPosting(before, posting);
    before.close();
    const holder = await openDB(name);
    const states: StoreState[] = [];
    const after = openStore({
      name,
      migrations: [...MIGRATIONS, (database) => void database.createObjectStore('later')],
      onState: (state) => {
        states.push(state);
        if (state === 'blocked') holder.close();
      },
    });
    const kept = (await getPosting(after, posting.id))?.title === posting.title;
    after.close();
    await deleteDB(name);
    return { states, kept };
  },
  isWhole() {
    return store.read(['postings', 'summaries', 'words'], async (transaction) => {
      const [postings, summaries, words] = await Promise.all([
        transaction.objectStore('postings').getAllKeys(),
        transaction.objectStore('summaries').getAllKeys(),
        transaction.objectStore('words').getAllKeys(),
      ]);
      return String(postings) === String(summaries) && String(postings) === String(words);
    });
  },
  async settings() {
    return (await readCollection(store)).settings;
  },
  async intentions() {
    return (await readCollection(store)).intentions;
  },
  planTimes,
  async reminders() {
    return (await readCollection(store)).reminders;
  },
};

Object.assign(globalThis, { forethoughtKit: kit });
