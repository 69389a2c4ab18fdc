import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { tell } from '../soak/measures';
import { extensionBuild } from '../tools/build/extension';
import { expand, readInput } from '../tools/clip/inputs';
import { PageReader } from '../tools/clip/pages';
import { CORPUS, ROOT } from '../tools/paths';
import { median, quantile, round } from './figures';

const script = readFileSync(join(extensionBuild('chromium'), 'capture.js'), 'utf8');

// On a page that has just loaded: the first reading of its text, then the capture script as it is injected. Its first
// run also compiles; the later ones say what the reading itself costs.
const STOPWATCH = `(async () => {
  const timed = async (work) => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  const text = await timed(() => document.body?.innerText);
  const runs = [];
  for (let run = 0; run < 5; run++) runs.push(await timed(() => (function () { return eval(SCRIPT); })()));
  const [first, ...later] = runs;
  return { text, first, later: later.sort((a, b) => a - b)[1] };
})()`;
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
  const reader = await PageReader.start(STOPWATCH.replace('SCRIPT', () => JSON.stringify(script)));
  const ratios: number[] = [];
  const firsts: number[] = [];
  try {
    for (const file of expand(folders).filter((path) => path.endsWith('.html'))) {
      const { url, bytes } = readInput(file, null);
      const { text, first, later } = (await reader.read(url, bytes)) as Record<
        'text' | 'first' | 'later',
        number
      >;
      ratios.push(later / Math.max(TICK_MS, text));
      firsts.push(first / Math.max(TICK_MS, text));
    }
  } finally {
    await reader.stop();
  }
  expect(ratios.length).toBeGreaterThan(5);
  tell({ name: 'capture.pages', value: ratios.length, unit: 'pages' });
  tell({ name: 'capture.time.median', value: round(median(ratios)), unit: 'x innerText', limit: 4 });
  tell({ name: 'capture.time.firstRun.median', value: round(median(firsts)), unit: 'x innerText' });
  tell({ name: 'capture.time.p95', value: round(quantile(ratios, 0.95)), unit: 'x innerText', limit: 12 });
});
