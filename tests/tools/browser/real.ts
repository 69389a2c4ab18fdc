import type { Page } from 'puppeteer-core';
import type { BrowserName } from './find.ts';

/** A document of the extension or of a site that a test looks into: functions run in it and return plain data. */
export interface View {
  run<A extends readonly unknown[], R>(work: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Presses a key as `KeyboardEvent.key` names it. */
  press(key: string): Promise<void>;
  /** Writes a PNG of it in a colour scheme; false where it cannot be pictured so. */
  picture(file: string, scheme?: 'light' | 'dark'): Promise<boolean>;
  close(): Promise<void>;
}

/** A real browser with the built extension in it, driven as a person would drive it. */
export interface RealBrowser {
  readonly name: BrowserName;
  readonly version: string;
  /** Whether the shortcut and the menu can be pressed for real here: Chromium needs a display for it. */
  readonly hasHands: boolean;
  /** A tab, brought to the front. */
  open(url: string): Promise<Page>;
  /** A page of the extension in a tab, e.g. `popup.html` or `dashboard.html#/`. */
  openOwn(path: string): Promise<Page>;
  /** Clicks the toolbar button over the tab in front; the popup that opens. The tab is granted `activeTab`. */
  clickToolbarButton(page: Page): Promise<View>;
  /** Presses the shortcut that the manifest suggests. */
  pressShortcut(page: Page): Promise<void>;
  /** Opens the page's context menu and chooses the extension's item. */
  chooseFromMenu(page: Page): Promise<void>;
  /** The person's yes to the browser's question about this site: a later `permissions.request` for it is granted. */
  sayYesTo(origin: string): Promise<void>;
  /** Presses "Allow" in the question that Chromium asks over this page. */
  allow(page: Page): Promise<void>;
  /** Turns Chromium's switch "Allow access to file URLs" for the extension, which starts anew. Firefox has none. */
  turnFileAccess(on: boolean): Promise<void>;
  /** Ends the extension's worker (in Firefox its event page) at once, whatever it is doing. False where none was running. */
  killWorker(): Promise<boolean>;
  /** Kills the browser's process at once, as a power cut would. The profile stays. */
  kill(): Promise<void>;
  /** Closes the browser; `keepProfile` leaves the profile for another start. */
  close(options?: { keepProfile?: boolean }): Promise<void>;
  /** Resolves when the browser is gone, whoever closed it. */
  readonly gone: Promise<void>;
  /** Process id of the browser. */
  readonly pid: number;
  readonly profile: string;
}

export interface StartOptions {
  /** Folder of the built extension. */
  extension: string;
  /** A profile that a browser was closed on; a fresh one otherwise. */
  profile?: string;
  /** False: no keyboard or mouse is wanted, and Chromium runs headless even where it could have them. */
  hands?: boolean;
  /** Show a window on the display at hand instead of running unseen. */
  visible?: boolean;
  /** Size of the window, CSS pixels. */
  window?: { width: number; height: number };
  /** BCP 47 tag. */
  language?: string;
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** On a machine that only tests, others may share the processor: everything is waited for longer. */
const SLOWNESS = process.env.CI ? 3 : 1;

/** Asks until the answer is neither null, undefined nor false. Throws with `what` after `patienceMs`. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  patienceMs = 10_000,
): Promise<T> {
  const end = performance.now() + patienceMs * SLOWNESS;
  let trouble: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      trouble = undefined;
    } catch (error) {
      trouble = error;
    }
    if (performance.now() > end) {
      throw new Error(`${what}: not within ${patienceMs / 1000} s${trouble ? ` (${String(trouble)})` : ''}`);
    }
    await pause(50);
  }
}

/** A puppeteer page as a view. */
export function viewOf(page: Page): View {
  return {
    run: (work, ...args) => page.evaluate(work as never, ...args),
    press: (key) => page.keyboard.press(key as 'Enter'),
    picture: async (file, scheme = 'light') => {
      // Firefox cannot be told over its remote protocol: its pictures are of the light scheme.
      const told = await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]).then(
        () => true,
        () => scheme === 'light',
      );
      if (!told) return false;
      await pause(300);
      await page.screenshot({ path: file as `${string}.png` });
      return true;
    },
    close: () => page.close().catch(() => {}),
  };
}
