import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
};
export type BrowserName = keyof typeof NAMES;

/** Where a program stands, by its name on PATH, or null. */
export function onPath(name: string): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {}
  }
  return null;
}

/** An installed browser, or null. `FORETHOUGHT_CHROMIUM` and `FORETHOUGHT_FIREFOX` name another one. */
export function findBrowser(browser: BrowserName): string | null {
  const named = process.env[`FORETHOUGHT_${browser.toUpperCase()}`];
  if (named) return named;
  for (const name of NAMES[browser]) {
    const path = onPath(name);
    if (path) return path;
  }
  return null;
}

/** Throws a sentence that says what to install. */
export function requireBrowser(browser: BrowserName): string {
  const path = findBrowser(browser);
  if (path) return path;
  const name = browser === 'chromium' ? 'Chromium or Chrome' : 'Firefox';
  throw new Error(
    `No ${name} was found: install it (on Debian: apt-get install ${NAMES[browser][0]}) and run this again.`,
  );
}
