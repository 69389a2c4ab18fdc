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
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readBackup } from '../../lib/exchange/read-backup';
import { t } from '../../lib/i18n';
import { type RealBrowser, until, viewOf } from '../tools/browser/real';
import { startBrowser } from '../tools/browser/start';
import { extensionBuild } from '../tools/build/extension';
import { inKit } from '../tools/build/kit';
import { Dashboard } from './views/dashboard';

const name = inject('browser');
const home = process.env.HOME;
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
  // Both browsers download to the home folder's "Downloads".
  process.env.HOME = work;
  browser = await startBrowser(name, { extension: withDownloads(), hands: false });
});

afterAll(async () => {
  await browser?.close();
  process.env.HOME = home;
  rmSync(work, { recursive: true, force: true });
});

describe('an automatic copy', () => {
  test('stands in the Downloads folder, whole, as soon as the person says where', async () => {
    const helper = await browser.openOwn('popup.html');
    await inKit(helper, 'fill', 12);
    const dashboard = new Dashboard(viewOf(await browser.openOwn('dashboard.html#/data')));
    await dashboard.sees(t('exchange.copies.off'));
    // By the keyboard: the browser's question wants a true press.
    await dashboard.focusOn(t('exchange.copies.off'));
    await dashboard.key('ArrowDown');
    await dashboard.sees(t('exchange.copies.madeDownloads'));

    const folder = join(work, 'Downloads', 'Forethought');
    await until('the copies', async () => existsSync(folder) && readdirSync(folder).length === 2);
    for (const file of readdirSync(folder)) {
      const read = await readBackup(readFileSync(join(folder, file), 'utf8'));
      expect(read.ok && read.value.collection.postings.length).toBe(12);
    }
    expect(await dashboard.text()).toContain(t('exchange.copies.last', { date: '' }).trim());
  });
});
