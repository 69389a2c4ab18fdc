import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { until } from '../tools/browser/real';
import { inKit } from '../tools/build/kit';
import { violations } from './axe';
import { forethought } from './forethought';

const app = forethought();
let ids: string[] = [];

beforeAll(async () => {
  await app().withSaved(40);
  const page = await app().browser.openOwn('popup.html');
  ids = (await inKit(page, 'saved')).slice(0, 4).map(({ id }) => id);
  await page.close();
});

async function findsNothing(page: Page): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) expect(await violations(page, scheme)).toEqual([]);
}

/** Nothing of the page's frame stands out of a window of 320 CSS pixels: WCAG 2.2, 1.4.10. */
async function reflows(page: Page): Promise<void> {
  await page.setViewport({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.querySelector('main')?.scrollWidth ?? 0);
  expect(width).toBeLessThanOrEqual(320);
}

describe('every screen of the dashboard', () => {
  test.for([
    'postings',
    'board',
    'agenda',
    'insights',
    'people',
    'data',
    'trash',
    'settings',
    'compare',
    'no-such-page',
  ])('%s is accessible and reflows', async (route) => {
    const args = route === 'compare' ? `/${ids.join('/')}` : '';
    const page = await app().browser.openOwn(`dashboard.html#/${route === 'postings' ? '' : route}${args}`);
    await page.bringToFront();
    await until('the heading', () => page.$('h1'));
    await findsNothing(page);
    await reflows(page);
    await page.close();
  });
});

test('the popup with its list is accessible', async () => {
  const page = await app().browser.openOwn('popup.html');
  await page.bringToFront();
  await until('the rows', () => page.$('[data-row]'));
  await findsNothing(page);
  await page.close();
});

test('in the popup the focus comes back from a sheet, and goes on from a row that leaves', async () => {
  const page = await app().browser.openOwn('popup.html');
  await page.bringToFront();
  await until('the rows', () => page.$('[data-row]'));
  const inFocus = () => page.evaluate(() => document.activeElement?.closest('li')?.textContent ?? null);
  await page.focus('[data-row]');
  const first = await inFocus();
  await page.keyboard.press('r');
  await until('the sheet', async () => (await inFocus()) === null);
  await page.keyboard.press('Escape');
  await until('the row again', async () => (await inFocus()) === first);
  await page.keyboard.press('e');
  await until('the next row', async () => ![null, first].includes(await inFocus()));
  await page.close();
});
