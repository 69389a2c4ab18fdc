import { classOf, DIGIT, foldOf, foldWord, LETTER } from './fold';

/**
 * Every word that any lexicon uses, with a small number for each, so that the text is tokenised once and matched
 * as numbers. A word of the text that no lexicon uses gets `UNKNOWN`.
 */

export const UNKNOWN = 0;
/** Any number that no lexicon spells out. */
export const NUMBER_ID = 1;
/** Any symbol that no lexicon names. */
export const OTHER_SYMBOL = 2;

/** Ids are smaller than this: two of them make one 32-bit key. The last few stand for no word. */
export const MOST_IDS = 1 << 14;
const NEVER = MOST_IDS - 3;

export const HASH_START = 5381;

/** One step of the rolling hash over folded letters; the tokeniser uses the same step. */
export function hashStep(hash: number, foldedCode: number): number {
  return (Math.imul(hash, 33) ^ foldedCode) | 0;
}

/** Open addressing, at most half full: key and id side by side, so that a look-up touches one place in memory. */
const CAPACITY = 2 * MOST_IDS;
const slots = new Int32Array(2 * CAPACITY);

/** By id: the word as a lexicon spells it, or the letters of a suffix; empty for symbols. */
export const spellings: string[] = ['', '', ''];
const symbols = new Map<number, number>();

export function newId(spelling: string): number {
  if (spellings.length === NEVER) throw new RangeError(`lexicons of more than ${NEVER} words`);
  return spellings.push(spelling) - 1;
}

/** The slot of the word with this hash and folded length; two words of unlike length never share one by their hash alone. */
function slotOf(key: number): number {
  let slot = key & (CAPACITY - 1);
  while (slots[2 * slot + 1] !== UNKNOWN && slots[2 * slot] !== key) slot = (slot + 1) & (CAPACITY - 1);
  return 2 * slot;
}

function keyOf(hash: number, length: number): number {
  return (hash ^ Math.imul(length, 0x9e3779b1)) | 0;
}

/** The id of the word with this hash and folded length, or `UNKNOWN`. */
export function findWord(hash: number, length: number): number {
  return slots[slotOf(keyOf(hash, length)) + 1] as number;
}

export function findSymbol(code: number): number {
  return symbols.get(code) ?? OTHER_SYMBOL;
}

/** The id of a word in any case and with accents, or of one symbol character; made when it is new. */
export function idOf(word: string): number {
  return idIn(word, 0, word.length);
}

/** The id of the number text[from, to) as some lexicon spells it, else `NUMBER_ID`. */
export function findNumber(text: string, from: number, to: number): number {
  const id = findWord(hashOfDigits(text, from, to), to - from);
  return id === UNKNOWN ? NUMBER_ID : id;
}

/** Whether `id` is of a number that a lexicon spells out, such as the 100 of "100 % remote". */
export function isExactNumber(id: number): boolean {
  return classOf(spellings[id]?.charCodeAt(0) ?? 0) === DIGIT;
}

function hashOfDigits(text: string, from: number, to: number): number {
  let hash = HASH_START;
  for (let at = from; at < to; at++) hash = hashStep(hash, text.charCodeAt(at));
  return hash;
}

/** The ids of words with spaces between them. */
export function idsOf(words: string): number[] {
  return words.split(' ').map(idOf);
}

export function idSet(words: string): ReadonlySet<number> {
  return new Set(idsOf(words));
}

/** The id of what stands at text[from, to): a word, a number, or one symbol. Anything else gets an id that no token has. */
export function idIn(text: string, from: number, to: number): number {
  let hash = HASH_START;
  let letters = 0;
  let umlauts = false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    umlauts ||= isUmlaut(code);
    if (code >= 97 && code <= 122) hash = hashStep(hash, code);
    else if (classOf(code) === LETTER) hash = hashStep(hash, foldOf(code));
    else continue;
    letters++;
  }
  if (letters === 0) {
    if (classOf(text.charCodeAt(from)) !== DIGIT)
      return to - from === 1 ? idOfSymbol(text.charCodeAt(from)) : NEVER;
    hash = hashOfDigits(text, from, to);
    letters = to - from;
  }
  const key = keyOf(hash, letters);
  const slot = slotOf(key);
  let id = slots[slot + 1] as number;
  if (id === UNKNOWN) {
    id = newId(text.slice(from, to));
    slots[slot] = key;
    slots[slot + 1] = id;
  }
  if (umlauts) addSpeltOut(text.slice(from, to), id);
  return id;
}

/** "Vergütung" is also written "Verguetung", "dreißig" also "dreissig": the same word. */
function addSpeltOut(word: string, id: number): void {
  const folded = foldWord(spellOut(word));
  let hash = HASH_START;
  for (let at = 0; at < folded.length; at++) hash = hashStep(hash, folded.charCodeAt(at));
  const key = keyOf(hash, folded.length);
  const slot = slotOf(key);
  if (slots[slot + 1] !== UNKNOWN) return;
  slots[slot] = key;
  slots[slot + 1] = id;
}

const SPELT_OUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

function isUmlaut(code: number): boolean {
  return code === 0xe4 || code === 0xf6 || code === 0xfc || code === 0xdf;
}

/** A word as it is written where the keyboard has no umlauts. */
export function spellOut(word: string): string {
  return word.replace(/[äöüß]/g, (letter) => SPELT_OUT[letter] ?? letter);
}

function idOfSymbol(code: number): number {
  const known = symbols.get(code);
  if (known !== undefined) return known;
  const id = newId('');
  symbols.set(code, id);
  return id;
}
