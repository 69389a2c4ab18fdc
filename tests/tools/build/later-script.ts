import { build, type TargetBrowser } from 'wxt';
import { ROOT } from '../paths.ts';

/**
 * Schemas that are still to come: a page opened with `?schema=3` has as many steps more than were ever given out, and
 * the worker and all other pages have today's.
 */
const LATER = `
const later = Number(new URLSearchParams(location.search).get('schema') ?? 0) - RELEASED.length;
const steps = Array.from({ length: Math.max(0, later) }, (_, n) => (database) => {
  if (!database.objectStoreNames.contains('later-' + n)) database.createObjectStore('later-' + n);
});
export const MIGRATIONS = [...RELEASED, ...steps];`;

// node later-script.ts BROWSER FOLDER: the extension as it is, and in the same files as a later release will be.
const [browser = 'chrome', outDir = ''] = process.argv.slice(2);
await build({
  root: ROOT,
  outDir,
  browser: browser as TargetBrowser,
  manifestVersion: 3,
  vite: () => ({
    plugins: [
      {
        name: 'later-schema',
        enforce: 'pre',
        transform(code, id) {
          if (!/\/lib\/store\/migrations\.ts$/.test(id)) return null;
          const released = code.replace('export const MIGRATIONS', 'const RELEASED');
          if (released === code) throw new Error('lib/store/migrations.ts names no MIGRATIONS.');
          return { code: released + LATER, map: null };
        },
      },
    ],
  }),
});
