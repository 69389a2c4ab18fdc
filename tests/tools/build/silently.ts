import { spawnSync } from 'node:child_process';
import { ROOT } from '../paths.ts';

/**
 * Runs one of the build scripts beside this file in a process of its own, since bundlers write their progress wherever
 * they like. What it wrote is shown on stderr only when it failed; then this throws.
 */
export function silently(script: URL, args: readonly string[]): void {
  const run = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script.pathname, ...args],
    {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1 << 28,
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
  if (run.status === 0) return;
  // Bundlers print every file they watch after what went wrong.
  const said = (run.stdout + run.stderr).split('\n').filter((line) => !/^\s*'.*',?$/.test(line));
  const from = Math.max(
    0,
    said.findIndex((line) => /failed|error/i.test(line)),
  );
  process.stderr.write(`${said.slice(from, from + 30).join('\n')}\n`);
  throw new Error('The build failed: see above.');
}
