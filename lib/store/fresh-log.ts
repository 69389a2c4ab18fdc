import { deleteDB, openDB } from 'idb';

/** Nobody waits longer for it: a write is better made than put off. */
const PATIENCE_MS = 3000;

/**
 * Makes Chromium begin a new log for this origin's databases. It keeps what is written in a log, and after a start goes on
 * in the one that is there, even where a killed browser left half a record at its end: a later start then finds what stands
 * behind that half broken, and begins an empty database. To delete a database, however small, makes it put the log away:
 * what was read from it stands in a table of its own then. Without the browser's help nothing is lost either; never throws.
 */
export async function beginFreshLog(name: string): Promise<void> {
  const scratch = `${name}.log`;
  const work = (async () => {
    const database = await openDB(scratch, 1, { blocking: (_now, _next, event) => close(event) });
    database.close();
    await deleteDB(scratch);
  })().catch(() => undefined);
  await Promise.race([work, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}

/** Another context is doing the same. */
function close(event: IDBVersionChangeEvent): void {
  (event.target as IDBDatabase | null)?.close();
}
