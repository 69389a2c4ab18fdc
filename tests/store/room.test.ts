import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_COLLECTION } from '../../lib/model/collection';
import { Intention } from '../../lib/model/intention';
import { bringCollection } from '../../lib/store/bring';
import { readCollection } from '../../lib/store/collection';
import { archive, putPosting, tag, trash } from '../../lib/store/postings';
import { allSummaries, counts, getPosting } from '../../lib/store/read';
import { purge } from '../../lib/store/tidy';
import { undo } from '../../lib/store/undo';
import { aPosting } from '../support/postings';
import { aStore } from '../support/stores';

const MB = 1024 * 1024;
let free = 0;

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('navigator', {
    storage: { estimate: async () => ({ quota: 5 * MB + free, usage: 5 * MB, usageDetails: {} }) },
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('a disk that is nearly full', () => {
  it('is written to no more, before the browser meets its end', async () => {
    using store = aStore();
    const posting = aPosting();
    free = 9 * MB;
    await expect(putPosting(store, posting)).rejects.toMatchObject({ reason: 'full' });
    expect(await getPosting(store, posting.id)).toBeUndefined();
    // Room again is seen at once, not when the last look is old.
    free = 900 * MB;
    await putPosting(store, posting);
    expect(await getPosting(store, posting.id)).toEqual(posting);
  });

  it('takes a small write where it would not take a large one', async () => {
    const { roomFor } = await import('../../lib/store/room');
    free = 40 * MB;
    expect(await roomFor(1000)).toEqual({ enough: true, mayQueue: true });
    expect(await roomFor(30 * MB)).toEqual({ enough: false, mayQueue: true });
  });

  it('is no matter where the browser does not say', async () => {
    vi.stubGlobal('navigator', {});
    const { roomFor } = await import('../../lib/store/room');
    expect(await roomFor(1e12)).toEqual({ enough: true, mayQueue: false });
  });
});

function goals(postingId: string, why: string): Intention {
  return Intention.parse({ postingId, why });
}

describe('a long write', () => {
  it('is not begun where it might meet the end of the disk, however it is made', async () => {
    using store = aStore();
    free = 900 * MB;
    const postings = Array.from({ length: 600 }, (_, n) => aPosting({ id: `p${n}` }));
    const { undo: token } = await bringCollection(store, { ...EMPTY_COLLECTION, postings });
    free = 26 * MB;
    const ids = postings.map(({ id }) => id);
    await expect(archive(store, ids)).rejects.toMatchObject({ reason: 'full' });
    await expect(undo(store, token ?? '')).rejects.toMatchObject({ reason: 'full' });
    expect((await archive(store, ids.slice(0, 200))).value).toBe(200);
  });

  it('of more than is read at once leaves every record as it should be, and its undo as it was', async () => {
    for (const says of [true, false]) {
      free = 900 * MB;
      if (!says) vi.stubGlobal('navigator', {});
      using store = aStore();
      const postings = Array.from({ length: 130 }, (_, n) => aPosting({ id: `p${n}`, tags: [] }));
      const intentions = [goals('p3', 'to learn'), goals('p121', 'to build')];
      const reads = async () => [await readCollection(store), await allSummaries(store), await counts(store)];
      const empty = await reads();
      const brought = await bringCollection(store, { ...EMPTY_COLLECTION, postings, intentions });
      const before = await reads();
      const ids = postings.map(({ id }) => id);
      const tagged = await tag(store, [...ids, 'nobody', 'p1'], { add: ['soon'], remove: [] });
      expect(tagged.value).toBe(130);
      const binned = await trash(store, ids);
      expect(await counts(store)).toEqual({ listed: 0, archived: 0, trashed: 130 });
      expect((await allSummaries(store)).filter(({ hasGoals }) => hasGoals)).toHaveLength(2);
      await undo(store, binned.undo ?? '');
      await undo(store, tagged.undo ?? '');
      expect(await reads()).toEqual(before);
      await undo(store, brought.undo ?? '');
      expect(await reads()).toEqual(empty);
      await bringCollection(store, { ...EMPTY_COLLECTION, postings, intentions });
      await purge(store, ids.slice(1));
      const { postings: left, intentions: aims } = await readCollection(store);
      expect([left.map(({ id }) => id), aims]).toEqual([['p0'], []]);
      expect(await counts(store)).toEqual({ listed: 1, archived: 0, trashed: 0 });
    }
  });

  it('writes the same whether its requests stand in line or wait for each other', async () => {
    const twice = aPosting({ id: 'twice', title: 'first' });
    const brought = {
      ...EMPTY_COLLECTION,
      postings: [...Array.from({ length: 60 }, (_, n) => aPosting({ id: `p${n}` })), twice],
      intentions: [goals('p7', 'one'), goals('twice', 'first')],
    };
    const again = {
      postings: [...brought.postings, { ...twice, title: 'last' }],
      intentions: [...brought.intentions, goals('twice', 'last')],
    };
    const found = [];
    for (const says of [true, false]) {
      free = 900 * MB;
      if (!says) vi.stubGlobal('navigator', {});
      using store = aStore();
      await bringCollection(store, brought);
      const { undo: token } = await bringCollection(store, { ...brought, ...again });
      const after = await readCollection(store);
      await undo(store, token ?? '');
      found.push({ after, before: await readCollection(store), listed: await allSummaries(store) });
    }
    expect(found[0]).toEqual(found[1]);
    expect(found[0]?.after.postings.find(({ id }) => id === 'twice')?.title).toBe('last');
    expect(found[0]?.before.postings.find(({ id }) => id === 'twice')?.title).toBe('first');
  });
});
