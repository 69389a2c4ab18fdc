import { booksBegunBy, booksBegunWith } from './beginnings';
import { APOSTROPHE, COMMA, STOP } from './characters';
import { classOf, DIGIT, foldOf, isUpper, JOINING, LETTER, NEWLINE, SPACE, SYMBOL } from './fold';
import { loadLexicons } from './loading';
import { misread } from './mojibake';
import { Room } from './room';
import { ABBREVIATIONS, GERMAN_COUNTED, OPEN_WORDS, UNIT_ABBREVIATIONS } from './sentence-words';
import { findSuffix } from './suffixes';
import { findNumber, findSymbol, findWord, HASH_START, hashStep, UNKNOWN } from './vocabulary';

/**
 * A text, tokenised once: words, numbers and symbols with their offsets in the original, cut into sentences and
 * lines. Everything that reads the text afterwards reads numbers from these arrays; nothing copies or rewrites
 * the text, so an offset is always an offset in what was captured. Linear in the length of the text.
 */
export interface Prepared {
  readonly text: string;
  /** How many tokens there are; the arrays are longer. */
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Vocabulary id; `UNKNOWN` for words that no lexicon uses. */
  readonly id: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  /** Number of the sentence and of the line that a token is in. */
  readonly sentence: Int32Array;
  readonly line: Int32Array;
  /** First token of each sentence and of each line, with `count` as the last entry. */
  readonly sentenceFrom: readonly number[];
  readonly lineFrom: readonly number[];
  /** By number of a book: the tokens with which one of its phrases may begin, in order. Books without any may be missing. */
  readonly begun: readonly (readonly number[] | undefined)[];
}
export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;

/** White space or markup stands before the token. */
export const SPACED = 1;
export const LINE_START = 2;
export const SENTENCE_START = 4;

/** An empty line stands before. */
export const BLANK_BEFORE = 8;
export const BULLET = 16;

/** The line begins with `#`, or with `**`. */
export const HEADING = 32;
export const CAPITAL = 64;

const BACKSLASH = 92;
const CLOSING_QUOTE = 0x2019;

class Builder {
  start: Int32Array;
  end: Int32Array;
  id: Int32Array;
  kind: Uint8Array;
  flags: Uint8Array;
  sentence: Int32Array;
  line: Int32Array;
  readonly sentenceFrom: number[] = [];
  readonly lineFrom: number[] = [];
  readonly begun: number[][] = [];
  count = 0;
  /** Flags that the next token takes. */
  pending = SPACED;
  /** A full stop, ! or ? stands before: 0 none, 1 full stop, 2 surely an end. */
  stopped = 2;

  constructor(
    readonly text: string,
    private readonly room: Room,
  ) {
    room.grow((text.length >> 2) + 16);
    this.start = room.start;
    this.end = room.end;
    this.id = room.id;
    this.kind = room.kind;
    this.flags = room.flags;
    this.sentence = room.sentence;
    this.line = room.line;
  }

  private grow(): void {
    this.room.grow(this.count * 2);
    this.start = this.room.start;
    this.end = this.room.end;
    this.id = this.room.id;
    this.kind = this.room.kind;
    this.flags = this.room.flags;
    this.sentence = this.room.sentence;
    this.line = this.room.line;
  }

  add(kind: number, id: number, start: number, end: number, firstCode: number): void {
    if (this.count === this.start.length) this.grow();
    const at = this.count++;
    let flags = this.pending;
    this.pending = 0;
    const capital = kind === WORD && isUpper(firstCode);
    if (capital) flags |= CAPITAL;
    if ((flags & LINE_START) !== 0 || at === 0) {
      flags |= LINE_START;
      this.lineFrom.push(at);
      if (at === 0 || this.breaksLine(at, kind, capital, flags)) flags |= SENTENCE_START;
    }
    if (this.stopped !== 0) {
      if (this.stopped === 2 || this.endsSentence(at, id, kind, capital, flags)) flags |= SENTENCE_START;
      this.stopped = 0;
    }
    if ((flags & SENTENCE_START) !== 0) this.sentenceFrom.push(at);
    this.start[at] = start;
    this.end[at] = end;
    this.id[at] = id;
    this.kind[at] = kind;
    this.flags[at] = flags;
    this.sentence[at] = this.sentenceFrom.length - 1;
    this.line[at] = this.lineFrom.length - 1;
  }

  /** A line goes on with the sentence when it starts in lower case, or the last one ended in the middle of a phrase: hard-wrapped text. */
  private breaksLine(at: number, kind: number, capital: boolean, flags: number): boolean {
    if ((flags & (BLANK_BEFORE | BULLET | HEADING)) !== 0) return true;
    if (OPEN_WORDS.has(this.id[at - 1] ?? 0)) return false;
    if (capital || kind !== WORD) return true;
    const before = this.kind[at - 1];
    return before === MARK && this.text.charCodeAt(this.start[at - 1] ?? 0) !== COMMA;
  }

  private endsSentence(at: number, id: number, kind: number, capital: boolean, flags: number): boolean {
    const before = at - 2;
    const glued = (flags & SPACED) === 0;
    if (before < 0) return !glued;
    const length = (this.end[before] ?? 0) - (this.start[before] ?? 0);
    if (this.kind[before] === WORD) {
      if (length === 1) return false;
      const word = this.id[before] ?? 0;
      if (ABBREVIATIONS.has(word)) return false;
      if (!capital && kind === NUMBER && UNIT_ABBREVIATIONS.has(word)) return false;
    } else if (this.kind[before] === NUMBER && length <= 2 && (glued || GERMAN_COUNTED.has(id))) return false;
    if (kind === WORD) return capital && (!glued || length > 2);
    return !glued;
  }
}

/** Tokenises `text`. Never throws; any string is fine. What is in `room` is valid until the next text takes it. */
export function prepare(text: string, room = new Room()): Prepared {
  loadLexicons();
  const out = new Builder(text, room);
  const length = text.length;
  let i = 0;
  while (i < length) {
    let code = text.charCodeAt(i);
    // Nine of ten characters are plain letters and spaces.
    if (code === 32) {
      out.pending |= SPACED;
      i++;
      continue;
    }
    if ((code | 32) >= 97 && (code | 32) <= 122) {
      i = takeWord(out, text, i, length);
      continue;
    }
    let width = 1;
    const read = code < 0xc2 ? 0 : misread(text, i, code);
    if (read !== 0) {
      code = read >> 2;
      width = read & 3;
    }
    const what = classOf(code);
    if (what === LETTER) i = takeWord(out, text, i, length);
    else if (what === SPACE) {
      out.pending |= SPACED;
      i += width;
    } else if (what === DIGIT) i = takeNumber(out, text, i, length);
    else if (what === NEWLINE) {
      if ((out.pending & LINE_START) !== 0 && !(code === 10 && text.charCodeAt(i - 1) === 13))
        out.pending |= BLANK_BEFORE;
      out.pending |= SPACED | LINE_START;
      i += width;
    } else if (what === SYMBOL) {
      takeSymbol(out, text, i, width, code);
      i += width;
    } else {
      if ((out.pending & LINE_START) !== 0 || out.count === 0) takeLineMarkup(out, text, i, code);
      i += width;
    }
  }
  out.sentenceFrom.push(out.count);
  out.lineFrom.push(out.count);
  room.close(out.count);
  findBeginnings(out);
  return out;
}

function findBeginnings({ id, count, begun }: Builder): void {
  for (let at = 0; at < count; at++) {
    const word = id[at] as number;
    if (booksBegunWith(word) === 0) continue;
    for (let books = booksBegunBy(word, id[at + 1] ?? UNKNOWN); books !== 0; books &= books - 1) {
      const book = 31 - Math.clz32(books & -books);
      const tokens = begun[book];
      if (tokens === undefined) begun[book] = [at];
      else tokens.push(at);
    }
  }
}

function takeLineMarkup(out: Builder, text: string, at: number, code: number): void {
  if (code !== 42) return;
  const next = text.charCodeAt(at + 1);
  if (next === 42) out.pending |= HEADING;
  else if (next === 32 || next === 9) out.pending |= BULLET;
}

/** Letters up to the next change: a non-letter, or a capital inside a word ("USDHourly", "WePay"). */
function takeWord(out: Builder, text: string, from: number, length: number): number {
  let hash = HASH_START;
  let letters = 0;
  let lower = false;
  let i = from;
  for (; i < length; i++) {
    let code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) {
      if (!lower) {
        // "USDHourly": all capitals so far, and the last of them begins this word.
        if (letters >= 4 && isLowerAfter(text, i)) return takeCapitals(out, text, from, i - 1);
        lower = true;
      }
      const first = i;
      do {
        hash = hashStep(hash, code);
        code = ++i < length ? text.charCodeAt(i) : 0;
      } while (code >= 97 && code <= 122);
      letters += i - first;
      if (i === length) break;
    }
    if (code >= 65 && code <= 90) {
      if (lower) break;
      code += 32;
    } else if (code < 128) break;
    else {
      const wide = misread(text, i, code);
      if (wide !== 0) {
        code = wide >> 2;
        i += (wide & 3) - 1;
      }
      const what = classOf(code);
      if (what === JOINING) continue;
      if (what !== LETTER) {
        if (wide !== 0) i -= (wide & 3) - 1;
        break;
      }
      if (!isUpper(code)) lower = true;
      else if (lower) break;
      code = foldOf(code);
    }
    hash = hashStep(hash, code);
    letters++;
  }
  let id = findWord(hash, letters);
  if (id === UNKNOWN && letters >= LEAST_COMPOUND) id = findSuffix(text, from, i);
  out.add(WORD, id, from, i, text.charCodeAt(from));
  return i;
}

/** Two small letters in a row, so that "PhDs" and "IDs" stay one word. */
function isLowerAfter(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return next >= 97 && next <= 122;
}

/** The capitals of "USDHourly", without the capital that begins the next word. */
function takeCapitals(out: Builder, text: string, from: number, to: number): number {
  let hash = HASH_START;
  for (let i = from; i < to; i++) hash = hashStep(hash, foldOf(text.charCodeAt(i)));
  out.add(WORD, findWord(hash, to - from), from, to, text.charCodeAt(from));
  return to;
}

/** Digits with their separators: "1,50,000", "1.200,50", "26\.00", "1'500". Spaces between groups are the reader's business. */
function takeNumber(out: Builder, text: string, from: number, length: number): number {
  let i = from + 1;
  while (i < length) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) {
      i++;
      continue;
    }
    if (code >= 0xff10 && code <= 0xff19) {
      i++;
      continue;
    }
    const at = code === BACKSLASH ? i + 1 : i;
    const separator = text.charCodeAt(at);
    if (separator !== STOP && separator !== COMMA && separator !== APOSTROPHE && separator !== CLOSING_QUOTE)
      break;
    const next = text.charCodeAt(at + 1);
    if (!(next >= 48 && next <= 57)) break;
    i = at + 2;
  }
  out.add(NUMBER, findNumber(text, from, i), from, i, 0);
  return i;
}

/** Fewer letters make no compound. */
const LEAST_COMPOUND = 7;
const SENTENCE_BREAKS = new Set([0x2022, 0x25cf, 0xb7, 0x25aa, 0x25e6, 0x2023, 124, 0x3002]);

function takeSymbol(out: Builder, text: string, at: number, width: number, code: number): void {
  const lineStart = (out.pending & LINE_START) !== 0 || out.count === 0;
  if (lineStart) {
    if (code === 35) {
      out.pending |= HEADING;
      return;
    }
    const next = text.charCodeAt(at + width);
    const bullet = code === 45 || code === 43 || code === 0x2013 || code === 0x2014 || code === 62;
    if (bullet && (next === 32 || next === 9 || next === 0xa0)) {
      out.pending |= BULLET | SPACED;
      return;
    }
  }
  if (SENTENCE_BREAKS.has(code)) {
    out.stopped = 2;
    out.pending |= SPACED | (code === 124 || code === 0x3002 ? 0 : BULLET);
    return;
  }
  out.add(MARK, findSymbol(code), at, at + width, 0);
  if (code === STOP) out.stopped = 1;
  else if (code === 33 || code === 63) out.stopped = 1;
}
