import { parseArgs } from 'node:util';
import { findBrowser } from '../browser/find.ts';
import { installBrowsers } from '../browser/install.ts';
import { extensionBuild } from '../build/extension.ts';
import { type Count, check, sum, vitest, vitestsAtOnce } from './steps.ts';

// All checks, one after the other, whatever the ones before them said: npm test [-- --quick]
// `--quick` leaves out the real browsers.
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const counts: Count[] = [];

if (!values.quick) installBrowsers();
counts.push(await check('prepare', 'wxt', ['prepare']));
counts.push(await check('types', 'tsc', ['--noEmit', '-p', '.']));
counts.push(await check('lint and format', 'biome', ['check']));
counts.push(await check('unused files, exports and packages', 'knip', ['--no-progress']));
counts.push(await vitest('unit tests and rules of the tree', []));
if (!values.quick) counts.push(...(await inBrowsers()));

const { passed, failed, skipped } = sum(counts);
console.log(skipped ? `\n${skipped} skipped: what this browser or machine has not` : '');
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

/** Side by side: tests in a browser wait more than they work. */
async function inBrowsers(): Promise<Count[]> {
  const results: Count[] = [];
  const runs: { title: string; args: string[] }[] = [];
  for (const browser of ['chromium', 'firefox'] as const) {
    if (!findBrowser(browser)) {
      console.log(`\n--- no ${browser} here: its tests are left out; install it to run them`);
      // On a machine that is there to test, a missing browser must not look like success.
      results.push({ passed: 0, failed: process.env.CI ? 1 : 0, skipped: process.env.CI ? 0 : 1 });
      continue;
    }
    try {
      extensionBuild(browser);
      const args = ['--config', 'tests/e2e/vitest.config.ts', '--project', browser];
      runs.push({ title: `in real ${browser}`, args });
    } catch (error) {
      console.log(String(error));
      results.push({ passed: 0, failed: 1, skipped: 0 });
    }
  }
  return [...results, ...(await vitestsAtOnce(runs))];
}
