import { join } from 'node:path';
import { kept } from './kept.ts';
import { silently } from './silently.ts';

const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'wxt.config.ts',
  'package.json',
  'tests/tools/build',
];
const TARGETS = { chromium: 'chrome', firefox: 'firefox' };

/** The folder of the extension built for a browser, manifest version 3. */
export function extensionBuild(browser: keyof typeof TARGETS): string {
  return built(browser, 'extension');
}

/** The same, whose pages are those of a later release when they are opened with `?schema=N`. */
export function laterExtension(browser: keyof typeof TARGETS): string {
  return built(browser, 'later');
}

function built(browser: keyof typeof TARGETS, what: 'extension' | 'later'): string {
  const target = TARGETS[browser];
  const folder = kept(`${what}-${target}`, SOURCES, (work) =>
    silently(new URL(`${what}-script.ts`, import.meta.url), [target, work]),
  );
  return join(folder, `${target}-mv3`);
}
