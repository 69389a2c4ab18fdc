import { cpSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BrowserName } from '../browser/find.ts';
import { extensionBuild } from './extension.ts';
import { kept } from './kept.ts';
import { silently } from './silently.ts';

/** The built extension with one page more, `empty.html`: a Preact popup that shows one line. What benchmarks compare with. */
export function benchExtension(browser: BrowserName): string {
  const built = extensionBuild(browser);
  const folder = kept(
    `bench-${basename(built)}-${basename(dirname(built))}`,
    ['tests/bench/empty', 'tests/tools/build'],
    (work) => {
      cpSync(built, join(work, 'extension'), { recursive: true });
      silently(new URL('empty-script.ts', import.meta.url), [join(work, 'extension')]);
    },
  );
  return join(folder, 'extension');
}
