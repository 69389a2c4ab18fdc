import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { StoreFailure } from '../../lib/store/failure';
import { MIGRATIONS, type Migration } from '../../lib/store/migrations';
import { openStore, type StoreState } from '../../lib/store/open';
import { putPosting } from '../../lib/store/postings';
import { allSummaries, getPosting } from '../../lib/store/read';
import { aPosting } from '../support/postings';
import { freshName } from '../support/stores';

const addOne: Migration = (database) => {
  database.createObjectStore('later');
};

describe('openStore', () => {
  it('steps aside when a newer version opens, and then says that this one is outdated', async () => {
    const name = freshName();
    const states: StoreState[] = [];
    const old = openStore({ name, onState: (state) => states.push(state) });
    const posting = aPosting();
    await putPosting(old, posting);
    const newer = openStore({ name, migrations: [...MIGRATIONS, addOne] });
    expect(await getPosting(newer, posting.id)).toEqual(posting);
    expect(states).toEqual(['open', 'outdated']);
    await expect(allSummaries(old)).rejects.toEqual(new StoreFailure('newer'));
    old.close();
    const late: StoreState[] = [];
    const opened = openStore({ name, onState: (state) => late.push(state) });
    await expect(allSummaries(opened)).rejects.toEqual(new StoreFailure('newer'));
    expect(late).toEqual(['outdated']);
    opened.close();
    newer.close();
  });

  it('says that it is blocked by a page that does not step aside, and opens when that closes', async () => {
    const name = freshName();
    const holder = await openDB(name, 1, {
      upgrade: (database) => void MIGRATIONS[0]?.(database as never, null as never),
    });
    const states: StoreState[] = [];
    const store = openStore({
      name,
      migrations: [...MIGRATIONS, addOne],
      onState: (state) => {
        states.push(state);
        if (state === 'blocked') holder.close();
      },
    });
    expect(await allSummaries(store)).toEqual([]);
    expect(states).toEqual(['blocked', 'open']);
    store.close();
  });

  it('leaves the old database whole when a step throws, at once or later', async () => {
    const name = freshName();
    const first = openStore({ name });
    const posting = aPosting();
    await putPosting(first, posting);
    first.close();
    const broken: Migration = async (database, transaction) => {
      database.createObjectStore('half');
      await transaction.objectStore('postings').clear();
      throw new Error('no');
    };
    const upgrading = openStore({ name, migrations: [...MIGRATIONS, broken] });
    await expect(allSummaries(upgrading)).rejects.toThrow('no');
    upgrading.close();
    const again = openStore({ name });
    expect(await getPosting(again, posting.id)).toEqual(posting);
    again.close();
  });

  it('opens again after the browser took the connection away', async () => {
    const name = freshName();
    const store = openStore({ name });
    await putPosting(store, aPosting());
    // What "clear this site's data" does to a page that stays open.
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
    expect(await allSummaries(store)).toEqual([]);
    await putPosting(store, aPosting());
    expect(await allSummaries(store)).toHaveLength(1);
    store.close();
  });
});
