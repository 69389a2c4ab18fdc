import { build, type TargetBrowser } from 'wxt';
import { ROOT } from '../paths.ts';

// node extension-script.ts BROWSER FOLDER: the whole extension, as a person gets it, into FOLDER/BROWSER-mv3.
const [browser = 'chrome', outDir = ''] = process.argv.slice(2);
await build({ root: ROOT, outDir, browser: browser as TargetBrowser, manifestVersion: 3 });
