import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { tell } from '../soak/measures';
import { readerBuild } from '../tools/build/reader';
import { expand, readInput } from '../tools/clip/inputs';
import { PageReader } from '../tools/clip/pages';
import type * as Reader from '../tools/clip/reader';
import { CORPUS, ROOT } from '../tools/paths';
import { median, quantile, round } from './figures';

const build = readerBuild();
const { captureOf } = (await import(pathToFileURL(build.module).href)) as typeof Reader;
const script = build.capture;

/**
 * What is timed, in ms. Both readings are met by a page in the same state, each in a load of its own, so that neither
 * profits from the other:
 *
 * - `fresh`: the first reading after the page has loaded and was laid out. The capture script is compiled in it, the
 *   text is read by native code from a layout that stands: the hardest comparison there is.
 * - `changed`: the mean of later readings, each after the page's width has changed, as it stands when a person clips a
 *   page that moves. Reading the text lays the page out first; the capture does not ask for a layout.
 *
 * That is the page's half, all that holds the page up. `worker` is the other half, in a process that has read other
 * pages before; `total` is both together, as the person waits for them, against the same reading of the text.
 */
interface Times {
  fresh: number;
  changed: number;
  /** What the work gave when the page was fresh. */
  value: unknown;
}

const CHANGES = 9;
const stopwatch = (work: string) => `(() => {
  let sum = 0;
  let fresh = null;
  let value;
  for (let run = 0; run <= ${CHANGES}; run++) {
    if (run > 0) document.body?.style.setProperty('width', 800 + run + 'px', 'important');
    const start = performance.now();
    const reading = ${work};
    const spent = performance.now() - start;
    if (fresh === null) [fresh, value] = [spent, reading];
    else sum += spent;
  }
  return { fresh, changed: sum / ${CHANGES}, value };
})()`;
const READ_TEXT = stopwatch('document.body?.innerText');
const CAPTURE = stopwatch(`(function () { return eval(${JSON.stringify(script)}); })()`);
/** The clock of a page ticks ten times a millisecond. */
const TICK_MS = 0.1;

test('the capture script is small', () => {
  const size = gzipSync(script, { level: 9 }).length / 1024;
  tell({ name: 'capture.size', value: round(size, 1), unit: 'KiB gzipped', limit: 25 });
});

test('a capture costs little more than reading the text', async () => {
  const corpus = join(CORPUS, 'pages');
  const own = [join(ROOT, 'tests/samples'), join(ROOT, 'tests/fixtures/sites')].filter((folder) =>
    existsSync(folder),
  );
  const folders = existsSync(corpus) ? [corpus] : own.filter((folder) => readdirSync(folder).length > 0);
  const text = await PageReader.start(READ_TEXT);
  const capture = await PageReader.start(CAPTURE);
  const ratios = { fresh: [] as number[], changed: [] as number[], total: [] as number[] };
  const worker: number[] = [];
  try {
    for (const file of expand(folders).filter((path) => path.endsWith('.html'))) {
      const { url, bytes } = readInput(file, null);
      const read = (await text.read(url, bytes)) as Times;
      const captured = (await capture.read(url, bytes)) as Times;
      for (const state of ['fresh', 'changed'] as const)
        ratios[state].push(captured[state] / Math.max(TICK_MS, read[state]));
      const start = performance.now();
      captureOf(captured.value);
      worker.push(performance.now() - start);
      ratios.total.push((captured.fresh + (worker.at(-1) ?? 0)) / Math.max(TICK_MS, read.fresh));
    }
  } finally {
    await Promise.all([text.stop(), capture.stop()]);
  }
  expect(ratios.fresh.length).toBeGreaterThan(5);
  tell({ name: 'capture.pages', value: ratios.fresh.length, unit: 'pages' });
  for (const state of ['changed', 'fresh'] as const) {
    const name = `capture.time.${state}`;
    tell({ name: `${name}.median`, value: round(median(ratios[state])), unit: 'x innerText', limit: 4 });
    tell({
      name: `${name}.p95`,
      value: round(quantile(ratios[state], 0.95)),
      unit: 'x innerText',
      limit: 12,
    });
  }
  for (const [name, share] of [
    ['median', 0.5],
    ['p95', 0.95],
  ] as const) {
    tell({ name: `capture.worker.${name}`, value: round(quantile(worker, share)), unit: 'ms' });
    tell({
      name: `capture.total.${name}`,
      value: round(quantile(ratios.total, share)),
      unit: 'x innerText',
    });
  }
});
