import { describe, expect, test } from 'vitest';
import { CODE, FILES, read } from './files';

const FOLDERS = ['.ci', 'components', 'entrypoints', 'lib', 'public', 'tests'];
const TOP_FILES = [
  '.gitignore',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'LICENSE',
  'PRIVACY.md',
  'README.md',
  'biome.json',
  'knip.json',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
  'wxt.config.ts',
];

/** Lines of the project's text files that match, as `path:line`. This folder names what it forbids and is left out. */
function linesWith(pattern: RegExp, files: readonly string[]): string[] {
  return files
    .filter((path) => !path.startsWith('tests/structure/') && !/\.(?:png|svg|ico|json\.gz)$/.test(path))
    .flatMap((path) =>
      read(path)
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
    );
}

describe('the tree', () => {
  test('has the top level of its map', () => {
    const top = [...new Set(FILES.map((path) => path.split('/')[0] ?? ''))];
    const unknown = top.filter(
      (name) => !FOLDERS.includes(name) && !TOP_FILES.includes(name) && name !== 'docs',
    );
    expect(unknown, 'put it in one of the folders that ARCHITECTURE.md names').toEqual([]);
  });

  test('speaks of itself alone', () => {
    const found = linesWith(
      /\/work\/|registry\.npmjs|unpkg\.com|jsdelivr|deb\.debian\.org|\bissue #?\d|\bas an AI\b|language model/i,
      FILES.filter((path) => path !== 'package-lock.json'),
    );
    expect(found, 'say it without paths of one machine, registries or tickets').toEqual([]);
  });

  test('writes text, never HTML, into documents', () => {
    const found = linesWith(
      /\.(?:innerHTML|outerHTML)\s*[+]?=[^=]|insertAdjacentHTML\(|document\.write\(|dangerouslySetInnerHTML/,
      CODE,
    );
    expect(found, 'set textContent or render a component').toEqual([]);
  });

  test('asks nothing of the network', () => {
    // A copy in the Downloads folder is read back: `file:` is no address of the network.
    const found = linesWith(
      /\bfetch\((?!`file:\/\/)|\bXMLHttpRequest\b|\bnew WebSocket\b|\bsendBeacon\b|\bEventSource\b|\bimportScripts\b/,
      CODE,
    );
    expect(found, 'everything works offline and nothing leaves the browser: take it out').toEqual([]);
  });

  test('runs no text as code', () => {
    const found = linesWith(/\beval\(|\bnew Function\(/, CODE);
    expect(found, 'parse it as data').toEqual([]);
  });

  test('dates its to-dos', () => {
    const found = linesWith(/\b(?:TODO|FIXME|XXX)\b(?! \[\d{4}-\d{2}-\d{2}\]:)/, CODE);
    expect(found, 'write TODO [YYYY-MM-DD]: what, or do it').toEqual([]);
  });
});
