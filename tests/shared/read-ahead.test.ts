import { afterEach, expect, it, vi } from 'vitest';
import { readAhead } from '../../entrypoints/dashboard/data/read-ahead';
import type { Posting } from '../../lib/model/posting';
import { aPosting } from '../support/postings';

afterEach(() => vi.unstubAllGlobals());

/** A page whose pauses come when the test says so, each long enough for so many postings. */
function pausesOf(length: number): () => void {
  const waiting: IdleRequestCallback[] = [];
  vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback) => waiting.push(callback));
  return () => {
    let left = length + 1;
    waiting.shift()?.({
      didTimeout: false,
      timeRemaining: () => {
        left -= 1;
        return left > 0 ? 50 : 0;
      },
    });
  };
}

const postings = ['a', 'b', 'c', 'd', 'e'].map((id) => aPosting({ id }));

it('reads in the pauses of the page, and each posting once', () => {
  const pause = pausesOf(2);
  const read = vi.fn((posting: Posting) => ({ ...posting, title: `${posting.id} read` }));
  const prepare = readAhead(postings, read, new AbortController().signal);
  expect(read).not.toHaveBeenCalled();
  pause();
  expect(read).toHaveBeenCalledTimes(2);
  expect(postings.map((posting) => prepare(posting).title)).toEqual(postings.map(({ id }) => `${id} read`));
  expect(read).toHaveBeenCalledTimes(5);
});

it('stops where what it reads is wanted no more', () => {
  const pause = pausesOf(2);
  const read = vi.fn((posting: Posting) => posting);
  const ended = new AbortController();
  readAhead(postings, read, ended.signal);
  pause();
  ended.abort();
  pause();
  pause();
  expect(read).toHaveBeenCalledTimes(2);
});
