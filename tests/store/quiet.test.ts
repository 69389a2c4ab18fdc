import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let scrolled: (event: { timeStamp: number }) => void = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work, 5));
  vi.stubGlobal('addEventListener', (_type: string, listener: typeof scrolled) => {
    scrolled = listener;
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a page that is scrolled is quiet only a while after the last movement', async () => {
  const { quiet } = await import('../../lib/store/quiet');
  const told = vi.fn();
  const ask = () => void quiet().then(told);
  ask();
  await vi.advanceTimersByTimeAsync(10);
  expect(told).toHaveBeenCalledTimes(1);

  scrolled({ timeStamp: performance.now() });
  ask();
  await vi.advanceTimersByTimeAsync(200);
  scrolled({ timeStamp: performance.now() });
  await vi.advanceTimersByTimeAsync(240);
  expect(told).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(300);
  expect(told).toHaveBeenCalledTimes(2);
});

test('where no browser tells of idle moments every moment is quiet', async () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  const { quiet } = await import('../../lib/store/quiet');
  await expect(quiet()).resolves.toBeUndefined();
});
