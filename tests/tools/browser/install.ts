import { spawnSync } from 'node:child_process';
import { findBrowser, onPath } from './find.ts';

/** On Debian as root: installs the browsers, and a display with a keyboard and mouse, where they are missing. Says nothing elsewhere. */
export function installBrowsers(): void {
  const missing = [
    ...(findBrowser('chromium') ? [] : ['chromium']),
    ...(findBrowser('firefox') ? [] : ['firefox-esr']),
    ...(onPath('Xvfb') ? [] : ['xvfb']),
    ...(onPath('xdotool') ? [] : ['xdotool']),
  ];
  if (missing.length === 0 || process.getuid?.() !== 0 || !onPath('apt-get')) return;
  process.stderr.write(`Installing ${missing.join(', ')} (once)...\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2], env });
  spawnSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...missing, 'fonts-dejavu-core', 'libnotify4'],
    {
      stdio: ['ignore', 'ignore', 2],
      env,
    },
  );
}
