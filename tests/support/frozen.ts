import { openDB } from 'idb';

/** A whole IndexedDB database as JSON: its shape and its records, independent of any code of ours. */
export interface FrozenDatabase {
  version: number;
  stores: FrozenStore[];
}

interface FrozenStore {
  name: string;
  keyPath: string | string[] | null;
  indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
  records: { key: IDBValidKey; value: unknown }[];
}

export async function freeze(name: string): Promise<FrozenDatabase> {
  const database = await openDB(name);
  const stores: FrozenStore[] = [];
  for (const storeName of database.objectStoreNames) {
    const store = database.transaction(storeName).store;
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    stores.push({
      name: storeName,
      keyPath: store.keyPath,
      indexes: [...store.indexNames].map((indexName) => {
        const { keyPath, unique, multiEntry } = store.index(indexName);
        return { name: indexName, keyPath, unique, multiEntry };
      }),
      records: keys.map((key, at) => ({ key, value: values[at] })),
    });
  }
  const { version } = database;
  database.close();
  return { version, stores };
}

/** Makes the database as it was. */
export async function thaw(frozen: FrozenDatabase, name: string): Promise<void> {
  const database = await openDB(name, frozen.version, {
    upgrade(fresh) {
      for (const { name: storeName, keyPath, indexes } of frozen.stores) {
        const store = fresh.createObjectStore(storeName, keyPath === null ? {} : { keyPath });
        for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
      }
    },
  });
  for (const { name: storeName, keyPath, records } of frozen.stores) {
    const transaction = database.transaction(storeName, 'readwrite');
    for (const { key, value } of records) {
      await (keyPath === null ? transaction.store.put(value, key) : transaction.store.put(value));
    }
    await transaction.done;
  }
  database.close();
}

/** The shape alone, for comparing what an upgrade gives with what a fresh database is. */
export function shapeOf(frozen: FrozenDatabase): unknown {
  return {
    version: frozen.version,
    stores: frozen.stores.map(({ name, keyPath, indexes }) => ({ name, keyPath, indexes })),
  };
}
