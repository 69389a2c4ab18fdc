import { join } from 'node:path';
import { build as bundle, type InlineConfig } from 'vite';
import { build } from 'wxt';
import { ROOT } from '../paths.ts';

// node reader-script.ts FOLDER: the extension's capture script, the same without site files, and the readers for Node.
const [outDir = ''] = process.argv.slice(2);
const common: InlineConfig = { root: ROOT, configFile: false, logLevel: 'error' };

await build({
  root: ROOT,
  outDir,
  outDirTemplate: 'chrome',
  browser: 'chrome',
  filterEntrypoints: ['capture'],
});
await bundle({
  ...common,
  build: {
    outDir,
    emptyOutDir: false,
    copyPublicDir: false,
    lib: {
      entry: join(ROOT, 'tests/tools/clip/generic.ts'),
      formats: ['iife'],
      name: 'capture',
      fileName: () => 'generic.js',
    },
  },
});
await bundle({
  ...common,
  ssr: { noExternal: true },
  build: {
    outDir,
    emptyOutDir: false,
    copyPublicDir: false,
    ssr: join(ROOT, 'tests/tools/clip/reader.ts'),
    rolldownOptions: { output: { entryFileNames: 'reader.mjs' } },
  },
});
