import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { canHaveDisplay, type Display, startDisplay } from './display.ts';
import { requireBrowser } from './find.ts';
import { CHROMIUM_FLAGS } from './flags.ts';
import { shortcutOf } from './manifest.ts';
import { pause, type RealBrowser, type StartOptions, until, viewOf } from './real.ts';

/** After this a page that has come to the front takes the keys. */
const SETTLED_MS = 250;

/**
 * Chromium with the extension loaded. Where Xvfb and xdotool are there it runs in a window on a screen of its own, so
 * that the shortcut and the context menu are pressed for real; elsewhere it runs headless and has no hands.
 */
export async function startChromium(options: StartOptions): Promise<RealBrowser> {
  const { extension, visible = false, window = { width: 1280, height: 900 } } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'forethought-chromium-'));
  const display: Display | null =
    !visible && options.hands !== false && canHaveDisplay() ? await startDisplay() : null;
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: !visible && !display,
    pipe: true,
    enableExtensions: [extension],
    userDataDir: profile,
    defaultViewport: null,
    args: [...CHROMIUM_FLAGS, '--window-position=0,0', `--window-size=${window.width},${window.height}`],
    ...(display && { env: { ...process.env, DISPLAY: display.name } }),
  });
  const own = await until(
    'Chromium loads the extension',
    async () => [...(await browser.extensions()).values()][0],
  );
  // Its listeners stand once the worker has run.
  await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().includes(own.id),
  );
  const process_ = browser.process();

  function stopDisplay(): void {
    display?.stop();
  }

  return {
    name: 'chromium',
    version: await browser.version(),
    hasHands: display !== null,
    profile,
    pid: process_?.pid ?? 0,
    gone: new Promise((resolve) => process_?.once('exit', () => resolve())),
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    async openOwn(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${own.id}/${path}`, { waitUntil: 'load' });
      return page;
    },
    async clickToolbarButton(page) {
      await page.bringToFront();
      const before = new Set(browser.targets());
      await page.triggerExtensionAction(own);
      const target = await until('the popup opens', () =>
        browser
          .targets()
          .find(
            (target) =>
              !before.has(target) && target.url().startsWith(`chrome-extension://${own.id}/popup.html`),
          ),
      );
      return viewOf(await target.asPage());
    },
    async pressShortcut(page) {
      if (!display) throw new Error('No keyboard here: install xvfb and xdotool.');
      await page.bringToFront();
      // A window that has just come takes keys a moment later.
      await until('the page has the keys', () => page.evaluate(() => document.hasFocus()));
      await pause(SETTLED_MS);
      await display.key(shortcutOf(extension).join('+').toLowerCase());
    },
    async chooseFromMenu(page) {
      if (!display) throw new Error('No mouse here: install xvfb and xdotool.');
      await page.bringToFront();
      const { x, y } = await blankSpot(page);
      await display.rightClick(x, y);
      // From below: Inspect, View page source, then the extensions' items.
      for (const key of ['Up', 'Up', 'Up', 'Return']) {
        await display.key(key);
        await pause(60);
      }
    },
    async sayYesTo(origin) {
      // What was allowed on the browser's own page is not asked about again.
      const page = await browser.newPage();
      await page.goto('chrome://extensions');
      await until('the extensions page stands', () =>
        page.evaluate(
          (id, pattern) => {
            const { developerPrivate } = (globalThis as never as { chrome: DeveloperChrome }).chrome;
            return developerPrivate?.addHostPermission(id, pattern).then(() => true);
          },
          own.id,
          `${origin}/*`,
        ),
      );
      await page.close();
    },
    async allow(page) {
      if (!display) throw new Error('No keyboard here: install xvfb and xdotool.');
      const hasFocus = () => page.evaluate(() => document.hasFocus());
      // The question takes the keyboard from the page, and gives it back.
      await until('the question', async () => !(await hasFocus()));
      await until('the question is answered', async () => {
        await pause(700);
        if (await hasFocus()) return true;
        // "Don't allow" has the focus at first.
        await display.key('Tab');
        await pause(100);
        await display.key('Return');
        return false;
      });
    },
    async turnFileAccess(on) {
      const page = await browser.newPage();
      await page.goto('chrome://extensions');
      await until('the switch is turned and the extension stands again', () =>
        page.evaluate(
          async (id, wanted) => {
            const { developerPrivate } = (globalThis as never as { chrome: DeveloperChrome }).chrome;
            if (!developerPrivate) return false;
            // Without the developer's mode an unpacked extension does not start again.
            await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
            const { state, fileAccess } = await developerPrivate.getExtensionInfo(id);
            if (fileAccess.isActive === wanted) return state === 'ENABLED';
            await developerPrivate.updateExtensionConfiguration({ extensionId: id, fileAccess: wanted });
            return false;
          },
          own.id,
          on,
        ),
      );
      await page.close();
    },
    async killWorker() {
      const target = browser
        .targets()
        .find((one) => one.type() === 'service_worker' && one.url().includes(own.id));
      const worker = await target?.worker().catch(() => null);
      if (!worker) return false;
      // It may have ended by itself in between.
      return worker.close().then(
        () => true,
        () => false,
      );
    },
    async kill() {
      process_?.kill('SIGKILL');
      await until(
        'Chromium ends',
        () => process_ === null || process_.signalCode !== null || process_.exitCode !== null,
      );
      stopDisplay();
    },
    async close({ keepProfile = false } = {}) {
      await browser.close();
      stopDisplay();
      if (!keepProfile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

interface DeveloperChrome {
  developerPrivate?: {
    addHostPermission(id: string, pattern: string): Promise<void>;
    updateProfileConfiguration(changes: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(changes: { extensionId: string; fileAccess: boolean }): Promise<void>;
    getExtensionInfo(id: string): Promise<{ state: string; fileAccess: { isActive: boolean } }>;
  };
}

/** Screen coordinates of a place on the page without a link or picture. */
async function blankSpot(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => ({
    x: window.screenX + window.innerWidth - 30,
    y: window.screenY + (window.outerHeight - window.innerHeight) + window.innerHeight - 30,
  }));
}
