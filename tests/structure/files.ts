import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../tools/paths';

/** The project's own files: what git knows or would add, less what was deleted. Paths from the project's folder. */
export const FILES: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard'],
  { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 },
)
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(ROOT, path)) && statSync(join(ROOT, path)).isFile());

export const CODE: readonly string[] = FILES.filter((path) =>
  /^(?:entrypoints|components|lib)\/.*\.tsx?$/.test(path),
);

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Module specifiers that a file imports, those of types too. */
export function importsOf(path: string): string[] {
  const source = read(path).replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
  const from = source.matchAll(/^\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]/gms);
  const bare = source.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm);
  const lazy = source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [...from, ...bare, ...lazy].map((match) => match[1] ?? '');
}
