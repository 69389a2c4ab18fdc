import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { t } from '../../lib/i18n';
import { aPosting } from '../support/postings';
import { until, viewOf } from '../tools/browser/real';
import { laterExtension } from '../tools/build/extension';
import { inKit } from '../tools/build/kit';
import { forethought } from './forethought';
import { Screen } from './views/screen';

const app = forethought(laterExtension);
const ID = 'weathervane';
const TITLE = 'Weathervane Intern';

beforeAll(async () => {
  const page = await app().browser.openOwn('popup.html');
  await inKit(page, 'bring', { postings: [aPosting({ id: ID, title: TITLE })] });
  await page.close();
});

async function opens(path: string): Promise<Screen> {
  return new Screen(viewOf(await app().browser.openOwn(path)));
}

/** A page of ours that holds the database and does not step aside, as one that stands still does. */
async function holdingPage(): Promise<Page> {
  const page = await app().browser.openOwn('popup.html');
  await page.evaluate(async () => {
    const opening = indexedDB.open('forethought');
    await new Promise((resolve, reject) => {
      opening.onsuccess = resolve;
      opening.onerror = reject;
    });
    (globalThis as { held?: IDBDatabase }).held = opening.result;
  });
  return page;
}

describe('a release with a later schema', () => {
  test('takes the database over from a page of the earlier one, which says so', async () => {
    const earlier = await opens('dashboard.html#/');
    await earlier.sees(TITLE);
    const later = await opens('dashboard.html?schema=2#/');
    await later.sees(TITLE);
    await earlier.sees(t('store.newer'));
    expect(await later.text()).not.toContain(t('store.newer'));
    await later.close();
    await earlier.close();
    // And so does one that is opened only then.
    const late = await opens('dashboard.html#/');
    await late.sees(t('store.newer'));
    await late.close();
  });

  // The posting's own page beside the popup: lists would show the rows that were seen last.
  test.each([`dashboard.html?schema=3#/posting/${ID}`, 'popup.html?schema=4'])(
    'says in %s what to close while another page holds the database, and goes on by itself then',
    async (path) => {
      const holder = await holdingPage();
      const later = await opens(path);
      await later.sees(t('store.blocked'));
      if (path.includes('posting')) expect(await later.text()).not.toContain(TITLE);
      // The browser tells only the first of those that wait.
      const next = await opens(path);
      await next.sees(t('store.blocked'));
      await holder.close();
      for (const page of [later, next]) {
        await page.sees(TITLE);
        await until('it says so no more', async () => !(await page.text()).includes(t('store.blocked')));
        await page.close();
      }
    },
  );
});
