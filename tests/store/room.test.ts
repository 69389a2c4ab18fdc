import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { putPosting } from '../../lib/store/postings';
import { getPosting } from '../../lib/store/read';
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
    const { isRoomFor } = await import('../../lib/store/room');
    free = 40 * MB;
    expect(await isRoomFor(1000)).toBe(true);
    expect(await isRoomFor(30 * MB)).toBe(false);
  });

  it('is no matter where the browser does not say', async () => {
    vi.stubGlobal('navigator', {});
    const { isRoomFor } = await import('../../lib/store/room');
    expect(await isRoomFor(1e12)).toBe(true);
  });
});
