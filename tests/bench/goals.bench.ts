import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { applyPage } from '../e2e/apply-page';
import { serveSamples } from '../samples/samples';
import { tell } from '../soak/measures';
import { pause, type RealBrowser, until } from '../tools/browser/real';
import { startBrowser } from '../tools/browser/start';
import { benchExtension } from '../tools/build/bench-extension';
import { inKit } from '../tools/build/kit';
import { median, round } from './figures';
import { paintByTurns } from './first-paint';

const ROUNDS = 9;
/** A hand that comes to a button rests there at least so long before it clicks. */
const REST_MS = 120;
const EMPTY = { empty: { path: 'empty.html', selector: '[data-row]' } };

test.for(['chromium', 'firefox'] as const)('the goal prompt in %s', async (name) => {
  const browser = await startBrowser(name, { extension: benchExtension(name), hands: false });
  const site = await serveSamples();
  try {
    const helper = await browser.openOwn('popup.html');
    await inKit(helper, 'fill', 100);
    await turnOn(browser, 'http://127.0.0.1');
    const empty: number[] = [];
    const inPopup: number[] = [];
    const onPage: number[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const bare = (await paintByTurns(browser, EMPTY, 1)).empty ?? [];
      const popup = await fromKeyToPrompt(browser);
      const url = site.put(
        `job-${round}.html`,
        applyPage(`Posting ${round}`, '<button id="go">Apply now</button>'),
      );
      const page = await fromClickToPrompt(await browser.open(url));
      // The first round warms everything up.
      if (round === 0) continue;
      empty.push(...bare);
      inPopup.push(popup);
      onPage.push(page);
    }
    const suffix = name === 'chromium' ? '' : '.firefox';
    const unit = 'x empty Preact page';
    const figure = (times: number[]) => round(median(times) / median(empty));
    tell({ name: `goals.promptInPopup${suffix}`, value: figure(inPopup), unit, limit: 1.5 });
    tell({ name: `goals.promptOnPage${suffix}`, value: figure(onPage), unit, limit: 1.5 });
    expect(onPage).toHaveLength(ROUNDS);
  } finally {
    site.close();
    await browser.close();
  }
});

/**
 * Gives a page `untilInteractive(start, isSo)`: milliseconds from `start` until `isSo` and the page is laid out. As for the
 * empty page it asks task by task and no frame is waited for.
 */
async function withClock(page: Page): Promise<void> {
  await page.evaluate(() => {
    (globalThis as unknown as Clock).untilInteractive = async (start, isSo) => {
      const channel = new MessageChannel();
      const task = () =>
        new Promise<void>((resolve) => {
          channel.port1.onmessage = () => resolve();
          channel.port2.postMessage(null);
        });
      while (!isSo()) await task();
      document.body.getBoundingClientRect();
      return performance.now() - start;
    };
  });
}

interface Clock {
  untilInteractive(start: number, isSo: () => boolean): Promise<number>;
  taken?: Promise<number>;
}

/** Milliseconds from the key on a saved posting's row to the prompt with the focus in it. */
async function fromKeyToPrompt(browser: RealBrowser): Promise<number> {
  const page = await browser.openOwn('popup.html');
  await page.bringToFront();
  await until('the row', () => page.$('[data-row]'));
  await withClock(page);
  const time = await page.evaluate(() => {
    const row = document.querySelector<HTMLElement>('[data-row]');
    row?.focus();
    const start = performance.now();
    row?.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    return (globalThis as unknown as Clock).untilInteractive(
      start,
      () => !!document.activeElement?.closest('form'),
    );
  });
  await page.close();
  return time;
}

/**
 * Milliseconds from the click on the page's Apply button to the prompt with the focus in it. The click begins when the
 * button is let go: how long it is held down is the hand's time, here the driver's.
 */
async function fromClickToPrompt(page: Page): Promise<number> {
  await withClock(page);
  await page.evaluate(() => {
    const shared = globalThis as unknown as Clock;
    shared.taken = new Promise((resolve) => {
      addEventListener(
        'pointerup',
        () => {
          // The closed root's host is all that the page sees of the focus.
          const isOpen = () => document.activeElement?.parentElement === document.documentElement;
          const hasFocus = () => isOpen() && document.activeElement !== document.body;
          resolve(shared.untilInteractive(performance.now(), hasFocus));
        },
        true,
      );
    });
  });
  await page.hover('#go');
  await pause(REST_MS);
  await page.click('#go');
  const time = await page.evaluate(() => (globalThis as unknown as Clock).taken);
  await page.close();
  return time ?? Number.NaN;
}

interface Api {
  permissions: { request(what: object): Promise<boolean> };
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
}

/** Asks the browser for the right to a site in a real click, and is told yes. */
async function turnOn(browser: RealBrowser, origin: string): Promise<void> {
  await browser.sayYesTo(origin);
  const page = await browser.openOwn('empty.html');
  await page.bringToFront();
  await page.evaluate((pattern) => {
    const { browser: own, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
    const button = document.createElement('button');
    button.id = 'turn-on';
    button.textContent = 'turn on';
    button.onclick = () => void (own ?? chrome)?.permissions.request({ origins: [pattern] });
    document.body.append(button);
  }, `${origin}/*`);
  await page.click('#turn-on');
  await until('the gate is registered', () =>
    page.evaluate(async () => {
      const { browser: own, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
      return ((await (own ?? chrome)?.scripting.getRegisteredContentScripts()) ?? []).length > 0;
    }),
  );
  await page.close();
}
