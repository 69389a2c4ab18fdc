import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type RealBrowser, until } from '../tools/browser/real';
import { startBrowser } from '../tools/browser/start';
import { extensionBuild } from '../tools/build/extension';
import { inKit } from '../tools/build/kit';

const name = inject('browser');
let browser: RealBrowser | undefined;
let extension: string;

beforeAll(() => {
  extension = extensionBuild(name);
});

afterAll(async () => {
  const profile = browser?.profile;
  await browser?.close().catch(() => browser?.kill());
  if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** Clips until some are said to be saved, and kills the browser. Ids of those. */
async function clipsAndIsKilled(running: RealBrowser, prefix: string): Promise<string[]> {
  const page = await running.openOwn('popup.html');
  await inKit(page, 'startClipping', prefix);
  const ids = await until('clips are saved', async () => {
    const saved = (await inKit(page, 'acknowledged')).ids;
    return saved.length >= 5 && saved;
  });
  await running.kill();
  return ids;
}

/** The beginning of a record of 300 bytes, as LevelDB writes it before the rest. */
const HALF_A_RECORD = Buffer.from([1, 2, 3, 4, 0x2c, 0x01, 1]);

/** What a kill between two halves of a write leaves, which happens once in a hundred or more. */
function tearLog({ profile }: RealBrowser): void {
  const databases = join(profile, 'Default/IndexedDB');
  for (const folder of readdirSync(databases)) {
    const log = readdirSync(join(databases, folder))
      .filter((file) => file.endsWith('.log'))
      .toSorted()
      .at(-1);
    if (log) appendFileSync(join(databases, folder, log), HALF_A_RECORD);
  }
}

// Firefox keeps its databases in another way.
test.skipIf(name !== 'chromium')(
  'what a killed browser left half written costs nothing, then or later',
  // It starts three times.
  { timeout: 120_000 },
  async () => {
    browser = await startBrowser(name, { extension, hands: false });
    const { profile } = browser;
    const first = await clipsAndIsKilled(browser, 'first');
    tearLog(browser);
    browser = await startBrowser(name, { extension, profile, hands: false });
    const second = await clipsAndIsKilled(browser, 'second');
    browser = await startBrowser(name, { extension, profile, hands: false });
    const page = await browser.openOwn('popup.html');
    const saved = new Set((await inKit(page, 'saved')).map(({ id }) => id));
    expect([...first, ...second].filter((id) => !saved.has(id))).toEqual([]);
    expect(await inKit(page, 'isWhole')).toBe(true);
  },
);
