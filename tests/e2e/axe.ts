import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** What axe finds against WCAG 2.2 AA on a page, in the colour scheme given: `rule: element`, empty when all is well. */
export async function violations(page: Page, scheme: 'light' | 'dark'): Promise<string[]> {
  // By the style that our pages' colours follow: Firefox cannot be told to prefer dark through its remote protocol.
  await page.evaluate((wanted) => {
    document.documentElement.style.colorScheme = wanted;
  }, scheme);
  await page.evaluate(`${SOURCE};0`);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`));
  });
}
