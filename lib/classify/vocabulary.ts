import { classOf, foldOf, LETTER } from './fold';

/**
 * Every word that any lexicon uses, with a small number for each, so that the text is tokenised once and matched
 * as numbers. Lexicons add their words when they are loaded; a word of the text that none of them uses gets
 * `UNKNOWN`.
 */

export const UNKNOWN = 0;
/** Any number token. */
export const NUMBER_ID = 1;
/** Any symbol that no lexicon names. */
export const OTHER_SYMBOL = 2;
const FIRST_FREE = 3;

export const HASH_START = 5381;

/** One step of the rolling hash over folded letters; the tokeniser uses the same step. */
export function hashStep(hash: number, foldedCode: number): number {
  return (Math.imul(hash, 33) ^ foldedCode) | 0;
}

const ids = new Map<string, number>();

/** Open addressing: key and id side by side, so that a look-up touches one place in memory. */
let capacity = 1 << 15;
let slots = new Int32Array(2 * capacity);

/** Two words of unlike length never share a key by their hash alone. */
function keyOf(hash: number, length: number): number {
  return (hash ^ Math.imul(length, 0x9e3779b1)) | 0;
}

function place(key: number, id: number): void {
  let slot = key & (capacity - 1);
  while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & (capacity - 1);
  slots[2 * slot] = key;
  slots[2 * slot + 1] = id;
}

function grow(): void {
  const old = slots;
  capacity *= 2;
  slots = new Int32Array(2 * capacity);
  for (let at = 0; at < old.length; at += 2) {
    const id = old[at + 1] ?? 0;
    if (id !== 0) place(old[at] ?? 0, id);
  }
}

/** The id of a folded word or of one symbol character; makes one when it is new. */
export function idOf(word: string): number {
  const known = ids.get(word);
  if (known !== undefined) return known;
  const id = FIRST_FREE + ids.size;
  ids.set(word, id);
  if (classOf(word.charCodeAt(0)) === LETTER) {
    let hash = HASH_START;
    for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
    if (ids.size * 2 > capacity) grow();
    place(keyOf(hash, word.length), id);
  } else if (word.length === 1) symbolIds.set(word.charCodeAt(0), id);
  return id;
}

const symbolIds = new Map<number, number>();

/** The id of the word with this hash and folded length, or `UNKNOWN`. */
export function findWord(hash: number, length: number): number {
  const key = keyOf(hash, length);
  let slot = key & (capacity - 1);
  for (;;) {
    const id = slots[2 * slot + 1] as number;
    if (id === UNKNOWN || slots[2 * slot] === key) return id;
    slot = (slot + 1) & (capacity - 1);
  }
}

export function findSymbol(code: number): number {
  return symbolIds.get(code) ?? OTHER_SYMBOL;
}

/** Every word and suffix so far, with its id. */
export function eachWord(): Iterable<[string, number]> {
  return ids;
}

const suffixes = new Map<number, { suffix: string; id: number }[]>();
/** Last letter -> 1 where some suffix ends so. */
const lastLetters = new Uint8Array(128);

/** The last four folded letters in one number: how a suffix is found without building the word. */
export function tailStep(tail: number, foldedCode: number): number {
  return (tail << 8) | (foldedCode & 0xff);
}

/** The id of "any longer word that ends in `suffix`": German and Dutch build pay words as compounds. */
export function suffixIdOf(suffix: string): number {
  const id = idOf(`*${suffix}`);
  let tail = 0;
  for (let i = 0; i < suffix.length; i++) tail = tailStep(tail, suffix.charCodeAt(i));
  const sharing = suffixes.get(tail) ?? [];
  if (!sharing.some((one) => one.id === id)) {
    sharing.push({ suffix, id });
    sharing.sort((a, b) => b.suffix.length - a.suffix.length);
  }
  suffixes.set(tail, sharing);
  lastLetters[suffix.charCodeAt(suffix.length - 1) & 127] = 1;
  return id;
}

/** The id of the longest known suffix of the word text[start, end), or `UNKNOWN`. */
export function findSuffix(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1);
  if (last < 128 && lastLetters[last | 32] === 0) return UNKNOWN;
  let tail = 0;
  let read = 0;
  for (let at = end - 1; at >= start && read < 4; at--) {
    const code = text.charCodeAt(at);
    if (classOf(code) !== LETTER) continue;
    tail |= (foldOf(code) & 0xff) << (8 * read++);
  }
  const sharing = suffixes.get(tail);
  if (sharing === undefined) return UNKNOWN;
  for (const { suffix, id } of sharing) {
    let at = end - 1;
    let left = suffix.length - 1;
    while (left >= 0 && at >= start) {
      const code = text.charCodeAt(at--);
      if (classOf(code) !== LETTER) continue;
      if (foldOf(code) !== suffix.charCodeAt(left)) break;
      left--;
    }
    if (left < 0) return id;
  }
  return UNKNOWN;
}
