import { foldWord } from './fold';
import { LEXICONS } from './lexicon/time/all';
import { en } from './lexicon/time/en';
import type { TimeLexicon } from './lexicon/time/lexicon';
import { expand } from './phrasebook';
import type { Prepared } from './text';
import { idOf } from './vocabulary';

/** The languages of a text as bits, the leading one first: which are read, and which leads. */
export interface Languages {
  /** Bit n for LEXICONS[n]. */
  bits: number;
  /** ISO 639-1, or null when the text is too short to tell. */
  leading: string | null;
}

/** A word of this length that English does not use tells the language: two from the phrases do, or one unit or month. */
const TELLING = 7;
const TELLING_UNIT = 4;
const SURE = 2;

/** A language takes part when its little words make up this share of those of the leading one. */
const TAKES_PART = 0.34;
const VOTERS = 1500;

/** By word id; bit n: the word tells of LEXICONS[n]. */
const common: number[] = [];
const marks: number[] = [];
const unitMarks: number[] = [];

// The little words must be in the vocabulary before any text is tokenised; the rest are there already.
LEXICONS.forEach((lexicon, language) => {
  mark(lexicon.common.split(' ').map(foldWord), language, common);
});

interface Tables {
  /** Little words and telling words: telling words vote for the leading language too. */
  votes: Uint16Array;
  marks: Uint16Array;
  unitMarks: Uint16Array;
}

let tables: Tables | null = null;

/** Made at the first look: a worker that wakes up for a reminder need not. */
function tablesOf(): Tables {
  if (tables !== null) return tables;
  markWords();
  tables = {
    votes: Uint16Array.from(
      { length: Math.max(common.length, marks.length, unitMarks.length) },
      (_, id) => (common[id] ?? 0) | (marks[id] ?? 0) | (unitMarks[id] ?? 0),
    ),
    marks: Uint16Array.from({ length: marks.length }, (_, id) => marks[id] ?? 0),
    unitMarks: Uint16Array.from({ length: unitMarks.length }, (_, id) => unitMarks[id] ?? 0),
  };
  return tables;
}

function markWords(): void {
  const english = new Set(phraseWords(en));
  LEXICONS.forEach((lexicon, language) => {
    if (lexicon === en) return;
    const { grammar } = lexicon;
    const units = [grammar.hour, grammar.week, grammar.month, grammar.year, ...grammar.months]
      .join(' ')
      .split(' ')
      .map(foldWord);
    mark(
      units.filter((word) => word.length >= TELLING_UNIT && !english.has(word)),
      language,
      unitMarks,
    );
    mark(
      phraseWords(lexicon).filter((word) => word.length >= TELLING && !english.has(word)),
      language,
      marks,
    );
  });
}

function mark(words: readonly string[], language: number, table: number[]): void {
  for (const word of words) {
    const id = idOf(word);
    table[id] = (table[id] ?? 0) | (1 << language);
  }
}

/** Every word of a lexicon's phrases and grammar, folded. */
function phraseWords({ cues, grammar }: TimeLexicon): string[] {
  const words = new Set<string>();
  const take = (line: string) => {
    for (const word of line.split(' ')) words.add(word);
  };
  // each part by itself: a phrase of several groups would multiply
  for (const phrase of Object.values(cues).flat()) {
    for (const part of phrase.match(PARTS) ?? []) for (const choice of expand(part)) take(choice);
  }
  for (const value of Object.values(grammar)) {
    if (typeof value === 'string') take(value);
    else for (const line of Array.isArray(value) ? value : Object.keys(value)) take(String(line));
  }
  return [...words].filter((word) => !word.includes('*')).map(foldWord);
}

/** The parts of a phrase: runs without a space, save inside a group. */
const PARTS = /(?:\([^)]*\)|[^\s(])+/g;

const ALL = (1 << LEXICONS.length) - 1;

/** Number of the lowest bit. */
function bitOf(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

function add(counts: Int32Array, at: number, amount: number): void {
  counts[at] = (counts[at] ?? 0) + amount;
}

/** `known` is the language that the page declares; what the words say is believed beside it. */
export function languagesOf(p: Prepared, known: string | null): Languages {
  const table = tablesOf();
  const counts = new Int32Array(LEXICONS.length);
  const told = new Int32Array(LEXICONS.length);
  const count = Math.min(p.count, VOTERS);
  for (let at = 0; at < count; at++) {
    const word = p.id[at] ?? 0;
    if (word === 0) continue;
    for (let votesFor = table.votes[word] ?? 0; votesFor !== 0; votesFor &= votesFor - 1)
      add(counts, bitOf(votesFor), 1);
    for (let marksOf = table.marks[word] ?? 0; marksOf !== 0; marksOf &= marksOf - 1)
      add(told, bitOf(marksOf), 1);
    for (let units = table.unitMarks[word] ?? 0; units !== 0; units &= units - 1)
      add(told, bitOf(units), SURE);
  }
  const most = Math.max(...counts);
  const stated = LEXICONS.findIndex((lexicon) => lexicon.language === known?.slice(0, 2).toLowerCase());
  // English words stand in postings of every language
  let bits = 1 | (stated >= 0 ? 1 << stated : 0);
  if (most < 2) return { bits: ALL, leading: null };
  counts.forEach((votesFor, language) => {
    if (votesFor >= Math.max(2, most * TAKES_PART) || (told[language] ?? 0) >= SURE) bits |= 1 << language;
  });
  const leaders = counts.filter((votesFor) => votesFor === most).length;
  return { bits, leading: leaders === 1 ? (LEXICONS[counts.indexOf(most)]?.language ?? null) : null };
}
