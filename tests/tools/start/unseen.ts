import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { SAMPLES, serveSamples } from '../../samples/samples.ts';
import type { BrowserName } from '../browser/find.ts';
import { pause, type RealBrowser, until } from '../browser/real.ts';
import { startBrowser } from '../browser/start.ts';
import { inKit } from '../build/kit.ts';
import { OUTPUT, ROOT } from '../paths.ts';
import { rowOf, table } from './table.ts';

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
    for (const sample of SAMPLES) await clipSample(browser, site.url(sample.file));
    await pictureClip(browser, site.url('paid.html'), join(pictures, 'popup-clip.png'));
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
    await picturePages(browser, saved.find((posting) => posting.pay.amount)?.id ?? '', pictures);
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

async function pictureClip(browser: RealBrowser, url: string, file: string): Promise<void> {
  const popup = await browser.clickToolbarButton(await browser.open(url));
  await until('the popup has read the page', () =>
    popup.run(() => document.querySelector('section h1') !== null),
  );
  await popup.picture(file);
  await popup.close();
}

async function picturePages(browser: RealBrowser, id: string, folder: string): Promise<void> {
  const views = [
    { name: 'popup', path: 'popup.html', width: 400, height: 600 },
    { name: 'dashboard', path: 'dashboard.html#/', width: 1280, height: 800 },
    { name: 'posting', path: `dashboard.html#/posting/${id}`, width: 1280, height: 800 },
  ];
  for (const { name, path, width, height } of views) {
    const page = await browser.openOwn(path);
    await page.setViewport({ width, height });
    for (const scheme of ['light', 'dark'] as const) {
      // Firefox cannot be told over its remote protocol; its pictures are of the light scheme.
      const told = await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]).then(
        () => true,
        () => scheme === 'light',
      );
      if (!told) continue;
      await pause(500);
      await page.screenshot({ path: join(folder, `${name}-${scheme}.png`) as `${string}.png` });
    }
    await page.close();
  }
}
