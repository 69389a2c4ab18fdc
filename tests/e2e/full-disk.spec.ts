import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { writeBackup } from '../../lib/exchange/backup';
import { t } from '../../lib/i18n';
import { EMPTY_COLLECTION } from '../../lib/model/collection';
import { aPosting } from '../support/postings';
import { pause, type RealBrowser, until, viewOf } from '../tools/browser/real';
import { startBrowser } from '../tools/browser/start';
import { extensionBuild } from '../tools/build/extension';
import { inKit } from '../tools/build/kit';
import { madePostings } from '../tools/kit/postings';
import { canHaveSmallDisk, SmallDisk } from './small-disk';
import { Dashboard } from './views/dashboard';

const name = inject('browser');
/**
 * The part of the profile that lies on the small disk, and what is left of it when it is full. Chromium says how much
 * a disk has free, and is never to meet its end; Firefox does not, and meets it.
 */
const FULL = {
  chromium: { folder: 'Default', left: 12 * 1024 * 1024 },
  firefox: { folder: 'storage', left: 600 * 1024 },
}[name];
const BEFORE = 40;
let browser: RealBrowser;
let disk: SmallDisk;
let extension: string;

/** How many postings are there, and whether each has its summary and words. */
async function database(): Promise<{ count: number; whole: boolean }> {
  const page = await browser.openOwn('popup.html');
  try {
    return { count: (await inKit(page, 'saved')).length, whole: await inKit(page, 'isWhole') };
  } finally {
    await page.close();
  }
}

/** Saves ever less until not even one posting more can be saved. */
async function fillToTheBrim(): Promise<void> {
  const page = await browser.openOwn('popup.html');
  let seed = 100;
  for (const count of [200, 20, 1]) {
    let isRoom = true;
    while (isRoom) {
      seed += 1;
      isRoom = await inKit(page, 'fill', count, seed).then(
        () => true,
        () => false,
      );
    }
  }
  await page.close();
}

async function dashboard(route: string): Promise<Dashboard> {
  return new Dashboard(viewOf(await browser.openOwn(`dashboard.html${route}`)));
}

describe.skipIf(!canHaveSmallDisk())('a disk that is full', () => {
  beforeAll(async () => {
    extension = extensionBuild(name);
    // Once without it, so that the profile is made.
    const first = await startBrowser(name, { extension, hands: false });
    await first.close({ keepProfile: true });
    disk = new SmallDisk(join(first.profile, FULL.folder));
    browser = await startBrowser(name, { extension, profile: first.profile, hands: false });
    const page = await browser.openOwn('popup.html');
    await inKit(page, 'fill', BEFORE);
    await inKit(page, 'bring', { postings: [aPosting({ id: 'mine', title: 'Tide Table Intern' })] });
    await page.close();
  });

  afterEach(() => disk.clear());

  afterAll(async () => {
    await browser?.close({ keepProfile: true });
    disk?.remove();
    if (browser) rmSync(browser.profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('ends an import with its reason, and nothing of it is there', async () => {
    const data = await dashboard('#/data');
    const many = { ...EMPTY_COLLECTION, postings: madePostings(3_000, 9) };
    await data.brings('copy.json', writeBackup(many, Date.now()));
    await data.sees(t('exchange.in.go', { n: 3_000 }));
    disk.fill(FULL.left);
    await data.press(t('exchange.in.go', { n: 3_000 }));
    await data.sees(t('store.full'));
    disk.clear();
    expect(await until('the database answers', database)).toEqual({ count: BEFORE + 1, whole: true });
    await data.close();
  });

  test('is told of when something is changed, and the change can be made once there is room', async () => {
    const page = await dashboard('#/posting/mine');
    await page.sees('Tide Table Intern');
    disk.fill(FULL.left);
    // Firefox may still find a place for a small change, and make some itself by tidying.
    const stages = ['applied', 'interviewing'];
    await until(
      'it is told',
      async () => {
        await fillToTheBrim();
        await page.fill(t('postings.stage'), stages.reverse()[0] ?? '');
        await pause(1000);
        return (await page.text()).includes(t('store.full'));
      },
      40_000,
    );
    disk.clear();
    // Firefox may need a moment, or a second try, to find the room.
    await until('the change is made', async () => {
      await page.fill(t('postings.stage'), 'preparing');
      await pause(1000);
      return (await page.text()).includes(t('postings.movedTo', { stage: t('postings.stage.preparing') }));
    });
    await page.close();
  });

  test('has lost nothing that was saved, after a new start too', async () => {
    const before = await database();
    expect(before.whole).toBe(true);
    expect(before.count).toBeGreaterThan(BEFORE);
    await browser.close({ keepProfile: true });
    browser = await startBrowser(name, { extension, profile: browser.profile, hands: false });
    expect(await database()).toEqual(before);
  });
});
