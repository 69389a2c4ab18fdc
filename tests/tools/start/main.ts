import { parseArgs } from 'node:util';
import { findBrowser } from '../browser/find.ts';
import { installBrowsers } from '../browser/install.ts';
import { extensionBuild } from '../build/extension.ts';
import { showSeen } from './seen.ts';
import { showUnseen } from './unseen.ts';

// Builds the extension and shows it on sample postings: npm start [-- --headless] [--browser firefox]
const { values } = parseArgs({
  options: { headless: { type: 'boolean', default: false }, browser: { type: 'string' } },
});
installBrowsers();
const wanted = values.browser === 'firefox' ? (['firefox'] as const) : (['chromium', 'firefox'] as const);
const name = wanted.find((one) => findBrowser(one) !== null);
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

if (!name) {
  console.log(
    'No browser was found: install Chromium or Firefox (on Debian: apt-get install chromium) and run npm start again.',
  );
  process.exitCode = 1;
} else {
  console.log('Building...');
  const extension = extensionBuild(name);
  if (hasDisplay && !values.headless) await showSeen(name, extension);
  else if (!(await showUnseen(name, extension))) process.exitCode = 1;
}
