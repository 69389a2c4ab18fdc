import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Kit } from '../kit/kit.ts';
import { kept } from './kept.ts';
import { silently } from './silently.ts';

const SOURCES = ['lib', 'tests/support', 'tests/tools/kit', 'tests/tools/build', 'package.json'];

/** Source of the script that gives a page of the extension its `forethoughtKit`. */
export function kitBuild(): string {
  const folder = kept('kit', SOURCES, (work) => silently(new URL('kit-script.ts', import.meta.url), [work]));
  return readFileSync(join(folder, 'kit.js'), 'utf8');
}

/** Calls the kit in a page of the extension, bringing it there first. */
export async function inKit<N extends keyof Kit>(
  page: Page,
  name: N,
  ...args: Parameters<Kit[N]>
): Promise<Awaited<ReturnType<Kit[N]>>> {
  const isThere = await page.evaluate(() => 'forethoughtKit' in globalThis);
  if (!isThere) await page.evaluate(`${kitBuild()};0`);
  return page.evaluate(
    (called, given) => {
      const { forethoughtKit } = globalThis as unknown as {
        forethoughtKit: Record<string, (...args: unknown[]) => never>;
      };
      return forethoughtKit[called]?.(...given) as never;
    },
    name as string,
    args as unknown[],
  );
}
