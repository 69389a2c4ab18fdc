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
  await inKit(helper, 'fill', 12);
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
  await page.close();
}

describe('an automatic copy to Downloads', () => {
  test('stands there, whole, as soon as the person says where', async () => {
    const dashboard = await dataPage();
    await dashboard.sees(t('exchange.copies.off'));
    // By the keyboard: the browser's question wants a true press.
    await dashboard.focusOn(t('exchange.copies.off'));
    await dashboard.key('ArrowDown');
    await dashboard.sees(t('exchange.copies.madeDownloads'));
    await until('the copies', async () => (await heldIn(DOWNLOADS)).length === 2);
    expect(await heldIn(DOWNLOADS)).toEqual([12, 12]);
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
      async () => (await heldIn(DOWNLOADS)).every((held) => held === 13),
      20_000,
    );
    expect(await heldIn(DOWNLOADS)).toHaveLength(2);
    await until('it is noted', async () => (await settings()).copies.proof === 'size');
    expect((await settings()).copies.lastOk).toBe(true);
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
    expect(await heldIn('Chosen')).toEqual([13, 13]);
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
    expect(await heldIn('Chosen')).toEqual([14, 14]);
    await again.close();
  });
});
