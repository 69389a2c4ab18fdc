import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../paths.ts';

// node kit-script.ts FOLDER: the test kit as one script.
const [outDir = ''] = process.argv.slice(2);
await build({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  build: {
    outDir,
    emptyOutDir: false,
    copyPublicDir: false,
    lib: {
      entry: join(ROOT, 'tests/tools/kit/kit.ts'),
      formats: ['iife'],
      name: 'forethoughtKitModule',
      fileName: () => 'kit.js',
    },
  },
});
