import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { first } from './migrations/first';

/**
 * One step from a version to the next, run inside the upgrade transaction: a throw leaves the old database whole.
 * Steps are written against what the database was, never against today's types.
 */
export type Migration = (
  database: IDBPDatabase<unknown>,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

/** In order; the database's version is the length. A new step needs a frozen example in tests/fixtures/databases/. */
export const MIGRATIONS: readonly Migration[] = [first];
