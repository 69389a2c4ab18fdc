#!/usr/bin/env node
// Starts one of the project's tools: `node tests/tools/run.mjs clip FILE...` runs tests/tools/clip/main.ts.
// Plain JavaScript without packages, because it runs where nothing is installed yet and the Node at hand may be
// an older one: it installs the packages once, then hands over to the Node that comes with them.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const bin = join(root, 'node_modules/.bin');
const node = join(bin, process.platform === 'win32' ? 'node.exe' : 'node');

function install() {
  process.stderr.write('Installing the npm packages (once)...\n');
  // `npm ci` insists on packages for every platform in the lock file; `install --no-save` takes its versions as they are.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status === 0 && existsSync(node)) return;
  process.stderr.write(
    'The npm packages could not be installed: run `npm install` in this folder and read what it says.\n',
  );
  process.exit(1);
}

if (!existsSync(node) || !existsSync(join(bin, 'wxt'))) install();

const [tool = '', ...args] = process.argv.slice(2);
const main = join(root, 'tests/tools', tool, 'main.ts');
if (!tool || !existsSync(main)) {
  process.stderr.write(`There is no tool "${tool}" in tests/tools.\n`);
  process.exit(2);
}
const PATH = `${bin}${delimiter}${process.env.PATH ?? ''}`;
const child = spawn(node, ['--disable-warning=ExperimentalWarning', main, ...args], {
  stdio: 'inherit',
  env: { ...process.env, PATH, FORETHOUGHT_CWD: process.env.INIT_CWD ?? process.cwd() },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  process.exitCode = signal ? 130 : (code ?? 1);
});
