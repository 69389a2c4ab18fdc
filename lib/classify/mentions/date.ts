import { CLOSE, COLON, COMMA, isDash, OPEN, SLASH, STOP } from '../characters';
import { CAPITAL, NUMBER, WORD } from '../text';
import type { TimeText } from '../time-words';
import { codeAt, EARLY, FILLER, LATE, MID, MONTH_NAME, monthOf, OR, SHORT, TO } from '../time-words';
import type { DateOrder } from './date-digits';
import { inDigits } from './date-digits';
import type { DateMention } from './date-parts';
import { fullYear, glued, plain, shortYear, validDay, word } from './date-parts';

/** A posting with more dates than this is no posting. */
const MOST = 200;
const APOSTROPHES = new Set([39, 0x2018, 0x2019]);
const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'er', 'o', 'a', 'do', 'ro', 'e', 'º', 'ª', 'ste', 'de']);
const OF = new Set(['of', 'de', 'del', 'di', 'do', 'the', 'd', 'el']);

/** Every date of the text, in order. */
export function datesIn(t: TimeText, order: DateOrder): DateMention[] {
  const out: DateMention[] = [];
  let done = 0;
  for (const at of t.dateMarks) {
    if (at < done) continue;
    if (out.length >= MOST) break;
    const date = t.p.kind[at] === NUMBER ? inDigits(t, at, order) : inWords(t, at, done);
    if (date === null) continue;
    const first = firstOfMonth(t, date, done);
    if (first !== null) out.push(first);
    out.push(date);
    const last = lastOfMonth(t, date);
    if (last !== null) out.push(last);
    done = (last ?? date).to;
  }
  return out;
}

/** The 4 of "4 to 29 January", "vom 4. bis zum 29. Januar". */
function firstOfMonth(t: TimeText, date: DateMention, floor: number): DateMention | null {
  if (date.day === null || t.p.kind[date.from] !== NUMBER || !isPlainDay(t, date.from)) return null;
  let at = date.from - 1;
  if (t.p.kind[at] === WORD && ((t.role[at] ?? 0) & TO) === 0 && ARTICLES.has(word(t, at).toLowerCase()))
    at--;
  if (!isDash(codeAt(t, at)) && ((t.role[at] ?? 0) & TO) === 0) return null;
  at--;
  if (codeAt(t, at) === STOP) at--;
  if (t.p.kind[at] === WORD && glued(t, at) && ORDINALS.has(word(t, at).toLowerCase())) at--;
  if (at < floor || t.p.kind[at] !== NUMBER || !isPlainDay(t, at)) return null;
  const day = Number(word(t, at));
  return day < date.day && validDay(date.month, day) ? plain(date.year, date.month, day, at, at + 1) : null;
}

/** The 29 of "January 4-29, 2027", "January 4 to 29". */
function lastOfMonth(t: TimeText, date: DateMention): DateMention | null {
  if (date.day === null || date.year !== null || t.p.kind[date.from] !== WORD) return null;
  const at = date.to + 1;
  if (!isDash(codeAt(t, date.to)) && ((t.role[date.to] ?? 0) & TO) === 0) return null;
  if (t.p.kind[at] !== NUMBER || !isPlainDay(t, at)) return null;
  const day = Number(word(t, at));
  if (day <= date.day || !validDay(date.month, day)) return null;
  let to = at + 1;
  if (t.p.kind[to] === WORD && glued(t, to) && ORDINALS.has(word(t, to).toLowerCase())) to++;
  // "June 9 to 11 a.m."
  const stated = yearAt(t, to);
  if (stated === null && (t.p.kind[to] === WORD || codeAt(t, to) === COLON)) return null;
  return plain(stated?.year ?? null, date.month, day, at, stated?.to ?? to);
}

const ARTICLES = new Set(['the', 'zum', 'den', 'dem', 'le', 'el', 'il']);

function isPlainDay(t: TimeText, at: number): boolean {
  return /^\d{1,2}$/.test(word(t, at));
}

/** "'27": an apostrophe before the number, which need not be a token. */
export function afterApostrophe(t: TimeText, at: number): boolean {
  const start = t.p.start[at] ?? 0;
  return APOSTROPHES.has(t.p.text.charCodeAt(start - 1)) || APOSTROPHES.has(t.p.text.charCodeAt(start - 2));
}

/** The year that stands at `at`, after a comma, "of", an apostrophe or nothing. */
function yearAt(t: TimeText, at: number): { year: number; to: number } | null {
  const { p } = t;
  let i = at;
  if (codeAt(t, i) === COMMA || codeAt(t, i) === STOP) i++;
  if (p.kind[i] === WORD && OF.has(word(t, i).toLowerCase())) i++;
  if (APOSTROPHES.has(codeAt(t, i))) i++;
  if (p.kind[i] === NUMBER && afterApostrophe(t, i)) {
    const short = shortYear(word(t, i));
    return short === null ? null : { year: short, to: i + 1 };
  }
  if (
    (codeAt(t, i) === SLASH || (isDash(codeAt(t, i)) && glued(t, i) && glued(t, i + 1))) &&
    p.kind[i + 1] === NUMBER
  )
    i++;
  if (p.kind[i] !== NUMBER) return null;
  const year = fullYear(word(t, i));
  return year === null ? null : { year, to: i + 1 };
}

function inWords(t: TimeText, at: number, floor: number): DateMention | null {
  const { p } = t;
  const month = monthOf(p.id[at] ?? 0);
  const short = ((t.role[at] ?? 0) & SHORT) !== 0;
  let from = at;
  let to = at + 1;
  let day: number | null = null;
  let year: number | null = null;
  if (short && codeAt(t, to) === STOP && glued(t, to)) to++;
  // the day before: "29 January", "1st of June", "1er juillet", "3 de mayo"
  let before = at - 1;
  if (codeAt(t, before) === STOP || isDash(codeAt(t, before))) before--;
  while (before >= floor && p.kind[before] === WORD && at - before <= 3) {
    const text = word(t, before).toLowerCase();
    if (!OF.has(text) && !(ORDINALS.has(text) && glued(t, before))) break;
    before--;
  }
  if (before >= floor && codeAt(t, before) === STOP && p.kind[before - 1] === NUMBER) before--;
  if (before >= floor && p.kind[before] === NUMBER && at - before <= 4) {
    const value = /^\d{1,2}$/.test(word(t, before)) ? Number(word(t, before)) : 0;
    if (validDay(month, value)) {
      day = value;
      from = before;
    }
  }
  if (day === null) {
    // the day after: "June 9th", "June 9, 2026", "May 18,2026"; a year may stand first
    const next = codeAt(t, to) === STOP && short ? to + 1 : to;
    if (p.kind[next] === NUMBER) {
      const raw = word(t, next);
      const joined = /^(\d{1,2}),((?:19|20)\d\d)$/.exec(raw);
      if (joined && validDay(month, Number(joined[1])))
        return plain(Number(joined[2]), month, Number(joined[1]), at, next + 1);
      if (/^\d{1,2}$/.test(raw) && validDay(month, Number(raw)) && codeAt(t, next + 1) !== COLON) {
        day = Number(raw);
        to = next + 1;
        if (p.kind[to] === WORD && glued(t, to) && ORDINALS.has(word(t, to).toLowerCase())) to++;
      }
    }
  }
  const stated = yearAt(t, to);
  if (stated !== null) {
    year = stated.year;
    to = stated.to;
  }
  const date = plain(year, month, day, from, to);
  if (day !== null) return date;
  // "May/June 2026", "avril ou mai", "September / Oktober"
  const link = codeAt(t, to) === SLASH || ((t.role[to] ?? 0) & OR) !== 0;
  if (link && ((t.role[to + 1] ?? 0) & MONTH_NAME) !== 0) {
    date.orMonth = monthOf(p.id[to + 1] ?? 0);
    date.to = to + 2;
    const later = yearAt(t, date.to);
    if (later !== null) {
      date.year ??= later.year;
      date.to = later.to;
    }
  }
  let lead = at - 1;
  if (isDash(codeAt(t, lead))) lead--;
  for (let i = lead; i >= Math.max(floor, lead - 1); i--) {
    const role = t.role[i] ?? 0;
    if ((role & MID) !== 0) date.part = 'mid';
    else if ((role & EARLY) !== 0) date.part = 'early';
    else if ((role & LATE) !== 0) date.part = 'late';
    else if ((role & FILLER) === 0 && !OF.has(word(t, i).toLowerCase())) break;
    if (date.part !== null) {
      date.from = i;
      break;
    }
  }
  if (date.year === null && date.part === null) {
    if (short && !joinsOtherMonth(t, at, to)) return null;
    // the English "may" and "march" are verbs: a month is written with a capital and has a preposition or a join beside it
    const lower = ((p.flags[at] ?? 0) & CAPITAL) === 0;
    const text = word(t, at);
    if (lower && (text === 'may' || text === 'march')) return null;
    if (text === 'May' && !joinsMonth(t, at)) return null;
  }
  return date;
}

/** "Jan - Jun 2027": a short name is that of a month beside another. */
function joinsOtherMonth(t: TimeText, at: number, to: number): boolean {
  if (((t.p.flags[at] ?? 0) & CAPITAL) === 0) return false;
  const links = (i: number) => isDash(codeAt(t, i)) || ((t.role[i] ?? 0) & TO) !== 0;
  const isMonth = (i: number) => ((t.role[i] ?? 0) & MONTH_NAME) !== 0;
  return (links(to) && isMonth(to + 1)) || (links(at - 1) && (isMonth(at - 2) || isMonth(at - 3)));
}

function joinsMonth(t: TimeText, at: number): boolean {
  for (const i of [at - 1, at + 1]) {
    const code = codeAt(t, i);
    if (code === SLASH || isDash(code) || code === COMMA || code === OPEN || code === CLOSE) return true;
    if (((t.role[i] ?? 0) & TO) !== 0) return true;
  }
  return ['in', 'from', 'by', 'of', 'until', 'starting', 'and', 'between', 'beginning', 'late'].includes(
    word(t, at - 1).toLowerCase(),
  );
}

/** `YYYY-MM-DD`, or `YYYY-MM` when no day is stated; null without a year. */
export function isoOf(date: DateMention): string | null {
  if (date.year === null || date.ambiguous) return null;
  const month = String(date.month).padStart(2, '0');
  return date.day === null
    ? `${date.year}-${month}`
    : `${date.year}-${month}-${String(date.day).padStart(2, '0')}`;
}
