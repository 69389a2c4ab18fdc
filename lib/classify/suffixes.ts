import { classOf, foldOf, foldWord, LETTER } from './fold';
import { isExactNumber, MOST_IDS, NUMBER_ID, newId, spellings, spellOut, UNKNOWN } from './vocabulary';

/**
 * "Any longer word that ends so": German and Dutch build words of pay and time as compounds. A word of the text that
 * no lexicon knows takes the id of its longest suffix; a known one, and a suffix that ends in a shorter one, lead on
 * to it by `suffixOf`. So does a number that a lexicon spells out, to any number.
 */

interface Suffix {
  /** Folded. */
  letters: string;
  id: number;
}

/** The last four letters in one number -> suffixes that end so, the longest first. */
const suffixes = new Map<number, Suffix[]>();
const ids = new Map<string, number>();
/** Last letter -> 1 where some suffix ends so. */
const lastLetters = new Uint8Array(128);
const links = new Uint16Array(MOST_IDS);

/** The id of the suffix, as a lexicon spells it; made when it is new. */
export function suffixIdOf(spelling: string): number {
  const letters = foldWord(spelling);
  const known = ids.get(letters);
  if (known !== undefined) return known;
  const id = newId(letters);
  ids.set(letters, id);
  for (const written of new Set([letters, foldWord(spellOut(spelling))])) addSuffix(written, id);
  return id;
}

function addSuffix(letters: string, id: number): void {
  const tail = tailOf(letters, 0, letters.length);
  const sharing = [...(suffixes.get(tail) ?? []), { letters, id }];
  suffixes.set(
    tail,
    sharing.sort((a, b) => b.letters.length - a.letters.length),
  );
  lastLetters[letters.charCodeAt(letters.length - 1) & 127] = 1;
}

export function isSuffix(id: number): boolean {
  return ids.get(spellings[id] ?? '') === id;
}

/** Finds the suffixes of all known words; a number that a lexicon spells out is also any number. */
export function linkSuffixes(): void {
  for (let id = 0; id < spellings.length; id++) {
    const spelling = spellings[id] ?? '';
    if (isExactNumber(id)) links[id] = NUMBER_ID;
    else if (spelling !== '') links[id] = longestSuffix(spelling, 0, spelling.length, spelling.length - 1);
  }
}

/** The longest suffix that a known word, or a suffix, goes on from; any number for one number; `UNKNOWN` for none. */
export function suffixOf(id: number): number {
  return links[id] as number;
}

/** The id of the longest known suffix of the word text[start, end), or `UNKNOWN`. */
export function findSuffix(text: string, start: number, end: number): number {
  return longestSuffix(text, start, end, end - start);
}

function longestSuffix(text: string, start: number, end: number, most: number): number {
  const last = text.charCodeAt(end - 1);
  if (last < 128 && lastLetters[last | 32] === 0) return UNKNOWN;
  const sharing = suffixes.get(tailOf(text, start, end));
  if (sharing === undefined) return UNKNOWN;
  for (const { letters, id } of sharing)
    if (letters.length <= most && endsIn(text, start, end, letters)) return id;
  return UNKNOWN;
}

/** The last four letters, folded, in one number: how a suffix is found without building the word. */
function tailOf(text: string, start: number, end: number): number {
  let tail = 0;
  let read = 0;
  for (let at = end - 1; at >= start && read < 4; at--) {
    const code = text.charCodeAt(at);
    if (classOf(code) === LETTER) tail |= (foldOf(code) & 0xff) << (8 * read++);
  }
  return tail;
}

function endsIn(text: string, start: number, end: number, letters: string): boolean {
  let at = end - 1;
  let left = letters.length - 1;
  while (left >= 0 && at >= start) {
    const code = text.charCodeAt(at--);
    if (classOf(code) !== LETTER) continue;
    if (foldOf(code) !== letters.charCodeAt(left)) return false;
    left--;
  }
  return left < 0;
}
