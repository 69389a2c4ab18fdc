import { expect, test } from 'vitest';
import { tell } from '../soak/measures';
import type { RealBrowser } from '../tools/browser/real';
import { startBrowser } from '../tools/browser/start';
import { benchExtension } from '../tools/build/bench-extension';
import { inKit } from '../tools/build/kit';
import { median, round } from './figures';
import { paintByTurns } from './first-paint';

const ROUNDS = 9;
const EMPTY = { path: 'empty.html', selector: '[data-row]' };
const SIZES = [0, 10, 1000, 10_000];

/** Fills the database from a page that is then closed: all pages of an extension share one thread. */
async function fill(browser: RealBrowser, count: number): Promise<void> {
  const helper = await browser.openOwn(EMPTY.path);
  await inKit(helper, 'fill', count);
  await helper.close();
}

test.for(['chromium', 'firefox'] as const)('first paint of the popup in %s', async (name) => {
  const browser = await startBrowser(name, { extension: benchExtension(name), hands: false });
  const ratios = new Map<number, number>();
  try {
    let saved = 0;
    for (const size of SIZES) {
      if (size > saved) await fill(browser, size);
      saved = size;
      // With nothing saved the popup says so; with something saved its rows count.
      const popup = { path: 'popup.html', selector: size === 0 ? 'main section p' : '[data-row]' };
      const times = await paintByTurns(browser, { empty: EMPTY, popup }, ROUNDS);
      ratios.set(size, median(times.popup ?? []) / median(times.empty ?? []));
    }
  } finally {
    await browser.close();
  }
  const suffix = name === 'chromium' ? '' : '.firefox';
  for (const [size, ratio] of ratios) {
    tell({ name: `popup.firstPaint.${size}${suffix}`, value: round(ratio), unit: 'x empty popup', limit: 2 });
  }
  const growth = (ratios.get(10_000) ?? 0) / (ratios.get(10) ?? 1);
  tell({
    name: `popup.firstPaint.10000over10${suffix}`,
    value: round(growth),
    unit: 'x that with 10',
    limit: 1.5,
  });
  expect(ratios.size).toBe(SIZES.length);
});
