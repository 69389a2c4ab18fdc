import type { Store } from './open';

/** Small facts of the machine that are no part of a person's records and of no backup. Parse what comes back. */
export function getMeta(store: Store, key: string): Promise<unknown> {
  return store.read(['meta'], (transaction) => transaction.objectStore('meta').get(key));
}

export async function setMeta(store: Store, key: string, value: unknown): Promise<void> {
  await store.write(
    ['meta'],
    async (writing) => {
      await writing.transaction.objectStore('meta').put(value, key);
      writing.touch('meta', key);
    },
    { undoable: false },
  );
}
