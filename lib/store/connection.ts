import { type IDBPDatabase, openDB } from 'idb';
import { failureOf, StoreFailure } from './failure';
import { MIGRATIONS, type Migration } from './migrations';
import type { StoreState } from './open';
import type { Schema } from './schema';

/** Opens the database, upgraded to the last of the migrations. Steps aside when another context upgrades it further. */
export async function openConnection(
  name: string,
  migrations: readonly Migration[] = MIGRATIONS,
  onState: (state: StoreState) => void,
  onLost: () => void,
): Promise<IDBPDatabase<Schema>> {
  let broken: unknown = null;
  const opening = Promise.withResolvers<void>();
  let waits = true;
  const timer = setInterval(() => {
    void isBlockedElsewhere(name).then((blocked) => blocked && waits && onState('blocked'));
  }, SLOW_MS);
  try {
    const database = await openDB<Schema>(name, migrations.length, {
      upgrade(fresh, oldVersion, _newVersion, transaction) {
        // A rejected promise here would be nobody's: the transaction would commit half of the steps.
        migrate(migrations.slice(oldVersion), fresh, transaction).catch((error: unknown) => {
          broken = error;
          transaction.abort();
        });
        transaction.done.catch(() => undefined);
      },
      blocked() {
        onState('blocked');
        void navigator.locks.request(blockedLock(name), { mode: 'shared' }, () => opening.promise);
      },
      blocking(_current, newVersion, event) {
        onLost();
        (event.target as IDBDatabase | null)?.close();
        if (newVersion !== null) onState('outdated');
      },
      terminated: onLost,
    });
    onState('open');
    return database;
  } catch (error) {
    onLost();
    const failure = failureOf(broken ?? error);
    if (failure instanceof StoreFailure && failure.reason === 'newer') onState('outdated');
    throw failure;
  } finally {
    waits = false;
    clearInterval(timer);
    opening.resolve();
  }
}

/** So long after it was asked to open a database the browser may be waiting for another page. */
const SLOW_MS = 1000;

/** Held by the page that waits to upgrade: the browser tells only the first in the line that it is blocked. */
function blockedLock(name: string): string {
  return `${name}.blocked`;
}

async function isBlockedElsewhere(name: string): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some((lock) => lock.name === blockedLock(name));
}

async function migrate(
  steps: readonly Migration[],
  database: IDBPDatabase<Schema>,
  transaction: unknown,
): Promise<void> {
  // Steps are written against what the database was, so they do not share today's Schema type.
  const untyped = database as unknown as Parameters<Migration>[0];
  for (const step of steps) await step(untyped, transaction as Parameters<Migration>[1]);
}
