import { isDash, STOP } from './characters';
import type { Languages } from './language';
import { LEXICONS } from './lexicon/time/all';
import type { Season, TimeCue, TimeLexicon } from './lexicon/time/lexicon';
import { beforeReading } from './loading';
import { Phrasebook } from './phrasebook';
import type { Prepared } from './text';
import { MARK, NUMBER } from './text';
import { idOf, idsOf, spellings } from './vocabulary';

/** The text as the finders of time read it: for each token what the word can be, and the phrase that it stands in. */
export interface TimeText {
  readonly p: Prepared;
  /** Word roles of each token, as bits. */
  readonly role: Uint32Array;
  /** Cue of the phrase that covers a token: an index into `CUES`, or 0. */
  readonly cue: Uint8Array;
  /** First token of that phrase; meaningless where `cue` is 0. */
  readonly phrase: Int32Array;
  /** Tokens that are a unit of time, in order. */
  readonly units: readonly number[];
  /** Tokens where a date may begin or be: numbers with a date's punctuation, and month names. */
  readonly dateMarks: readonly number[];
  /** Tokens that name a season. */
  readonly seasons: readonly number[];
  /** First tokens of phrases, by cue. */
  readonly found: ReadonlyMap<TimeCue, readonly number[]>;
  /** Bit n: a phrase of LEXICONS[n] was found. */
  readonly spoken: number;
}

export const MINUTE = 1 << 0;
export const HOUR = 1 << 1;
export const DAY = 1 << 2;
export const WEEK = 1 << 3;
export const MONTH = 1 << 4;
export const YEAR = 1 << 5;
export const SEMESTER = 1 << 6;
export const WEEKLY = 1 << 7;
export const DAILY = 1 << 8;
export const MONTHLY = 1 << 9;
export const YEARLY = 1 << 10;
export const NUMERAL = 1 << 11;
export const MONTH_NAME = 1 << 12;
export const WEEKDAY = 1 << 13;
export const SEASON = 1 << 14;
export const TO = 1 << 15;
export const OR = 1 << 16;
export const AND = 1 << 17;
export const FILLER = 1 << 18;
export const EARLY = 1 << 19;
export const MID = 1 << 20;
export const LATE = 1 << 21;
/** A month only beside a number. */
export const SHORT = 1 << 22;
/** A length of time in one word: "sechsmonatig". */
export const LENGTH = 1 << 23;

export const UNIT = MINUTE | HOUR | DAY | WEEK | MONTH | YEAR | SEMESTER;

export const SEASONS: readonly Season[] = ['spring', 'summer', 'fall', 'winter'];

/** Word roles by language, so that the Spanish "once" is no number in an English text. */
const rolesOf: Map<number, number>[] = LEXICONS.map(() => new Map());
/** By word; where two languages claim one, the earlier has it. */
const numerals = new Map<number, number>();
const months = new Map<number, number>();
const weekdays = new Map<number, number>();
const seasons = new Map<number, number>();
/** Unit bit of a LENGTH word. */
const lengthUnits = new Map<number, number>();

function give(
  roles: Map<number, number>,
  words: string | undefined,
  role: number,
  values?: Map<number, number>,
  value = 0,
): void {
  if (words === undefined) return;
  for (const id of idsOf(words)) {
    roles.set(id, (roles.get(id) ?? 0) | role);
    if (values !== undefined && !values.has(id)) values.set(id, value);
  }
}

const UNIT_OF: Record<string, number> = { hour: HOUR, day: DAY, week: WEEK, month: MONTH, year: YEAR };

function giveRoles({ grammar }: TimeLexicon, language: number): void {
  const roles = rolesOf[language] ?? new Map<number, number>();
  give(roles, grammar.minute, MINUTE);
  give(roles, grammar.hour, HOUR);
  give(roles, grammar.day, DAY);
  give(roles, grammar.week, WEEK);
  give(roles, grammar.month, MONTH);
  give(roles, grammar.year, YEAR);
  give(roles, grammar.semester, SEMESTER);
  give(roles, grammar.weekly, WEEKLY);
  give(roles, grammar.daily, DAILY);
  give(roles, grammar.monthly, MONTHLY);
  give(roles, grammar.yearly, YEARLY);
  give(roles, grammar.to, TO);
  give(roles, grammar.or, OR);
  give(roles, grammar.and, AND);
  give(roles, grammar.filler, FILLER);
  give(roles, grammar.early, EARLY);
  give(roles, grammar.mid, MID);
  give(roles, grammar.late, LATE);
  for (const word in grammar.numerals) give(roles, word, NUMERAL, numerals, grammar.numerals[word]);
  for (const word in grammar.lengths) {
    const [count, unit] = (grammar.lengths[word] ?? '').split(' ');
    give(roles, word, LENGTH, numerals, Number(count));
    lengthUnits.set(idOf(word), UNIT_OF[unit ?? ''] ?? MONTH);
  }
  grammar.months.forEach((words, month) => {
    give(roles, words, MONTH_NAME, months, month + 1);
  });
  grammar.shortMonths?.forEach((words, month) => {
    give(roles, words, MONTH_NAME | SHORT, months, month + 1);
  });
  grammar.weekdays.forEach((words, day) => {
    give(roles, words, WEEKDAY, weekdays, day + 1);
  });
  SEASONS.forEach((season, index) => {
    give(roles, grammar.seasons[season], SEASON, seasons, index);
  });
}

beforeReading(() => {
  LEXICONS.forEach(giveRoles);
});

export const CUES: readonly (TimeCue | null)[] = [
  null,
  ...new Set(LEXICONS.flatMap((lexicon) => Object.keys(lexicon.cues) as TimeCue[])),
];
const cueIndex = new Map(CUES.map((cue, index) => [cue, index]));

/** One for each of LEXICONS. */
export const timeBooks = LEXICONS.map((lexicon) => new Phrasebook<TimeCue>([lexicon]));

/** Role tables of the sets of languages met so far. */
const roleTables = new Map<number, Uint32Array>();

function rolesFor(languages: number): Uint32Array {
  let table = roleTables.get(languages);
  if (table === undefined) {
    table = new Uint32Array(spellings.length);
    for (const [language, roles] of rolesOf.entries()) {
      if ((languages & (1 << language)) === 0) continue;
      for (const [id, bits] of roles) table[id] = (table[id] ?? 0) | bits;
    }
    roleTables.set(languages, table);
  }
  return table;
}

export function numeralOf(id: number): number {
  return numerals.get(id) ?? 0;
}

/** 1 to 12. */
export function monthOf(id: number): number {
  return months.get(id) ?? 0;
}

/** Monday is 1. */
export function weekdayOf(id: number): number {
  return weekdays.get(id) ?? 0;
}

export function seasonOf(id: number): Season {
  return SEASONS[seasons.get(id) ?? 0] ?? 'summer';
}

export function lengthUnit(id: number): number {
  return lengthUnits.get(id) ?? 0;
}

export function indexOfCue(cue: TimeCue): number {
  return cueIndex.get(cue) ?? 255;
}

export function readTimeWords(p: Prepared, languages: Languages): TimeText {
  const roleTable = rolesFor(languages.bits);
  const { count, id, kind } = p;
  const role = new Uint32Array(count + 1);
  const cue = new Uint8Array(count + 1);
  const phrase = new Int32Array(count + 1);
  const units: number[] = [];
  const dateMarks: number[] = [];
  const seasonsAt: number[] = [];
  const known = roleTable.length;
  for (let at = 0; at < count; at++) {
    const word = id[at] ?? 0;
    if (kind[at] === 2) {
      const length = (p.end[at] ?? 0) - (p.start[at] ?? 0);
      if (length >= 4 || isDateSeparator(p.text.charCodeAt(p.end[at] ?? 0))) dateMarks.push(at);
      continue;
    }
    if (word === 0 || word >= known) continue;
    const bits = (roleTable[word] ?? 0) & (isMonday(p, at, word) ? ~MONTH : ~0);
    if (bits === 0) continue;
    role[at] = bits;
    if ((bits & (UNIT | LENGTH)) !== 0) units.push(at);
    if ((bits & MONTH_NAME) !== 0) dateMarks.push(at);
    if ((bits & SEASON) !== 0) seasonsAt.push(at);
  }
  const found = new Map<TimeCue, number[]>();
  let spoken = 0;
  const leading = LEXICONS.findIndex((lexicon) => lexicon.language === languages.leading);
  const order = timeBooks
    .map((book, language) => ({ book, language }))
    .sort((a, b) => Number(b.language === leading) - Number(a.language === leading));
  for (const { book, language } of order) {
    if ((languages.bits & (1 << language)) === 0) continue;
    for (const hit of book.find(p)) {
      if (cue[hit.from] !== 0 || cue[hit.to - 1] !== 0) continue;
      spoken |= 1 << language;
      const index = indexOfCue(hit.cue);
      for (let at = hit.from; at < hit.to; at++) {
        cue[at] = index;
        phrase[at] = hit.from;
      }
      const list = found.get(hit.cue);
      if (list === undefined) found.set(hit.cue, [hit.from]);
      else list.push(hit.from);
    }
  }
  for (const list of found.values()) list.sort((a, b) => a - b);
  return { p, role, cue, phrase, units, dateMarks, seasons: seasonsAt, found, spoken };
}

const MO = idOf('mo');
const MON = idOf('mon');

/** "6 Mon." and "3 mo" are months; "Mon" alone and the "Mo" of "Mo–Fr" are days. */
function isMonday(p: Prepared, at: number, word: number): boolean {
  if (word !== MO && word !== MON) return false;
  const counted = p.kind[at - 1] === NUMBER;
  if (word === MO) return !counted && isDash(p.text.charCodeAt(p.start[at + 1] ?? 0));
  return !counted || p.text.charCodeAt(p.end[at] ?? 0) !== STOP;
}

/** `/`, `.`, `-` and the non-breaking hyphen: what stands between the parts of a date in digits. */
function isDateSeparator(code: number): boolean {
  return code === 47 || code === 46 || code === 45 || code === 0x2011 || code === 92;
}

/** The cue of the phrase that covers a token. */
export function cueOf(t: TimeText, at: number): TimeCue | null {
  return CUES[t.cue[at] ?? 0] ?? null;
}

/** The character that token `at` is, where it is a mark; 0 for words and numbers. */
export function codeAt(t: TimeText, at: number): number {
  return t.p.kind[at] === MARK ? t.p.text.charCodeAt(t.p.start[at] ?? 0) : 0;
}

/** First token of the sentence that holds `at`. */
export function sentenceStart(t: TimeText, at: number): number {
  return t.p.sentenceFrom[t.p.sentence[at] ?? 0] ?? 0;
}

/** One past the last token of the sentence that holds `at`. */
export function sentenceEnd(t: TimeText, at: number): number {
  return t.p.sentenceFrom[(t.p.sentence[at] ?? 0) + 1] ?? t.p.count;
}

/** First token of the sentence of `at`, or of a short one before it that ends without a stop: a label on the line above. */
export function labelStart(t: TimeText, at: number): number {
  const start = sentenceStart(t, at);
  if (at - start > 3 || start === 0) return start;
  const above = sentenceStart(t, start - 1);
  const stop = t.p.text.charCodeAt(t.p.start[start - 1] ?? 0);
  const stopped = stop === 46 || stop === 33 || stop === 63;
  return start - above <= LABEL && !stopped ? above : start;
}

/** A label has no more tokens than this. */
const LABEL = 8;
