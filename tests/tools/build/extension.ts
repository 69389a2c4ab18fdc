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
  const target = TARGETS[browser];
  const folder = kept(`extension-${target}`, SOURCES, (work) =>
    silently(new URL('extension-script.ts', import.meta.url), [target, work]),
  );
  return join(folder, `${target}-mv3`);
}
