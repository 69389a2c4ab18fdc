import { serveSamples } from '../../samples/samples.ts';
import type { BrowserName } from '../browser/find.ts';
import { startBrowser } from '../browser/start.ts';

/** On a display: a browser with the extension and the samples, until the person closes it. */
export async function showSeen(name: BrowserName, extension: string): Promise<void> {
  const site = await serveSamples();
  const browser = await startBrowser(name, { extension, visible: true });
  console.log(`${browser.version} is open with Forethought in it. Sample postings: ${site.url('')}`);
  console.log('Close its window to end this.');
  await browser.open(site.url(''));
  await browser.gone;
  site.close();
}
