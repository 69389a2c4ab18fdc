import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { tell } from '../soak/measures';
import { type RealBrowser, until } from '../tools/browser/real';
import { startBrowser } from '../tools/browser/start';
import { extensionBuild } from '../tools/build/extension';
import { inKit } from '../tools/build/kit';
import { quantile, round } from './figures';

const WORDS = [
  'design intern',
  'larkspur',
  'leipzig',
  'museum archive',
  'policy 12',
  'tall pine film',
  'robotics pune',
  'neem tree web',
  'summer lyon',
];

/** Waits until the list of a page holds so many. */
function holds(page: Page, count: number): Promise<true> {
  return until(
    `a list of ${count}`,
    () =>
      page.evaluate((wanted) => {
        const row = document.querySelector('[data-row]')?.closest('[aria-setsize]');
        return Number(row?.getAttribute('aria-setsize')) === wanted && (true as const);
      }, count),
    60_000,
  );
}

/** Milliseconds from each keystroke to the list that follows from it; keystrokes that change nothing are left out. */
async function keystrokes(browser: RealBrowser, count: number): Promise<number[]> {
  const page = await browser.openOwn('popup.html');
  await page.bringToFront();
  await holds(page, count);
  const times: number[] = [];
  for (const words of WORDS) {
    for (let length = 1; length <= words.length; length += 1) {
      const time = await page.evaluate(
        async (typed) => {
          const field = document.querySelector<HTMLInputElement>('[data-search]');
          const list = document.querySelector('[data-row]')?.closest('section');
          if (!field || !list) return null;
          const start = performance.now();
          const changed = new Promise<number | null>((resolve) => {
            const observer = new MutationObserver(() => {
              observer.disconnect();
              document.body.getBoundingClientRect();
              resolve(performance.now() - start);
            });
            observer.observe(list, {
              subtree: true,
              childList: true,
              characterData: true,
              attributeFilter: ['aria-setsize'],
            });
            setTimeout(() => resolve(null), 250);
          });
          field.value = typed;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          return changed;
        },
        words.slice(0, length),
      );
      if (time !== null) times.push(time);
    }
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('[data-search]');
      if (!field) return;
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await holds(page, count);
  }
  await page.close();
  return times;
}

/** The longest frame, ms, while the dashboard's list is scrolled from end to end. */
async function longestFrame(browser: RealBrowser, count: number): Promise<number> {
  const page = await browser.openOwn('dashboard.html#/');
  await page.bringToFront();
  await holds(page, count);
  const longest = await page.evaluate(async () => {
    const list = document.querySelector('[data-row]')?.closest('ul');
    const scroller = list?.parentElement;
    if (!scroller) throw new Error('no list');
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    let last = await frame();
    let longest = 0;
    for (let step = 1; step <= 240; step += 1) {
      scroller.scrollTop = (scroller.scrollHeight * step) / 240;
      const now = await frame();
      longest = Math.max(longest, now - last);
      last = now;
    }
    return longest;
  });
  await page.close();
  return longest;
}

/** Fills the database from a page that is then closed: all pages of an extension share one thread. */
async function fill(browser: RealBrowser, count: number): Promise<void> {
  const helper = await browser.openOwn('popup.html');
  await inKit(helper, 'fill', count);
  await helper.close();
}

test.for(['chromium', 'firefox'] as const)('lists of every size in %s', async (name) => {
  const suffix = name === 'chromium' ? '' : '.firefox';
  const browser = await startBrowser(name, { extension: extensionBuild(name), hands: false });
  try {
    const typed = new Map<number, number[]>();
    for (const count of [1000, 10_000]) {
      await fill(browser, count);
      typed.set(count, await keystrokes(browser, count));
    }
    const [few, many] = [1000, 10_000].map((count) => quantile(typed.get(count) ?? [], 0.95));
    expect(typed.get(10_000)?.length).toBeGreaterThan(20);
    tell({ name: `list.keystroke.10000${suffix}`, value: round(many ?? 0, 1), unit: 'ms, p95', limit: 50 });
    tell({
      name: `list.keystroke.10000over1000${suffix}`,
      value: round((many ?? 0) / (few ?? 1)),
      unit: 'x that at 1000',
      limit: 3,
    });
    await fill(browser, 20_000);
    tell({
      name: `dashboard.scroll.20000${suffix}`,
      value: round(await longestFrame(browser, 20_000), 1),
      unit: 'ms, longest frame',
      limit: 100,
    });
  } finally {
    await browser.close();
  }
});
