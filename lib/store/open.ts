import type { IDBPDatabase } from 'idb';
import { failureOf, StoreFailure } from './failure';
import type { Migration } from './migrations';
import { createNotices, type Notices } from './notices';
import { roomFor } from './room';
import {
  DATABASE_NAME,
  type ReadTransaction,
  type Schema,
  type StoreName,
  type WriteTransaction,
} from './schema';
import type { Writing } from './writing';

/** What the person should know about the database itself. `blocked`: another page of ours must be closed. */
export type StoreState = 'open' | 'blocked' | 'outdated';

export interface Written<T> {
  value: T;
  /** Give it to `undo` to take the write back; null where nothing changed or the write cannot be undone. */
  undo: string | null;
}

/**
 * One context's way to the database. Opens on first use, opens again after the browser closed the connection, and
 * steps aside when another context upgrades. All functions in this folder take it as their first argument.
 */
export interface Store {
  readonly notices: Notices;
  /** One read-only transaction: everything read inside is of one moment. Await nothing but the database inside. */
  read<T>(names: readonly StoreName[], work: (transaction: ReadTransaction) => Promise<T>): Promise<T>;
  /**
   * One transaction, strictly durable, resolved when the browser has committed it, then told to every context.
   * Throws StoreFailure, and then nothing was written. Await nothing but the database inside, and each request that
   * writes before the next: when the disk is full Firefox gives up the transaction, and what was queued behind the
   * request that found it full is committed all the same. `Writing.each` lets them stand in line where they may.
   */
  write<T>(
    names: readonly StoreName[],
    work: (writing: Writing) => Promise<T>,
    options?: WriteOptions,
  ): Promise<Written<T>>;
  close(): void;
}

export interface WriteOptions {
  /** False for drafts and for housekeeping: no undo is kept. */
  undoable?: boolean;
  /** Aborting it before the commit leaves the database as it was and throws `cancelled`. */
  signal?: AbortSignal;
  /** About how much it writes, where that is more than a few records. */
  bytes?: number;
}

export interface StoreOptions {
  name?: string;
  migrations?: readonly Migration[];
  now?: () => number;
  onState?: (state: StoreState) => void;
}

/** Enough that the database never waits for the page, and few enough that the page can paint and hear a click. */
const MOST_IN_LINE = 16;

export function openStore(options: StoreOptions = {}): Store {
  const name = options.name ?? DATABASE_NAME;
  const now = options.now ?? Date.now;
  const onState = options.onState ?? (() => undefined);
  const notices = createNotices(name);
  let connection: Promise<IDBPDatabase<Schema>> | null = null;
  let freshLog: Promise<void> | null = null;

  function connect(): Promise<IDBPDatabase<Schema>> {
    // Read when it is first needed: a page that shows what it showed last needs no database for that.
    connection ??= import('./connection').then(({ openConnection }) =>
      openConnection(name, options.migrations, onState, () => {
        connection = null;
      }),
    );
    return connection;
  }

  /** Before the first write of a context: see `beginFreshLog`. */
  function onFreshLog(): Promise<void> {
    freshLog ??= import('./fresh-log').then(({ beginFreshLog }) => beginFreshLog(name));
    return freshLog;
  }

  async function begin<T>(work: (database: IDBPDatabase<Schema>) => T): Promise<T> {
    const database = await connect();
    try {
      return work(database);
    } catch (error) {
      // The browser closed the connection (an upgrade elsewhere, cleared data): one new try.
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw failureOf(error);
      connection = null;
      return work(await connect());
    }
  }

  return {
    notices,
    async read(names, work) {
      const transaction = await begin((database) => database.transaction([...names], 'readonly'));
      transaction.done.catch(() => undefined);
      try {
        return await work(transaction);
      } catch (error) {
        throw failureOf(transaction.error ?? error);
      }
    },
    async write(names, work, { undoable = true, signal, bytes = 0 } = {}) {
      if (signal?.aborted) throw new StoreFailure('cancelled');
      const { enough, mayQueue } = await roomFor(bytes);
      if (!enough) throw new StoreFailure('full');
      if (mayQueue) await onFreshLog();
      // A page writes seldom, and never before it is painted.
      const { createWriting } = await import('./writing');
      const scope: StoreName[] = undoable ? [...new Set<StoreName>([...names, 'undo'])] : [...names];
      const transaction: WriteTransaction = await begin((database) =>
        database.transaction(scope, 'readwrite', { durability: 'strict' }),
      );
      const writing = createWriting(transaction, now(), mayQueue ? MOST_IN_LINE : 1);
      const done = transaction.done.then(
        () => null,
        (error: unknown) => error ?? new StoreFailure('broken'),
      );
      const stop = () => abort(transaction);
      signal?.addEventListener('abort', stop, { once: true });
      try {
        const value = await work(writing);
        const undo = await writing.finish(undoable);
        const error = await done;
        if (error) throw error;
        const notice = writing.notice();
        if (notice) notices.tell(notice);
        return { value, undo };
      } catch (error) {
        stop();
        await done;
        if (signal?.aborted) throw new StoreFailure('cancelled', { cause: error });
        throw failureOf(transaction.error ?? error);
      } finally {
        signal?.removeEventListener('abort', stop);
      }
    },
    close() {
      notices.close();
      connection?.then((database) => database.close()).catch(() => undefined);
      connection = null;
    },
  };
}

function abort(transaction: WriteTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has already ended.
  }
}
