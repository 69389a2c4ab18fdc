import type { Page } from 'puppeteer-core';
import type { RealBrowser } from '../tools/browser/real';

/** A page of the extension and what is in it once it is of use. */
export interface Painted {
  path: string;
  selector: string;
}

/**
 * Milliseconds from a page's navigation until `selector` is there and laid out, ready to be painted. The page is opened
 * by another page of the extension, which stays: its process is warm for everyone alike, and the remote protocol takes
 * no part. Frames are not waited for: Firefox draws one a second while a new tab comes to the front.
 */
function firstPaint(opener: Page, { path, selector }: Painted): Promise<number> {
  return opener.evaluate(
    async (file, wanted) => {
      const opened = window.open(`/${file}`, '_blank');
      if (!opened) throw new Error('the browser let no page be opened');
      const until = performance.now() + 15_000;
      // A task at once, without the pause that a page behind another is given.
      const task = () =>
        new Promise<void>((resolve) => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve();
          channel.port2.postMessage(null);
        });
      while (opened.location.href === 'about:blank' || !opened.document.querySelector(wanted)) {
        if (performance.now() > until) throw new Error(`${file} never showed ${wanted}`);
        await task();
      }
      opened.document.body.getBoundingClientRect();
      const time = opened.performance.now();
      opened.close();
      return time;
    },
    path,
    selector,
  );
}

/** Paints pages turn by turn, so that what the machine does meanwhile falls on all alike. Returns the times of each. */
export async function paintByTurns(
  browser: RealBrowser,
  pages: Readonly<Record<string, Painted>>,
  rounds: number,
): Promise<Record<string, number[]>> {
  const opener = await browser.openOwn('empty.html');
  const times: Record<string, number[]> = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, page] of Object.entries(pages)) {
      const time = await firstPaint(opener, page);
      // The first round warms everything up.
      if (round > 0) times[name]?.push(time);
    }
  }
  await opener.close();
  return times;
}
