import { describe, expect, it, vi } from 'vitest';
import { ask } from '../../lib/platform/messaging';
import { Refused } from '../../lib/platform/refused';

const browserApi = vi.hoisted(() => ({ send: async (_message: unknown): Promise<unknown> => undefined }));

vi.mock('wxt/browser', () => ({
  browser: { runtime: { sendMessage: (message: unknown) => browserApi.send(message) } },
}));

describe('a question', () => {
  const asked = () => ask('postings.change', { type: 'undo', token: 'a' });

  it('is put again until a worker that was killed answers properly', async () => {
    const answers = [undefined, new Error('message channel closed'), { ok: true, value: { undo: 'b' } }];
    browserApi.send = async () => {
      const next = answers.shift();
      if (next instanceof Error) throw next;
      return next;
    };
    expect(await asked()).toEqual({ undo: 'b' });
    expect(answers).toEqual([]);
  });

  it('is put once where the answer is no', async () => {
    let times = 0;
    browserApi.send = async () => {
      times += 1;
      return { ok: false, reason: 'full' };
    };
    await expect(asked()).rejects.toEqual(new Refused('full'));
    expect(times).toBe(1);
  });

  it.each([undefined, null, 'ok', {}])(
    'fails where nobody ever replies, but %s comes back',
    async (other) => {
      vi.useFakeTimers();
      browserApi.send = async () => other;
      const failed = expect(asked()).rejects.toThrow('no answer');
      await vi.runAllTimersAsync();
      await failed;
      vi.useRealTimers();
    },
  );
});
