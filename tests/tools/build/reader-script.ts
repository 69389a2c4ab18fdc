import { join } from 'node:path';
import { build as bundle } from 'vite';
import { build } from 'wxt';
import { ROOT } from '../paths.ts';

// node reader-script.ts FOLDER: the extension's capture script, and the readers for Node.
const [outDir = ''] = process.argv.slice(2);

await build({
  root: ROOT,
  outDir,
  outDirTemplate: 'chrome',
  browser: 'chrome',
  filterEntrypoints: ['capture'],
});
await bundle({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  ssr: { noExternal: true },
  build: {
    outDir,
    emptyOutDir: false,
    copyPublicDir: false,
    ssr: join(ROOT, 'tests/tools/clip/reader.ts'),
    rolldownOptions: { output: { entryFileNames: 'reader.mjs' } },
  },
});
