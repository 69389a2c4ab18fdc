import { cpSync, rmSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { OUTPUT, ROOT } from '../paths.ts';
import { extensionBuild } from './extension.ts';

// The extension for both browsers, where a person looks for it: .output/chrome-mv3 and .output/firefox-mv3.
for (const browser of ['chromium', 'firefox'] as const) {
  const built = extensionBuild(browser);
  const folder = join(OUTPUT, basename(built));
  rmSync(folder, { recursive: true, force: true });
  cpSync(built, folder, { recursive: true });
  console.log(relative(ROOT, folder));
}
