import { APOSTROPHE, CLOSE, HYPHEN, OPEN } from './characters';
import { ANY, endAt, fork, GAP, rootOf, stepTo } from './paths';
import { suffixIdOf } from './suffixes';
import { idIn, NUMBER_ID } from './vocabulary';

/** Reads a phrase, as `Phrasebook` tells how they are written, into paths. */
export function addPhrase(book: number, phrase: string, number: number): void {
  addFrom(book, rootOf(book), phrase, 0, number);
}

/** `phrase` from `start` on, as paths from `node`. */
function addFrom(book: number, node: number, phrase: string, start: number, number: number): void {
  let from = node;
  let at = start;
  while (at < phrase.length) {
    if (phrase.charCodeAt(at) === SPACE) {
      at++;
      continue;
    }
    const end = partEnd(phrase, at);
    if (end > 0) {
      from = addWord(book, from, phrase, at, end);
      at = end;
    } else {
      addChoices(book, from, phrase, at, -end, number);
      return;
    }
  }
  if (from !== rootOf(book)) endAt(from, number);
}
const SPACE = 32;
const HASH = 35;
const STAR = 42;
const UNDERSCORE = 95;
const BAR = 124;
const QUOTE = 0x2019;
const ELLIPSIS = 0x2026;

/** The end of the part that begins at `start`, at the first space outside groups; negative where the part has a group. */
function partEnd(phrase: string, start: number): number {
  let inside = false;
  let grouped = false;
  for (let at = start; at < phrase.length; at++) {
    const code = phrase.charCodeAt(at);
    if (code === OPEN) {
      inside = true;
      grouped = true;
    } else if (code === CLOSE) inside = false;
    else if (code === SPACE && !inside) return grouped ? -at : at;
  }
  return grouped ? -phrase.length : phrase.length;
}

/** What comes after the part follows each of its choices; those of one word share a node, so that they do not multiply. */
function addChoices(
  book: number,
  from: number,
  phrase: string,
  start: number,
  end: number,
  number: number,
): void {
  const choices = new Choices();
  const close = phrase.indexOf(')', start);
  if (phrase.charCodeAt(start) === OPEN && close === end - 1) choices.read(phrase, start + 1, close);
  else for (const choice of expand(phrase.slice(start, end))) choices.add(choice, 0, choice.length);
  if (choices.areShared()) addFrom(book, sharedNode(book, from, choices.single), phrase, end, number);
  else for (const id of choices.single) addFrom(book, stepTo(book, from, id), phrase, end, number);
  for (const choice of choices.others) {
    let node = from;
    for (const word of choice.split(' ')) if (word !== '') node = addWord(book, node, word, 0, word.length);
    addFrom(book, node, phrase, end, number);
  }
}

/** The choices of a group: those of one word by its id, the others as they are written. */
class Choices {
  readonly single: number[] = [];
  readonly others: string[] = [];
  private suffixed = false;

  /** "a|b c|d" at text[start, end). */
  read(text: string, start: number, end: number): void {
    let from = start;
    for (let at = start; at <= end; at++) {
      if (at < end && text.charCodeAt(at) !== BAR) continue;
      this.add(text, from, at);
      from = at + 1;
    }
  }

  add(text: string, start: number, end: number): void {
    let from = start;
    let to = end;
    while (from < to && text.charCodeAt(from) === SPACE) from++;
    while (from < to && text.charCodeAt(to - 1) === SPACE) to--;
    if (!isSingle(text, from, to)) {
      this.others.push(text.slice(from, to));
      return;
    }
    if (to - from > 1 && text.charCodeAt(from) === STAR) this.suffixed = true;
    this.single.push(idOfWord(text, from, to));
  }

  areShared(): boolean {
    return this.single.length > 1 || this.suffixed;
  }
}

/** `a(b|c)d` -> `abd`, `acd`. Groups do not nest. */
function expand(part: string): string[] {
  const open = part.indexOf('(');
  if (open < 0) return [part];
  const close = part.indexOf(')', open);
  const choices = part.slice(open + 1, close).split('|');
  const head = part.slice(0, open);
  const tails = expand(part.slice(close + 1));
  return choices.flatMap((choice) => tails.map((tail) => head + choice + tail));
}

/** One word, of one token. */
function isSingle(text: string, start: number, end: number): boolean {
  if (start === end) return false;
  const first = text.charCodeAt(start);
  if (end - start === 1) return first !== UNDERSCORE && first !== ELLIPSIS;
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE || partsWords(code)) return false;
  }
  return true;
}

function partsWords(code: number): boolean {
  return code === HYPHEN || code === APOSTROPHE || code === QUOTE;
}

/** Where a path forks into the same words again, it is the same fork. */
const forks = new Map<string, number>();

function sharedNode(book: number, from: number, ids: readonly number[]): number {
  const key = `${from} ${ids}`;
  const known = forks.get(key);
  if (known !== undefined) return known;
  const node = fork(book, from, ids);
  forks.set(key, node);
  return node;
}

/** The node after the word text[start, end); a word with a hyphen or an apostrophe is several tokens. */
function addWord(book: number, from: number, text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (end - start === 1 || first === STAR) return stepTo(book, from, idOfWord(text, start, end));
  let node = from;
  let part = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !partsWords(text.charCodeAt(at))) continue;
    if (at > part) node = stepTo(book, node, idOfWord(text, part, at));
    part = at + 1;
  }
  return node;
}

function idOfWord(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (end - start === 1) {
    if (first === HASH) return NUMBER_ID;
    if (first === UNDERSCORE) return ANY;
    if (first === ELLIPSIS) return GAP;
  } else if (first === STAR) return suffixIdOf(text.slice(start, end));
  return idIn(text, start, end);
}
