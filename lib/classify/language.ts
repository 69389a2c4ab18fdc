import { LEXICONS } from './lexicon/time/all';
import type { TimeGrammar } from './lexicon/time/lexicon';
import { beforeReading } from './loading';
import { booksWith } from './paths';
import { isSuffix } from './suffixes';
import type { Prepared } from './text';
import { timeBooks } from './time-words';
import { idsOf, spellings } from './vocabulary';

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

// The little words must be in the vocabulary before any text is tokenised; the rest are there already.
beforeReading(() => {
  for (const { common } of LEXICONS) idsOf(common);
});

/** By word id; bit n: the word tells of LEXICONS[n]. */
interface Tables {
  /** Little words and telling words: telling words vote for the leading language too, and have the bit `TELLS`. */
  votes: Uint16Array;
  marks: Uint16Array;
  unitMarks: Uint16Array;
}

let tables: Tables | null = null;

/** Made at the first look, when every lexicon is loaded. */
function tablesOf(): Tables {
  tables ??= makeTables();
  return tables;
}

function makeTables(): Tables {
  const size = spellings.length;
  const used = new Uint16Array(size);
  LEXICONS.forEach(({ grammar }, language) => {
    const book = timeBooks[language]?.bit ?? 0;
    for (let id = 0; id < size; id++) if ((booksWith(id) & book) !== 0) mark([id], language, used);
    mark(idsOf(wordsOf(grammar)), language, used);
  });
  const isTelling = (id: number, letters: number) =>
    ((used[id] ?? 0) & ENGLISH) === 0 && (spellings[id]?.length ?? 0) >= letters;

  const marks = used.map((languages, id) => (isTelling(id, TELLING) && !isSuffix(id) ? languages : 0));
  const unitMarks = new Uint16Array(size);
  const votes = new Uint16Array(size);
  LEXICONS.forEach(({ common, grammar }, language) => {
    const { hour, week, month, year, months } = grammar;
    const units = idsOf([hour, week, month, year, ...months].join(' '));
    mark(
      units.filter((id) => isTelling(id, TELLING_UNIT)),
      language,
      unitMarks,
    );
    mark(idsOf(common), language, votes);
  });
  for (let id = 0; id < size; id++) {
    const telling = (marks[id] ?? 0) | (unitMarks[id] ?? 0);
    if (telling !== 0) votes[id] = (votes[id] ?? 0) | telling | TELLS;
  }
  return { votes, marks, unitMarks };
}

function mark(ids: readonly number[], language: number, table: Uint16Array): void {
  for (const id of ids) table[id] = (table[id] ?? 0) | (1 << language);
}

function wordsOf(grammar: TimeGrammar): string {
  const values = Object.values(grammar).map((value) =>
    typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : value,
  );
  return values.flat().join(' ');
}

const ENGLISH = 1;
const ALL = (1 << LEXICONS.length) - 1;
const TELLS = 1 << 15;

/** Number of the lowest bit. */
function bitOf(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

function addEach(counts: Int32Array, languages: number, amount: number): void {
  for (let left = languages; left !== 0; left &= left - 1) {
    const language = bitOf(left);
    counts[language] = (counts[language] ?? 0) + amount;
  }
}

/** `known` is the language that the page declares; what the words say is believed beside it. */
export function languagesOf(p: Prepared, known: string | null): Languages {
  const table = tablesOf();
  const told = new Int32Array(LEXICONS.length);
  // Counted by set of languages, since the little words come again and again.
  const sets = new Int32Array(ALL + 1);
  const count = Math.min(p.count, VOTERS);
  for (let at = 0; at < count; at++) {
    const word = p.id[at] as number;
    const votes = table.votes[word] ?? 0;
    if (votes === 0) continue;
    const set = votes & ALL;
    sets[set] = (sets[set] as number) + 1;
    if ((votes & TELLS) === 0) continue;
    addEach(told, table.marks[word] ?? 0, 1);
    addEach(told, table.unitMarks[word] ?? 0, SURE);
  }
  const counts = new Int32Array(LEXICONS.length);
  for (let set = 1; set <= ALL; set++) if (sets[set] !== 0) addEach(counts, set, sets[set] as number);
  const most = Math.max(...counts);
  const stated = LEXICONS.findIndex((lexicon) => lexicon.language === known?.slice(0, 2).toLowerCase());
  // English words stand in postings of every language
  let bits = 1 | (stated >= 0 ? 1 << stated : 0);
  if (most < 2) return { bits: ALL, leading: null };
  counts.forEach((votesFor, language) => {
    if (votesFor >= Math.max(2, most * TAKES_PART) || (told[language] ?? 0) >= SURE) bits |= 1 << language;
  });
  // "de" is Spanish as well, "março" is not: beside other languages than English a word that tells weighs more
  const leads =
    counts[0] === most ? counts : counts.map((votesFor, language) => votesFor + SURE * (told[language] ?? 0));
  const lead = Math.max(...leads);
  const leaders = leads.filter((one) => one === lead).length;
  return { bits, leading: leaders === 1 ? (LEXICONS[leads.indexOf(lead)]?.language ?? null) : null };
}
