import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { type ChromeScope, chromeScope } from './chrome-scope.ts';
import { requireBrowser } from './find.ts';
import {
  clickAt,
  evaluateInPopup,
  focusPage,
  hearsShortcut,
  hidePopups,
  pressKeys,
  showMenu,
} from './firefox-hands.ts';
import { manifestOf, shortcutOf } from './manifest.ts';
import { pause, type RealBrowser, type StartOptions, until, type View } from './real.ts';
import { writeXpi } from './xpi.ts';

/** After this a panel that was just closed has let go of the keyboard. */
const SETTLED_MS = 250;
const HEARD_WITHIN_MS = 1500;

/** The extension's host name in every test's Firefox, which would make one up otherwise. */
const UUID = '6f0e7c1a-52d3-4b8e-9a41-0c2d7e5b9f13';

/**
 * Headless Firefox with the extension installed for good (an unsigned add-on in the profile, which ESR allows), so that
 * restarts are real. Gestures are trusted input events in Firefox's own window: a click on the toolbar button, the
 * keys of the shortcut, a choice in the context menu. The browser grants `activeTab` for them as for a person's.
 */
export async function startFirefox(options: StartOptions): Promise<RealBrowser> {
  const { extension, visible = false, window = { width: 1280, height: 900 } } = options;
  const id = manifestOf(extension).browser_specific_settings?.gecko?.id;
  if (!id) throw new Error('The manifest has no gecko id.');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'forethought-firefox-'));
  if (!options.profile) {
    mkdirSync(join(profile, 'extensions'));
    const packed = join(profile, 'packed.xpi');
    writeXpi(extension, packed);
    copyFileSync(packed, join(profile, 'extensions', `${id}.xpi`));
    rmSync(packed);
  }
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: !visible,
    userDataDir: profile,
    defaultViewport: null,
    args: ['--remote-allow-system-access', `--width=${window.width}`, `--height=${window.height}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      'extensions.autoDisableScopes': 0,
      'extensions.enabledScopes': 15,
      'xpinstall.signatures.required': false,
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.background.idle.timeout': 600_000,
      'extensions.openPopupWithoutUserGesture.enabled': true,
      'ui.popup.disable_autohide': true,
      // Benchmarks open a page from another one that is then behind it.
      'dom.disable_open_during_load': false,
      'dom.min_background_timeout_value': 4,
      'intl.accept_languages': options.language ?? 'en-US',
    },
  });
  const window_ = await chromeScope(browser);
  const button = await pinButton(window_, id);
  const process_ = browser.process();
  const own = `moz-extension://${UUID}/`;

  return {
    name: 'firefox',
    version: await browser.version(),
    hasHands: true,
    profile,
    pid: process_?.pid ?? 0,
    gone: new Promise((resolve) => process_?.once('exit', () => resolve())),
    async open(url) {
      const page = await browser.newPage();
      // Firefox reports no load of its own pages to its remote protocol.
      await page.goto(url, { waitUntil: /^https?:/.test(url) ? 'load' : [] });
      await page.bringToFront();
      return page;
    },
    async openOwn(path) {
      const page = await browser.newPage();
      await page.goto(own + path, { waitUntil: [] });
      await until(`${path} stands`, () =>
        page.evaluate(() => document.readyState === 'complete' && location.protocol !== 'about:'),
      );
      return page;
    },
    async clickToolbarButton(page) {
      await page.bringToFront();
      await window_.run(hidePopups);
      await window_.run(clickAt, button);
      return popupView(window_);
    },
    async pressShortcut(page) {
      await page.bringToFront();
      await window_.run(hidePopups);
      // A panel that is still closing takes the keys and gives the focus back late.
      await until('the page has the keys', async () => {
        await window_.run(focusPage);
        return page.evaluate(() => document.hasFocus() && document.readyState === 'complete');
      });
      await pause(SETTLED_MS);
      // Firefox may lose keys on their way through the page's process; then they are pressed again, as a person would.
      await until('the browser hears the keys', async () => {
        const heard = window_.run(hearsShortcut, HEARD_WITHIN_MS);
        await window_.run(pressKeys, shortcutOf(extension));
        return heard;
      });
    },
    async chooseFromMenu(page) {
      await page.bringToFront();
      await window_.run(hidePopups);
      await until('the menu has our item', () => window_.run(showMenu, id));
    },
    // `extensions.webextOptionalPermissionPrompts` above: it says yes to all.
    async sayYesTo() {},
    async allow() {
      throw new Error('Firefox asks no such question.');
    },
    turnFileAccess() {
      throw new Error('Firefox lets no extension read files.');
    },
    killWorker() {
      return window_.run((addon) => {
        const { WebExtensionPolicy } = globalThis as unknown as { WebExtensionPolicy: Policies };
        const extension = WebExtensionPolicy.getByID(addon)?.extension;
        if (extension?.backgroundState !== 'running') return false;
        return extension.terminateBackground({ ignoreDevToolsAttached: true }).then(() => true);
      }, id);
    },
    async kill() {
      process_?.kill('SIGKILL');
      await until(
        'Firefox ends',
        () => process_ === null || process_.signalCode !== null || process_.exitCode !== null,
      );
      await preferencesPutBack(profile);
    },
    async close({ keepProfile = false } = {}) {
      await browser.close();
      if (keepProfile) await preferencesPutBack(profile);
      if (!keepProfile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The launcher puts the profile's preferences back after the process has ended; a start in between would find half of them. */
async function preferencesPutBack(profile: string): Promise<void> {
  const copies = ['user.js.puppeteer', 'prefs.js.puppeteer'].map((name) => join(profile, name));
  await until('the preferences are put back', () => !copies.some((copy) => existsSync(copy)), 3_000).catch(
    () => {
      // A launcher that does not put them back is no reason to stop.
    },
  );
}

interface Policies {
  getByID(id: string): {
    extension: {
      backgroundState: string;
      terminateBackground(options: { ignoreDevToolsAttached: boolean }): Promise<void>;
    };
  } | null;
}

/** Takes the button out of the extensions menu onto the toolbar, as a person pins it. Returns its element's id. */
function pinButton(window: ChromeScope, addonId: string): Promise<string> {
  return until('Firefox shows the toolbar button', () =>
    window.run((addon) => {
      const scope = globalThis as unknown as {
        CustomizableUI: { addWidgetToArea(id: string, area: string): void };
        document: Document;
      };
      const name = addon.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
      scope.CustomizableUI.addWidgetToArea(`${name}-browser-action`, 'nav-bar');
      const button = scope.document.getElementById(`${name}-BAP`);
      return button && button.getBoundingClientRect().width > 0 ? button.id : null;
    }, addonId),
  );
}

async function popupView(window: ChromeScope): Promise<View> {
  await until('the popup opens', () =>
    window.run(evaluateInPopup, '() => document.readyState === "complete"', '[]'),
  );
  return {
    async run(work, ...args) {
      const answer = await window.run(evaluateInPopup, String(work), JSON.stringify(args));
      if (answer === null) throw new Error('The popup is closed.');
      const { value, error } = answer as { value?: never; error?: string };
      if (error !== undefined) throw new Error(error);
      return value as never;
    },
    press: (key) => window.run(pressKeys, [key]),
    picture: async () => false,
    close: () => window.run(hidePopups),
  };
}
