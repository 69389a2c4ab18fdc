import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installBrowsers } from '../browser/install.ts';
import { fromPerson, OUTPUT, ROOT } from '../paths.ts';

interface Measure {
  name: string;
  value: number;
  unit: string;
  limit?: number;
}

/**
 * Runs the files of a folder (`tests/bench`, `tests/soak`) one after the other with vitest and gathers what they
 * measured: npm run bench [-- --json OUT] [WORD...], where WORD picks files by their names. Fails where a file failed;
 * a measure over its limit is said, and is for the reader to judge, since machines differ.
 */
export async function measure(folder: string): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'string' } },
    allowPositionals: true,
  });
  installBrowsers();
  mkdirSync(OUTPUT, { recursive: true });
  const work = mkdtempSync(join(OUTPUT, 'measures-'));
  const file = join(work, 'measures.jsonl');
  const code = await vitest([join(folder, 'vitest.config.ts'), ...positionals], file);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  rmSync(work, { recursive: true, force: true });
  const measures = lines.map((line) => JSON.parse(line) as Measure);
  if (values.json) writeFileSync(fromPerson(values.json), `${JSON.stringify({ measures }, null, 2)}\n`);
  show(measures);
  if (code !== 0) process.exitCode = 1;
}

function vitest([config = '', ...filters]: readonly string[], measures: string): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn('vitest', ['run', '--config', config, ...filters], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, FORETHOUGHT_MEASURES: measures },
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

function show(measures: readonly Measure[]): void {
  const width = Math.max(0, ...measures.map(({ name }) => name.length));
  console.log('');
  for (const { name, value, unit, limit } of measures) {
    const verdict =
      limit === undefined ? '' : value <= limit ? `(limit ${limit})` : `OVER its limit of ${limit}`;
    console.log(`${name.padEnd(width)}  ${String(value).padStart(10)} ${unit}  ${verdict}`.trimEnd());
  }
  const over = measures.filter(({ value, limit }) => limit !== undefined && value > limit).length;
  console.log(`\n${measures.length} measures, ${over} over their limit`);
}
