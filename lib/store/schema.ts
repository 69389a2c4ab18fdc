import type { DBSchema, IDBPTransaction } from 'idb';
import type { Contact } from '../model/contact';
import type { Intention } from '../model/intention';
import type { Plan } from '../model/plan';
import type { Posting, Summary } from '../model/posting';
import type { Reminder } from '../model/reminder';
import type { Settings } from '../model/settings';

export const DATABASE_NAME = 'forethought';

/** Where a posting stands: in the lists, archived, or in the trash. */
export const SHELF = { listed: 0, archived: 1, trashed: 2 } as const;
export type Shelf = keyof typeof SHELF;

/** A Summary with the keys that its indexes read. Derived, like the rest of it. */
export type SummaryRow = Summary & {
  order: {
    /** `addressKey` of every canonical URL that this record stands for; see `Posting.alsoAt`. */
    urls: string[];
    shelf: number;
    /** `-savedAt`: one ascending read gives the newest first. */
    newest: number;
    /** The deadline, or `9999-99-99` where there is none, so that those come last. */
    due: string;
    /** Folded company and title, for finding likely twins. */
    company: string;
    title: string;
  };
};

/** Every different folded word of one posting, each with a space before it: see `lib/model/fold.ts`. */
export interface WordsRow {
  id: string;
  words: string;
}

/** How to take back one record's change. `before` and `after` hold only the fields that differ. */
export type Inverse =
  | { store: UndoableStore; key: string; kind: 'created' }
  | { store: UndoableStore; key: string; kind: 'deleted'; before: object }
  | {
      store: UndoableStore;
      key: string;
      kind: 'changed';
      before: Record<string, unknown>;
      after: Record<string, unknown>;
    };

export interface UndoRow {
  token: string;
  /** Epoch ms. */
  at: number;
  inverses: Inverse[];
  /** What taking it back gave: an answer that was lost on the way is given again. */
  done?: { taken: number; kept: number };
}

export interface Schema extends DBSchema {
  summaries: {
    key: string;
    value: SummaryRow;
    indexes: {
      url: string;
      newest: [number, number];
      due: [number, string, number];
      stage: string;
      company: string;
      title: string;
    };
  };
  postings: { key: string; value: Posting };
  words: { key: string; value: WordsRow };
  plan: { key: string; value: Plan };
  intentions: { key: string; value: Intention };
  reminders: {
    key: string;
    value: Reminder;
    indexes: { at: number; postingId: string; state: [string, number] };
  };
  contacts: { key: string; value: Contact };
  settings: { key: string; value: Settings };
  undo: { key: string; value: UndoRow; indexes: { at: number } };
  meta: { key: string; value: unknown };
}

export const STORE_NAMES = [
  'summaries',
  'postings',
  'words',
  'plan',
  'intentions',
  'reminders',
  'contacts',
  'settings',
  'undo',
  'meta',
] as const;
export type StoreName = (typeof STORE_NAMES)[number];

/** Stores that a person's own records live in. */
export const UNDOABLE_STORES = [
  'postings',
  'plan',
  'intentions',
  'reminders',
  'contacts',
  'settings',
] as const;
export type UndoableStore = (typeof UNDOABLE_STORES)[number];

/** `plan` and `settings` hold one record, under this key. */
export const ONLY = 'only';

export type ReadTransaction = IDBPTransaction<Schema, StoreName[], 'readonly'>;
export type WriteTransaction = IDBPTransaction<Schema, StoreName[], 'readwrite'>;
