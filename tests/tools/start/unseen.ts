import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { SAMPLES, serveSamples } from '../../samples/samples.ts';
import type { BrowserName } from '../browser/find.ts';
import { pause, type RealBrowser, until, viewOf } from '../browser/real.ts';
import { startBrowser } from '../browser/start.ts';
import { inKit } from '../build/kit.ts';
import { OUTPUT, ROOT } from '../paths.ts';
import { rowOf, table } from './table.ts';

const SCHEMES = ['light', 'dark'] as const;

/** Without a display: clips every sample by the real gesture, says what was read, and leaves pictures. */
export async function showUnseen(name: BrowserName, extension: string): Promise<boolean> {
  const pictures = join(OUTPUT, 'screenshots');
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const site = await serveSamples();
  const browser = await startBrowser(name, { extension, window: { width: 1280, height: 860 } });
  try {
    console.log(
      `No display here: clipping ${SAMPLES.length} sample postings in ${browser.version} without one.\n`,
    );
    for (const [index, sample] of SAMPLES.entries()) {
      const url = site.url(sample.file);
      if (index === SAMPLES.length - 1) await pictureClip(browser, url, pictures);
      await clipSample(browser, url);
    }
    const own = await browser.openOwn('popup.html');
    const saved = await until(
      'every sample is saved',
      async () => {
        const all = await inKit(own, 'saved');
        return all.length >= SAMPLES.length && all;
      },
      5000,
    ).catch(() => inKit(own, 'saved'));
    await own.close();
    const rows = saved.toReversed().map(rowOf);
    console.log(table(['title', 'company', 'pay', 'amount', 'time', 'deadline', 'warnings'], rows));
    await picturePages(browser, saved.find(({ title }) => title === SAMPLES[0]?.title)?.id ?? '', pictures);
    console.log(
      `\n${saved.length} of ${SAMPLES.length} samples saved. Screenshots: ${relative(ROOT, pictures)}/`,
    );
    return saved.length === SAMPLES.length;
  } finally {
    await browser.close();
    site.close();
  }
}

/** By the shortcut; where no key can be pressed, by the toolbar button. */
async function clipSample(browser: RealBrowser, url: string): Promise<void> {
  const page = await browser.open(url);
  if (browser.hasHands) {
    await browser.pressShortcut(page);
    await pause(400);
    return;
  }
  const popup = await browser.clickToolbarButton(page);
  await until('the popup offers to save', () =>
    popup.run(() => {
      const save = document.querySelector<HTMLButtonElement>(
        'section button[data-look="primary"]:not(:disabled)',
      );
      save?.click();
      return save !== null;
    }),
  );
  await pause(400);
  await popup.close();
}

/** The real popup over a page that is not saved yet. */
async function pictureClip(browser: RealBrowser, url: string, folder: string): Promise<void> {
  const popup = await browser.clickToolbarButton(await browser.open(url));
  await until('the popup has read the page', () =>
    popup.run(() => document.querySelector('section h1') !== null),
  );
  for (const scheme of SCHEMES) await popup.picture(join(folder, `popup-${scheme}.png`), scheme);
  await popup.close();
}

async function picturePages(browser: RealBrowser, id: string, folder: string): Promise<void> {
  for (const [name, route] of Object.entries({ dashboard: '#/', posting: `#/posting/${id}` })) {
    const page = await browser.openOwn(`dashboard.html${route}`);
    await page.setViewport({ width: 1280, height: 800 });
    for (const scheme of SCHEMES) await viewOf(page).picture(join(folder, `${name}-${scheme}.png`), scheme);
    await page.close();
  }
}
