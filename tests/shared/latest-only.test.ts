import { describe, expect, it } from 'vitest';
import { latestOnly } from '../../entrypoints/shared/latest-only';

/** A send that ends when told to. */
function slowly() {
  const sent: string[] = [];
  const ends: (() => void)[] = [];
  return {
    sent,
    end: async () => {
      ends.shift()?.();
      await new Promise((resolve) => setTimeout(resolve));
    },
    send: (value: string) => {
      sent.push(value);
      return new Promise<void>((resolve) => ends.push(resolve));
    },
  };
}

describe('latestOnly', () => {
  it('sends the first at once, and of what waits only the newest', async () => {
    const { sent, send, end } = slowly();
    const { put } = latestOnly(send);
    for (const value of ['a', 'ab', 'abc']) put(value);
    expect(sent).toEqual(['a']);
    await end();
    expect(sent).toEqual(['a', 'abc']);
    await end();
    put('abcd');
    expect(sent).toEqual(['a', 'abc', 'abcd']);
  });

  it('sends what waits when the page goes away, and only once', async () => {
    const { sent, send, end } = slowly();
    const { put, flush } = latestOnly(send);
    put('a');
    put('ab');
    flush();
    flush();
    expect(sent).toEqual(['a', 'ab']);
    await end();
    expect(sent).toEqual(['a', 'ab']);
  });

  it('goes on after a failure, and forgets on demand', async () => {
    const sent: string[] = [];
    const { put, drop } = latestOnly((value: string) => {
      sent.push(value);
      return Promise.reject(new Error('no'));
    });
    put('a');
    put('ab');
    drop();
    await new Promise((resolve) => setTimeout(resolve));
    put('abc');
    expect(sent).toEqual(['a', 'abc']);
  });
});
