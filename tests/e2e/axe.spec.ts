import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { t } from '../../lib/i18n';
import { until } from '../tools/browser/real';
import { inKit } from '../tools/build/kit';
import { violations } from './axe';
import { forethought } from './forethought';

const app = forethought();
let ids: string[] = [];

async function findsNothing(page: Page): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) expect(await violations(page, scheme)).toEqual([]);
}

/** Nothing of the page's frame stands out of a window of 320 CSS pixels: WCAG 2.2, 1.4.10. */
async function reflows(page: Page): Promise<void> {
  await page.setViewport({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.querySelector('main')?.scrollWidth ?? 0);
  expect(width).toBeLessThanOrEqual(320);
}

async function opens(path: string, ready: string): Promise<Page> {
  const page = await app().browser.openOwn(path);
  await page.bringToFront();
  await until(`${ready} on ${path}`, () => page.$(ready));
  return page;
}

function presses(page: Page, name: string): Promise<true> {
  return until(`to press "${name}"`, () =>
    page.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('button, summary')];
      const button = buttons.find((one) => one.textContent?.trim() === wanted && one.checkVisibility());
      button?.click();
      return button !== undefined && (true as const);
    }, name),
  );
}

describe('before anything is saved', () => {
  test.for(['', 'board', 'agenda', 'plan', 'record', 'insights', 'people', 'trash'])(
    '#/%s is accessible and reflows',
    async (route) => {
      const page = await opens(`dashboard.html#/${route}`, 'h1');
      await findsNothing(page);
      await reflows(page);
      await page.close();
    },
  );

  test('the popup is accessible', async () => {
    const page = await opens('popup.html', 'h1');
    await until('the words of the beginning', () => page.$('kbd'));
    await findsNothing(page);
    await page.close();
  });
});

describe('with forty saved', () => {
  beforeAll(async () => {
    await app().withSaved(40);
    const page = await app().browser.openOwn('popup.html');
    ids = (await inKit(page, 'saved')).slice(0, 4).map(({ id }) => id);
    await page.close();
  });

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

  describe('what opens on a screen', () => {
    test('the form of a posting', async () => {
      const page = await opens(`dashboard.html#/posting/${ids[0]}`, 'aside');
      await presses(page, t('common.edit'));
      await until('the form', () => page.$('form textarea'));
      await findsNothing(page);
      await reflows(page);
      await page.close();
    });

    test('the form of a person, linked to a posting', async () => {
      const page = await opens(`dashboard.html#/people/new/${ids[0]}`, 'form');
      await findsNothing(page);
      await reflows(page);
      await page.close();
    });

    test('several chosen, and a reminder for one of them', async () => {
      const page = await opens('dashboard.html#/', '[data-row]');
      for (const box of (await page.$$('li input[type="checkbox"]')).slice(0, 3)) await box.click();
      await until('the actions for many', () => page.$('[role="toolbar"]'));
      await findsNothing(page);
      await page.focus('[data-row]');
      await page.keyboard.press('r');
      await until('the moments', () => page.$('dialog[open] input'));
      await findsNothing(page);
      await page.keyboard.press('Escape');
      await reflows(page);
      await page.close();
    });

    test('a look back', async () => {
      const page = await opens(`dashboard.html#/posting/${ids[1]}`, 'aside');
      await page.select('label select', 'rejected');
      await presses(page, t('goals.look.start'));
      await until('its questions', () => page.$('form textarea'));
      await findsNothing(page);
      await reflows(page);
      await page.close();
    });

    test.for(['postings.writeDown', 'postings.paste'] as const)('the popup’s sheet %s', async (name) => {
      const page = await opens('popup.html', '[data-row]');
      await presses(page, t(name));
      await until('the sheet', () => page.$('form'));
      await findsNothing(page);
      await page.close();
    });

    test('the popup’s filters, some of them on, and its sheet of what is due', async () => {
      const page = await opens('popup.html', '[data-row]');
      await presses(page, t('postings.filters'));
      await presses(page, t('postings.filter.remote'));
      await until('the count', () => page.$('[aria-pressed="true"]'));
      await findsNothing(page);
      await page.focus('[data-row]');
      await page.keyboard.press('d');
      await until('the sheet', () => page.$('section header h1'));
      await findsNothing(page);
      await page.close();
    });

    test('the popup’s reminder, and its keys', async () => {
      const page = await opens('popup.html', '[data-row]');
      await page.focus('[data-row]');
      await page.keyboard.press('?');
      await until('the keys', () => page.$('[role="dialog"]'));
      await findsNothing(page);
      await page.keyboard.press('Escape');
      await page.focus('[data-row]');
      await page.keyboard.press('r');
      await until('the moments', () => page.$('section header h1'));
      await findsNothing(page);
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
});
