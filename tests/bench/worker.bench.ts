import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { tell } from '../soak/measures';
import { requireBrowser } from '../tools/browser/find';
import { CHROMIUM_FLAGS } from '../tools/browser/flags';
import { until } from '../tools/browser/real';
import { benchExtension } from '../tools/build/bench-extension';
import { median, round } from './figures';

const ROUNDS = 15;
const TEXT = `Data intern
Example Analytics

Paid internship of 12 weeks from June 7, 2027, 35 hours per week, in Lyon. The pay is €1,400 per month.
You clean sensor data and present one finished project. Applications close on 14 February 2027.
`;

/** An extension whose worker is stopped before each question. */
class Resting {
  private constructor(
    private readonly browser: Browser,
    private readonly id: string,
    private readonly page: Page,
  ) {}

  static async at(browser: Browser, id: string): Promise<Resting> {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/empty.html`);
    return new Resting(browser, id, page);
  }

  /** Milliseconds until a worker that has to start first answers, and what it answers. */
  async ask(message: unknown): Promise<{ ms: number; answer: unknown }> {
    await this.stop();
    return this.page.evaluate(async (asked) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      };
      const start = performance.now();
      const answer = await chrome.runtime.sendMessage(asked);
      return { ms: performance.now() - start, answer };
    }, message);
  }

  private async stop(): Promise<void> {
    const running = () =>
      this.browser.targets().find((one) => one.type() === 'service_worker' && one.url().includes(this.id));
    // One that is being installed is not stopped by the first try.
    await until('the worker rests', async () => {
      const worker = await running()?.worker();
      await worker?.close().catch(() => undefined);
      return running() === undefined;
    });
  }
}

test('a worker that rested answers, and classifies a posting', async () => {
  const folders = [benchExtension('chromium'), join(import.meta.dirname, 'empty-worker')];
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    pipe: true,
    enableExtensions: folders,
    args: [...CHROMIUM_FLAGS],
  });
  const times = { empty: [] as number[], start: [] as number[], classify: [] as number[] };
  try {
    const extensions = await until('both extensions are loaded', async () => {
      const loaded = [...(await browser.extensions()).values()];
      return loaded.length === folders.length ? loaded : undefined;
    });
    const idOf = (ours: boolean) =>
      extensions.find((one) => (one.name === 'A worker that only answers') !== ours)?.id ?? '';
    const own = await Resting.at(browser, idOf(true));
    const empty = await Resting.at(browser, idOf(false));
    for (let round = 0; round < ROUNDS; round += 1) {
      times.empty.push((await empty.ask({})).ms);
      times.start.push((await own.ask({ name: 'clip.text', payload: null })).ms);
      const clipped = await own.ask({ name: 'clip.text', payload: { text: TEXT, url: '' } });
      expect(clipped.answer).toMatchObject({ ok: true, value: { draft: { pay: { flag: 'paid' } } } });
      times.classify.push(clipped.ms);
    }
  } finally {
    await browser.close();
  }
  const ratio = (what: readonly number[]) => round(median(what) / median(times.empty));
  const unit = "x an empty worker's answer";
  tell({ name: 'worker.start', value: ratio(times.start), unit, limit: 6 });
  tell({ name: 'worker.startAndClassify', value: ratio(times.classify), unit, limit: 14 });
});
