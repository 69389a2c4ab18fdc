import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { OUTPUT } from '../paths.ts';
import { silently } from './silently.ts';
import { fingerprint } from './sources.ts';

/** What `clip` needs of a build. */
export interface ReaderBuild {
  /** Source of the capture script, as the extension injects it. */
  capture: string;
  /** Source of the capture script that leaves every site's file out. */
  generic: string;
  /** Path of the module that classifies and assembles, for `import()`. */
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
const KEPT_MS = 3_600_000;

/** Builds unless these very sources were built before. Folders are named by content, so that runs side by side never meet. */
export function readerBuild(): ReaderBuild {
  const home = join(OUTPUT, 'clip');
  const folder = join(home, fingerprint(SOURCES));
  if (!existsSync(folder)) {
    mkdirSync(home, { recursive: true });
    dropOld(home);
    const work = mkdtempSync(join(home, 'building-'));
    try {
      silently(new URL('reader-script.ts', import.meta.url), [work]);
      renameSync(work, folder);
    } catch (error) {
      rmSync(work, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }
  return {
    capture: readFileSync(join(folder, 'chrome/capture.js'), 'utf8'),
    generic: readFileSync(join(folder, 'generic.js'), 'utf8'),
    module: join(folder, 'reader.mjs'),
  };
}

function dropOld(home: string): void {
  for (const name of readdirSync(home)) {
    const path = join(home, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat && Date.now() - stat.mtimeMs > KEPT_MS) rmSync(path, { recursive: true, force: true });
  }
}
