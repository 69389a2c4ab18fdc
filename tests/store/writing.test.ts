import { describe, expect, it } from 'vitest';
import { EMPTY_COLLECTION } from '../../lib/model/collection';
import type { Posting } from '../../lib/model/posting';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { plan } from '../../lib/reminders/plan';
import { bringCollection } from '../../lib/store/bring';
import { upsertClip } from '../../lib/store/clip';
import { readCollection } from '../../lib/store/collection';
import { StoreFailure } from '../../lib/store/failure';
import { live } from '../../lib/store/live';
import { mergePostings } from '../../lib/store/merge';
import { openStore, type Store } from '../../lib/store/open';
import { bulk, putPosting, trash, updatePosting } from '../../lib/store/postings';
import { allSummaries, getPosting } from '../../lib/store/read';
import { applyPlan } from '../../lib/store/reminder-change';
import { readForPlan } from '../../lib/store/reminder-plan';
import { purge, tidy } from '../../lib/store/tidy';
import { undo } from '../../lib/store/undo';
import { mergeTwins } from '../../lib/tracker/merge';
import { aPosting } from '../support/postings';
import { aStore, freshName } from '../support/stores';

/** Three contexts of the extension on one database: popup, dashboard, worker. */
function threeContexts(): Store[] {
  const name = freshName();
  return [0, 1, 2].map(() => openStore({ name }));
}

/** From now on the disk is full: the browser ends every transaction that has put this many records. */
function fillDisk(after: number): Disposable {
  const put = IDBObjectStore.prototype.put;
  const puts = new WeakMap<IDBTransaction, number>();
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
    const request = put.apply(this, args);
    const count = (puts.get(this.transaction) ?? 0) + 1;
    puts.set(this.transaction, count);
    if (count >= after && 'mode' in this.transaction && this.transaction.mode === 'readwrite') {
      const transaction = this.transaction as IDBTransaction & { _abort(name: string): void };
      request.addEventListener('success', () => transaction._abort('QuotaExceededError'));
    }
    return request;
  };
  return {
    [Symbol.dispose]: () => {
      IDBObjectStore.prototype.put = put;
    },
  };
}

describe('three contexts writing at once', () => {
  it('keep every edit of the same posting', async () => {
    const contexts = threeContexts();
    const [first] = contexts;
    if (!first) throw new Error('no context');
    const posting = aPosting({ notes: '' });
    await putPosting(first, posting);
    const EDITS = 60;
    await Promise.all(
      contexts.map(async (store, who) => {
        for (let n = 0; n < EDITS; n += 1) {
          await updatePosting(store, posting.id, (one) => ({
            ...one,
            notes: `${one.notes}${who}`,
            tags: [...one.tags, `${who}-${n}`],
          }));
        }
      }),
    );
    const kept = await getPosting(first, posting.id);
    expect(kept?.tags).toHaveLength(3 * EDITS);
    expect(new Set(kept?.tags).size).toBe(3 * EDITS);
    expect(kept?.notes).toHaveLength(3 * EDITS);
    for (const store of contexts) store.close();
  });

  it('make one record of one page', async () => {
    const contexts = threeContexts();
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, n) =>
        upsertClip(contexts[n % 3] as Store, aPosting({ url: `jobs.example/${n % 10}` })),
      ),
    );
    expect(answers.filter((answer) => answer.isNew)).toHaveLength(10);
    expect(await allSummaries(contexts[0] as Store)).toHaveLength(10);
    for (const store of contexts) store.close();
  });
});

describe('a full disk', () => {
  it.each([1, 2, 3])('is told and leaves nothing half-written (fails at record %i)', async (at) => {
    using store = aStore();
    await putPosting(store, aPosting({ id: 'a' }));
    const { undo: token } = await trash(store, ['a']);
    const before = [await readCollection(store), await allSummaries(store)];
    const writes: (() => Promise<unknown>)[] = [
      () => putPosting(store, aPosting({ id: 'b' })),
      () => upsertClip(store, aPosting({ id: 'c' })),
      () => bulk(store, ['a'], (one) => ({ ...one, title: 'x', notes: 'y' })),
      () => bringCollection(store, { ...EMPTY_COLLECTION, postings: [aPosting(), aPosting()] }),
      () => undo(store, token ?? ''),
    ];
    for (const write of writes) {
      {
        using _full = fillDisk(at);
        await expect(write()).rejects.toEqual(new StoreFailure('full'));
      }
      expect([await readCollection(store), await allSummaries(store)]).toEqual(before);
    }
  });
});

describe('bringCollection', () => {
  const many: Posting[] = Array.from({ length: 400 }, () => aPosting());

  it('brings all, tells how far it is, and can be undone', async () => {
    using store = aStore();
    await putPosting(store, aPosting({ id: 'mine' }));
    const steps: number[] = [];
    const before = await readCollection(store);
    const { value, undo: token } = await bringCollection(
      store,
      { ...EMPTY_COLLECTION, postings: [...many, aPosting({ id: 'mine', title: 'From the copy' })] },
      { onProgress: (done) => steps.push(done) },
    );
    expect(value).toBe(401);
    expect(steps.length).toBeGreaterThan(5);
    expect(steps.at(-1)).toBe(401);
    expect(await allSummaries(store)).toHaveLength(401);
    expect((await getPosting(store, 'mine'))?.title).toBe('From the copy');
    await undo(store, token ?? '');
    expect(await readCollection(store)).toEqual(before);
  });

  it('prepares each posting as its turn comes, and changes nothing when that fails', async () => {
    using store = aStore();
    const brought = { ...EMPTY_COLLECTION, postings: many.slice(0, 60) };
    const prepare = (posting: Posting) => ({ ...posting, title: `${posting.title}!` });
    await bringCollection(store, brought, { prepare });
    expect((await allSummaries(store)).every((row) => row.title.endsWith('!'))).toBe(true);
    const before = await readCollection(store);
    const failing = bringCollection(
      store,
      { ...EMPTY_COLLECTION, postings: many.slice(60) },
      {
        prepare: (posting) => {
          if (posting.id === many[200]?.id) throw new TypeError('a bug');
          return posting;
        },
      },
    );
    await expect(failing).rejects.toThrow('a bug');
    expect(await readCollection(store)).toEqual(before);
  });

  it('changes nothing when cancelled midway', async () => {
    using store = aStore();
    await putPosting(store, aPosting({ id: 'mine' }));
    const before = [await readCollection(store), await allSummaries(store)];
    const stop = new AbortController();
    const bringing = bringCollection(
      store,
      { ...EMPTY_COLLECTION, postings: many },
      { signal: stop.signal, onProgress: (done) => done >= 200 && stop.abort() },
    );
    await expect(bringing).rejects.toEqual(new StoreFailure('cancelled'));
    expect([await readCollection(store), await allSummaries(store)]).toEqual(before);
  });
});

describe('live', () => {
  it('reads at once and after writes of any context, and ends with its signal', async () => {
    const [here, there] = threeContexts();
    if (!here || !there) throw new Error('no context');
    const seen: number[] = [];
    const ending = new AbortController();
    live(here, {
      watch: ['summaries'],
      read: () => allSummaries(here),
      onValue: (rows) => seen.push(rows.length),
      signal: ending.signal,
    });
    await expect.poll(() => seen.at(-1)).toBe(0);
    await putPosting(here, aPosting());
    await expect.poll(() => seen.at(-1)).toBe(1);
    await putPosting(there, aPosting());
    await expect.poll(() => seen.at(-1)).toBe(2);
    const before = seen.length;
    await Promise.all(Array.from({ length: 40 }, () => putPosting(here, aPosting())));
    await expect.poll(() => seen.at(-1)).toBe(42);
    expect(seen.length - before).toBeLessThanOrEqual(41);
    ending.abort();
    const ended = seen.length;
    await putPosting(there, aPosting());
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toHaveLength(ended);
    here.close();
    there.close();
  });

  it('says nothing of a write that failed', async () => {
    using store = aStore();
    const heard: unknown[] = [];
    store.notices.listen((notice) => heard.push(notice), new AbortController().signal);
    await expect(updatePosting(store, 'nobody', (one) => one)).rejects.toEqual(new StoreFailure('gone'));
    const failing = updatePosting(store, (await putPosting(store, aPosting())).value.id, () => {
      throw new TypeError('a bug');
    });
    await expect(failing).rejects.toThrow('a bug');
    expect(heard).toHaveLength(1);
  });
});

/** The most requests of one transaction that were writing at the same time. */
function watchWrites(): Disposable & { most: number } {
  const prototype = IDBObjectStore.prototype;
  const { put, delete: remove } = prototype;
  const pending = new WeakMap<IDBTransaction, number>();
  const watched = { most: 0, [Symbol.dispose]: () => Object.assign(prototype, { put, delete: remove }) };
  function watch(store: IDBObjectStore, request: IDBRequest): void {
    const { transaction } = store;
    const count = (pending.get(transaction) ?? 0) + 1;
    pending.set(transaction, count);
    watched.most = Math.max(watched.most, count);
    const settled = () => pending.set(transaction, (pending.get(transaction) ?? 1) - 1);
    request.addEventListener('success', settled);
    request.addEventListener('error', settled);
  }
  prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
    const request = put.apply(this, args);
    watch(this, request);
    return request;
  };
  prototype.delete = function (this: IDBObjectStore, ...args: Parameters<typeof remove>) {
    const request = remove.apply(this, args);
    watch(this, request);
    return request;
  };
  return watched;
}

// Firefox commits what stands in line behind a request that found the disk full, although the transaction is given up.
describe('requests that write', () => {
  it('never stand in line behind one another', async () => {
    using store = aStore();
    using watched = watchWrites();
    const postings = Array.from({ length: 120 }, (_, n) => aPosting({ id: `p${n}` }));
    const { undo: token } = await bringCollection(store, { ...EMPTY_COLLECTION, postings });
    const ids = postings.map(({ id }) => id);
    await upsertClip(store, aPosting({ id: 'clip' }));
    await bulk(store, ids, (one) => ({ ...one, tags: ['many'] }));
    await trash(store, ids.slice(0, 60));
    await mergePostings(store, 'p70', 'p71', mergeTwins);
    await purge(store, ids.slice(0, 20));
    await undo(store, token ?? '');
    await tidy(store);
    const now = Date.now();
    const planned = plan({
      fields: (await readForPlan(store, null)).fields,
      reminders: [],
      settings: DEFAULT_SETTINGS.reminders,
      now,
      zone: 'UTC',
      plannedThrough: now,
      plannedZone: 'UTC',
      whole: true,
    });
    await applyPlan(store, planned);
    expect(watched.most).toBe(1);
  });
});
