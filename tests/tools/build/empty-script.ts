import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../paths.ts';

// node empty-script.ts FOLDER: the empty Preact popup into a built extension.
const [outDir = ''] = process.argv.slice(2);
await build({
  root: join(ROOT, 'tests/bench/empty'),
  base: '/',
  configFile: false,
  logLevel: 'error',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir,
    emptyOutDir: false,
    copyPublicDir: false,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: join(ROOT, 'tests/bench/empty/empty.html') },
  },
});
