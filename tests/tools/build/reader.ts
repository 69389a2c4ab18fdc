import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kept } from './kept.ts';
import { silently } from './silently.ts';

/** What `clip` needs of a build. */
export interface ReaderBuild {
  /** Source of the capture script, as the extension injects it. */
  capture: string;
  /** Path of the module that reads what the script returned, classifies and assembles, for `import()`. */
  module: string;
}

const SOURCES = [
  'lib',
  'entrypoints/capture.ts',
  'wxt.config.ts',
  'package.json',
  'tests/tools/clip',
  'tests/tools/build',
];

export function readerBuild(): ReaderBuild {
  const folder = kept('clip', SOURCES, (work) =>
    silently(new URL('reader-script.ts', import.meta.url), [work]),
  );
  return {
    capture: readFileSync(join(folder, 'chrome/capture.js'), 'utf8'),
    module: join(folder, 'reader.mjs'),
  };
}
