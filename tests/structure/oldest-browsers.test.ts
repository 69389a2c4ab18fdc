import { expect, test } from 'vitest';
import { CODE, FILES, read } from './files';

// The types know the language and the browsers of today, and warn of nothing that the oldest browsers named in the
// manifest have not. What came after those fails here; what a browser may pass over without harm (`field-sizing`,
// `text-wrap: pretty`, `closedby`) is not listed. Versions: https://web-platform-dx.github.io/web-features-explorer/

interface TooNew {
  pattern: RegExp;
  /** The first versions that have it, stable and without a flag; infinite where none is known. */
  chromium: number;
  firefox: number;
  cure: string;
}

const NONE = Number.POSITIVE_INFINITY;
const SCRIPT: readonly TooNew[] = [
  {
    pattern: /\.(?:toHex|toBase64|fromHex|fromBase64|setFromHex|setFromBase64)\(/,
    chromium: 140,
    firefox: 133,
    cure: 'write the digits with toString(16) and padStart, or base64 with btoa',
  },
  { pattern: /\.bytes\(\)/, chromium: 132, firefox: 128, cure: 'new Uint8Array(await it.arrayBuffer())' },
  {
    pattern: /\bRegExp\.escape\(/,
    chromium: 136,
    firefox: 134,
    cure: 'escapeForPattern of lib/goals/text.ts',
  },
  { pattern: /\bError\.isError\(/, chromium: 134, firefox: 138, cure: 'instanceof Error' },
  { pattern: /\bMath\.sumPrecise\(/, chromium: 147, firefox: 137, cure: 'reduce' },
  { pattern: /\bIterator\.concat\(/, chromium: 146, firefox: 147, cure: 'a generator with yield*' },
  { pattern: /\.getOrInsert(?:Computed)?\(/, chromium: 145, firefox: 144, cure: 'get, then set' },
  { pattern: /\bTemporal\./, chromium: 144, firefox: 139, cure: 'lib/model/wall.ts' },
  { pattern: /\bFloat16Array\b|\bMath\.f16round\b/, chromium: 135, firefox: 129, cure: 'Float32Array' },
  {
    pattern: /^\s*(?:await )?using \w|\bSymbol\.(?:asyncDispose|dispose)\b|\bDisposableStack\b/m,
    chromium: 134,
    firefox: 141,
    cure: 'an AbortSignal, or try and finally',
  },
  { pattern: /\bscheduler\.(?:yield|postTask)\(/, chromium: 129, firefox: 142, cure: 'setTimeout of 0' },
  { pattern: /\.moveBefore\(/, chromium: 133, firefox: 144, cure: 'insertBefore' },
  { pattern: /\.requestClose\(/, chromium: 134, firefox: 139, cure: 'close' },
  { pattern: /\bcommandfor=|\binterestfor=/i, chromium: 135, firefox: 144, cure: 'a click listener' },
  { pattern: /\.startViewTransition\(/, chromium: 111, firefox: 144, cure: 'change the page at once' },
  { pattern: /\bnew CloseWatcher\b/, chromium: 126, firefox: NONE, cure: 'a keydown listener for Escape' },
  { pattern: /\bnew URLPattern\b/, chromium: 95, firefox: 142, cure: 'a regular expression over pathname' },
  {
    pattern: /\b(?:window|globalThis)\.navigation\b/,
    chromium: 102,
    firefox: 147,
    cure: 'history, hashchange',
  },
  { pattern: /\.setHTML\(/, chromium: 146, firefox: 148, cure: 'set textContent or render a component' },
  { pattern: /\.getComposedRanges\(/, chromium: 137, firefox: 142, cure: 'getRangeAt' },
  { pattern: /\.getAllRecords\(/, chromium: 141, firefox: NONE, cure: 'getAll and getAllKeys' },
  { pattern: /\.get(?:WeekInfo|TextInfo)\(/, chromium: 130, firefox: NONE, cure: 'leave it to the person' },
];
const STYLE: readonly TooNew[] = [
  {
    pattern: /\banchor(?:-name|-size)?\s*[:(]|\bposition-(?:anchor|area|try)/,
    chromium: 125,
    firefox: 147,
    cure: 'place it by a grid',
  },
  { pattern: /@scope\b/, chromium: 118, firefox: 146, cure: 'a class of the module' },
  { pattern: /:open\b/, chromium: 133, firefox: 136, cure: '[open]' },
  { pattern: /::details-content\b/, chromium: 131, firefox: 143, cure: 'style a child of the details' },
  { pattern: /\bcalc-size\(|\binterpolate-size\b/, chromium: 129, firefox: NONE, cure: 'a fixed size' },
  { pattern: /@container[^{]*\bstyle\(/, chromium: 111, firefox: NONE, cure: 'a data attribute' },
  { pattern: /\bscroll-state\(/, chromium: 133, firefox: NONE, cure: 'a data attribute' },
  { pattern: /\b(?:animation|scroll|view)-timeline\b/, chromium: 115, firefox: NONE, cure: 'leave it still' },
  { pattern: /\bview-transition/, chromium: 111, firefox: 144, cure: 'change the page at once' },
  { pattern: /:\s*if\(/, chromium: 137, firefox: NONE, cure: 'a custom property' },
  { pattern: /\bsibling-(?:index|count)\(/, chromium: 138, firefox: NONE, cure: 'a custom property' },
  { pattern: /\btext-box\b/, chromium: 133, firefox: NONE, cure: 'line-height' },
];

const manifest = read('wxt.config.ts');
const oldest = {
  chromium: Number(/minimum_chrome_version: '(\d+)/.exec(manifest)?.[1]),
  firefox: Number(/strict_min_version: '(\d+)/.exec(manifest)?.[1]),
};
const styles = FILES.filter((path) => /^(?:entrypoints|components)\/.*\.css$/.test(path));

/** The code of a file without its comments, which may speak of anything. */
function codeOf(path: string): string {
  return read(path).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

function found(paths: readonly string[], list: readonly TooNew[]): string[] {
  return paths.flatMap((path) => {
    const code = codeOf(path);
    return list.flatMap(({ pattern, cure }) => {
      const use = pattern.exec(code)?.[0].trim();
      return use === undefined ? [] : [`${path}: ${use} (instead: ${cure})`];
    });
  });
}

test('scripts ask for nothing that the oldest browsers have not', () => {
  expect(found(CODE, SCRIPT)).toEqual([]);
});

test('styles ask for nothing that the oldest browsers have not', () => {
  expect(found(styles, STYLE)).toEqual([]);
});

test('the list names only what the oldest browsers of the manifest have not', () => {
  expect(oldest.chromium + oldest.firefox, 'the versions stand in wxt.config.ts').toBeGreaterThan(0);
  const known = [...SCRIPT, ...STYLE].filter(
    ({ chromium, firefox }) => chromium <= oldest.chromium && firefox <= oldest.firefox,
  );
  expect(
    known.map(({ pattern }) => String(pattern)),
    'every browser has it by now: take the line out',
  ).toEqual([]);
});
