import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tell, tellWhile, toast } from '../../entrypoints/shared/toast';

vi.mock('../../entrypoints/shared/ask', () => ({ ask: vi.fn() }));

beforeEach(() => {
  vi.useFakeTimers();
  toast.value = null;
});
afterEach(() => vi.useRealTimers());

describe('long work', () => {
  it('is told of while it goes on, and no longer', async () => {
    const work = Promise.withResolvers<string>();
    const told = tellWhile('Changing 10,000 postings …', work.promise);
    await vi.advanceTimersByTimeAsync(1000);
    expect(toast.value?.message).toBe('Changing 10,000 postings …');
    work.resolve('done');
    expect(await told).toBe('done');
    tell('Archived 10,000 postings.', 'token');
    await vi.advanceTimersByTimeAsync(1000);
    expect(toast.value).toEqual({ message: 'Archived 10,000 postings.', undo: 'token' });
  });

  it('of a moment is not told of, whether it is done or fails', async () => {
    await tellWhile('…', Promise.resolve());
    await expect(tellWhile('…', Promise.reject(new Error('no')))).rejects.toThrow('no');
    await vi.advanceTimersByTimeAsync(5000);
    expect(toast.value).toBeNull();
  });
});
