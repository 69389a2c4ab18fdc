import { beforeEach, expect, it, vi } from 'vitest';
import { lookForLoss, noteSeen } from '../../entrypoints/shared/loss';
import { EMPTY_COLLECTION } from '../../lib/model/collection';
import { bringCollection } from '../../lib/store/bring';
import { undo } from '../../lib/store/undo';
import { aPosting } from '../support/postings';
import { aStore } from '../support/stores';

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  return () => vi.unstubAllGlobals();
});

const two = { ...EMPTY_COLLECTION, postings: [aPosting({ id: 'a' }), aPosting({ id: 'b' })] };

it('tells of a database that the browser has begun anew, until the person has read it', async () => {
  using before = aStore();
  await bringCollection(before, two);
  expect(await lookForLoss(before, 1000)).toBeNull();
  using empty = aStore();
  expect(await lookForLoss(empty, 2000)).toMatchObject({ postings: 2, at: 1000 });
  // Looked at again, it still says so.
  expect(await lookForLoss(empty, 3000)).toMatchObject({ postings: 2 });
  await noteSeen(empty, 4000);
  expect(await lookForLoss(empty, 5000)).toBeNull();
});

it('says nothing where nothing was there, or the person emptied it', async () => {
  using first = aStore();
  expect(await lookForLoss(first)).toBeNull();
  using other = aStore();
  expect(await lookForLoss(other)).toBeNull();
  const { undo: token } = await bringCollection(other, two);
  expect(await lookForLoss(other)).toBeNull();
  await undo(other, token ?? '');
  expect(await lookForLoss(other)).toBeNull();
});

it('takes a note that is broken as none', async () => {
  kept.set('database', '{"name":7');
  using store = aStore();
  expect(await lookForLoss(store)).toBeNull();
});
