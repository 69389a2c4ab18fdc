import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import type { Capture } from '../../lib/model/capture';
import { DECOY, mutate } from '../support/mutations';
import { readerBuild } from '../tools/build/reader';
import { PageReader } from '../tools/clip/pages';
import type * as Reader from '../tools/clip/reader';
import { ROOT } from '../tools/paths';
import { seedOfRun, tell } from './measures';

const PAGES = Number(env.SOAK_PAGES) || 5_000;
const LIMIT_MS = 250;
const FOLDER = join(ROOT, 'tests/fixtures/sites');

function fixtures(): { file: string; html: string; url: string }[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(FOLDER, file), 'utf8');
      return { file, html, url: html.match(/<!-- (https?:\S+) -->/)?.[1] ?? '' };
    })
    .filter(({ url }) => url !== '');
}

it(`${PAGES} spoiled pages are read without a slip`, async () => {
  const seed = seedOfRun();
  const pages = fixtures();
  const build = readerBuild();
  const { captureOf } = (await import(pathToFileURL(build.module).href)) as typeof Reader;
  const reader = await PageReader.start(build.capture);
  const slips: string[] = [];
  let slow = 0;
  let worst = 0;
  try {
    for (let at = 0; at < PAGES; at++) {
      const page = pages[at % pages.length];
      if (!page) break;
      const { name, html } = mutate(page.html, page.url, seed + at);
      const what = `${page.file} ${name} (SEED=${seed + at} SOAK_PAGES=1)`;
      const read = async () => captureOf(await reader.read(page.url, Buffer.from(html)));
      let capture: Capture;
      try {
        capture = await read();
        // A busy machine is slow now and then; a slow page is slow again.
        for (let again = 0; again < 2 && capture.captureMs > LIMIT_MS; again++) {
          const next = await read();
          if (next.captureMs < capture.captureMs) capture = next;
        }
      } catch (error) {
        slips.push(`${what}: ${String(error)}`);
        continue;
      }
      worst = Math.max(worst, capture.captureMs);
      if (capture.captureMs > LIMIT_MS) slow++;
      const wrong =
        capture.title === DECOY.title ||
        capture.company === DECOY.company ||
        capture.description.includes(DECOY.words);
      if (wrong) slips.push(`${what}: took the other job's data`);
      if (new TextEncoder().encode(JSON.stringify(capture)).length > 200_000)
        slips.push(`${what}: too large`);
    }
  } finally {
    await reader.stop();
  }
  tell({ name: 'capture.mutations', value: PAGES, unit: 'pages' });
  tell({ name: 'capture.mutations.slips', value: slips.length, unit: 'pages', limit: 0 });
  tell({ name: 'capture.mutations.slow', value: slow, unit: `pages over ${LIMIT_MS} ms`, limit: 0 });
  tell({ name: 'capture.mutations.worst', value: worst, unit: 'ms' });
  expect(slips.slice(0, 10)).toEqual([]);
});
