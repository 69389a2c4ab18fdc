import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readBackup } from '../../lib/exchange/read-backup';
import { t } from '../../lib/i18n';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings';
import { aPosting } from '../support/postings';
import { canHaveDisplay } from '../tools/browser/display';
import { type RealBrowser, until, viewOf } from '../tools/browser/real';
import { startBrowser } from '../tools/browser/start';
import { extensionBuild } from '../tools/build/extension';
import { inKit } from '../tools/build/kit';
import { ownDesktop } from './desktop';
import { Dashboard } from './views/dashboard';
import { Popup } from './views/popup';

const name = inject('browser');
const home = process.env.HOME;
/** The folder chooser is the desktop's, and the browser's question after it is answered by the keyboard. */
const canPick = name === 'chromium' && process.platform === 'linux' && canHaveDisplay();
const DOWNLOADS = join('Downloads', 'Forethought');
const desktop = ownDesktop();
let work: string;
let browser: RealBrowser;
/** How many postings are saved. */
let saved = 12;

/** The built extension as it is once the person has allowed downloads: no test can press the browser's own button. */
function withDownloads(): string {
  const folder = join(work, 'extension');
  cpSync(extensionBuild(name), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
  manifest.permissions.push('downloads');
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'forethought-copies-'));
  mkdirSync(join(work, 'Downloads'));
  mkdirSync(join(work, 'Chosen'));
  // Both browsers download to the home folder's "Downloads".
  process.env.HOME = work;
  browser = await startBrowser(name, { extension: withDownloads() });
  const helper = await browser.openOwn('popup.html');
  await inKit(helper, 'fill', saved);
  await helper.close();
});

afterAll(async () => {
  await browser?.close();
  process.env.HOME = home;
  rmSync(work, { recursive: true, force: true });
});

async function dataTab(): Promise<[Page, Dashboard]> {
  const page = await browser.openOwn('dashboard.html#/data');
  await page.bringToFront();
  return [page, new Dashboard(viewOf(page))];
}

async function dataPage(): Promise<Dashboard> {
  const [, dashboard] = await dataTab();
  return dashboard;
}

/** The text of each copy in a folder, by its name. */
function copiesIn(folder: string): Record<string, string> {
  const path = join(work, folder);
  if (!existsSync(path)) return {};
  return Object.fromEntries(
    readdirSync(path)
      .filter((file) => file.endsWith('.json'))
      .map((file) => [file, readFileSync(join(path, file), 'utf8')]),
  );
}

/** How many postings each copy in a folder holds; null for one that cannot be read. */
async function heldIn(folder: string): Promise<(number | null)[]> {
  const read = await Promise.all(Object.values(copiesIn(folder)).map((text) => readBackup(text)));
  return read.map((one) => (one.ok ? one.value.collection.postings.length : null));
}

async function settings(): Promise<Settings> {
  const page = await browser.openOwn('popup.html');
  try {
    return (await inKit(page, 'settings')) ?? DEFAULT_SETTINGS;
  } finally {
    await page.close();
  }
}

/** A day passes since the last copy, and something new is saved. */
async function nextDay(title: string): Promise<void> {
  const now = await settings();
  const lastAt = (now.copies.lastAt ?? 0) - 25 * 3_600_000;
  const page = await browser.openOwn('popup.html');
  await inKit(page, 'bring', { settings: { ...now, copies: { ...now.copies, lastAt } } });
  await inKit(page, 'bring', { postings: [aPosting({ title, updatedAt: Date.now() })] });
  saved++;
  await page.close();
}

describe('an automatic copy to Downloads', () => {
  test('stands there, whole, as soon as the person says where', async () => {
    const dashboard = await dataPage();
    await dashboard.sees(t('exchange.copies.off'));
    // By the keyboard: the browser's question wants a true press.
    await dashboard.focusOn(t('exchange.copies.off'));
    await dashboard.key('ArrowDown');
    await dashboard.sees(t('exchange.copies.madeBySize'));
    await until('the copies', async () => (await heldIn(DOWNLOADS)).length === 2);
    expect(await heldIn(DOWNLOADS)).toEqual([saved, saved]);
    expect(await dashboard.text()).toContain(t('exchange.copies.last', { date: '' }).trim());
    expect(await dashboard.text()).toContain(t('exchange.copies.proof.size'));
    await dashboard.close();
  });

  test('is read back when the person chooses it, and one that was altered is told from it', async () => {
    const [copy = ''] = Object.values(copiesIn(DOWNLOADS));
    const dashboard = await dataPage();
    await dashboard.chooses(
      t('exchange.check.choose'),
      'copy.json',
      copy.replace('"exportedAt": "2', '"exportedAt": "1'),
    );
    await dashboard.sees(t('exchange.check.current'));
    expect(await dashboard.text()).not.toContain(t('exchange.check.exact'));
    await dashboard.chooses(t('exchange.check.choose'), 'copy.json', copy.slice(0, -9));
    await dashboard.sees(t('exchange.broken-json'));
    await dashboard.chooses(t('exchange.check.choose'), 'copy.json', copy);
    await dashboard.sees(t('exchange.check.exact'));
    await dashboard.sees(t('exchange.check.current'));
    await dashboard.sees(t('exchange.copies.proof.read'));
    await dashboard.close();
  });

  test('is made by itself the next day, when something has changed', async () => {
    await nextDay('Chart Reader Intern');
    await until(
      'the copies are new',
      async () => (await heldIn(DOWNLOADS)).every((held) => held === saved),
      20_000,
    );
    expect(await heldIn(DOWNLOADS)).toHaveLength(2);
    await until('it is noted', async () => (await settings()).copies.proof === 'size');
    expect((await settings()).copies.lastOk).toBe(true);
  });
});

describe('a copy in Downloads that may be read', () => {
  test.runIf(name === 'firefox')('is none in Firefox, which says so and how it is read back', async () => {
    const dashboard = await dataPage();
    await dashboard.sees(t('exchange.copies.right.never'));
    expect(await dashboard.text()).not.toContain(t('exchange.copies.allowRead'));
    await dashboard.close();
  });

  test.skipIf(name === 'firefox')('wants the switch of the browser, and then one press', async () => {
    await browser.turnFileAccess(false);
    const [page, off] = await dataTab();
    await off.sees(t('exchange.copies.right.switch'));
    await off.press(t('exchange.copies.openSwitch'));
    await until('the page of the browser', async () =>
      (await page.browser().pages()).some((one) => one.url().startsWith('chrome://extensions/?id=')),
    );
    await off.close();

    await browser.turnFileAccess(true);
    const dashboard = await dataPage();
    await dashboard.sees(t('exchange.copies.right.ask'));
    await dashboard.focusOn(t('exchange.copies.downloads'));
    // Past "Make a copy now".
    for (const key of ['Tab', 'Tab', 'Enter']) await dashboard.key(key);
    await dashboard.sees(t('exchange.copies.proof.read'));
    await dashboard.sees(t('exchange.copies.made'));
    expect(await dashboard.text()).not.toContain(t('exchange.copies.allowRead'));
    expect(await heldIn(DOWNLOADS)).toEqual([saved, saved]);
    await dashboard.close();
  });

  test.skipIf(name === 'firefox')('is read back by itself the next day, with no page open', async () => {
    const readAt = (await settings()).copies.readAt ?? 0;
    await nextDay('Sundial Setter Intern');
    await until('it is read', async () => ((await settings()).copies.readAt ?? 0) > readAt, 20_000);
    expect((await settings()).copies).toMatchObject({ lastOk: true, proof: 'read' });
    expect(await heldIn(DOWNLOADS)).toEqual([saved, saved]);
  });
});

describe('an automatic copy to a folder that the person picks', () => {
  test.skipIf(!canPick)('is read back, and asked for again when it is due', async () => {
    desktop().folders.chooses = join(work, 'Chosen');
    const [page, dashboard] = await dataTab();
    await dashboard.focusOn(t('exchange.copies.downloads'));
    await dashboard.key('ArrowDown');
    await browser.allow(page);
    await dashboard.sees(t('exchange.copies.made'));
    expect(await heldIn('Chosen')).toEqual([saved, saved]);
    expect((await settings()).copies).toMatchObject({ where: 'folder', lastOk: true, proof: 'read' });
    await dashboard.close();

    // Nobody's page is open: the browser has taken the folder back.
    await nextDay('Lantern Repair Intern');
    await until('it is told', async () => (await settings()).copies.lastOk === false, 20_000);
    const popup = new Popup(viewOf(await browser.openOwn('popup.html')));
    await popup.sees(t('exchange.copies.missed'));
    await popup.close();
    const [tab, again] = await dataTab();
    await again.sees(t('exchange.copies.failedFolder'));
    await again.focusOn(t('exchange.copies.folder'));
    await again.key('Tab');
    await again.key('Enter');
    await browser.allow(tab);
    await again.sees(t('exchange.copies.made'));
    expect(await heldIn('Chosen')).toEqual([saved, saved]);
    await again.close();
  });
});
