import { COLON, COMMA, HYPHEN, SLASH } from '../characters';
import { CAPITAL, NUMBER, SPACED, WORD } from '../text';
import type { TimeText } from '../time-words';
import { EARLY, FILLER, LATE, MID, MONTH_NAME, monthOf, OR, SHORT, TO } from '../time-words';
import { codeAt, isDash } from './quantity';

/** A calendar date as written: the parts that are not stated are null. `month` is 1 to 12. */
export interface DateMention {
  year: number | null;
  month: number;
  day: number | null;
  /** "mid-April", "early June": no day can be made of it. */
  part: 'early' | 'mid' | 'late' | null;
  /** A second month beside the first: "May/June". */
  orMonth: number | null;
  /** 03/04/2026 where nothing says which is the month: the day and month as read month first. */
  ambiguous: boolean;
  /** Tokens [from, to). */
  from: number;
  to: number;
}

/** Day first or month first, for dates in digits; null when nothing says so. */
export type DateOrder = 'day-first' | 'month-first' | null;

/** A posting with more dates than this is no posting. */
const MOST = 200;
const FULL_STOP = 46;
const APOSTROPHES = new Set([39, 0x2018, 0x2019]);
const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'er', 'o', 'a', 'do', 'ro', 'e', 'º', 'ª', 'ste', 'de']);
const OF = new Set(['of', 'de', 'del', 'di', 'do', 'the', 'd', 'el']);
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function validDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= (DAYS_IN_MONTH[month - 1] ?? 0);
}

function word(t: TimeText, at: number): string {
  return t.p.text.slice(t.p.start[at], t.p.end[at]);
}

function glued(t: TimeText, at: number): boolean {
  return ((t.p.flags[at] ?? 0) & SPACED) === 0;
}

function fullYear(raw: string): number | null {
  if (!/^(19|20)\d\d$/.test(raw)) return null;
  return Number(raw);
}

function shortYear(raw: string): number | null {
  return /^\d\d$/.test(raw) ? 2000 + Number(raw) : fullYear(raw);
}

interface Numeric {
  first: number;
  second: number;
  year: number;
  to: number;
  dotted: boolean;
}

/** D.M.Y, D/M/Y, D-M-Y or M/D/Y at `at`: the two small numbers unordered, and the year. */
function numericAt(t: TimeText, at: number): Numeric | null {
  const { p } = t;
  const raw = word(t, at);
  const inner = raw.split('.');
  if (inner.length === 3) {
    const year = shortYear(inner[2] ?? '');
    if (year === null || (inner[0] ?? '').length > 2 || (inner[1] ?? '').length > 2) return null;
    return { first: Number(inner[0]), second: Number(inner[1]), year, to: at + 1, dotted: true };
  }
  if (!/^\d{1,2}$/.test(raw)) return null;
  const separator = codeAt(t, at + 1);
  if (separator !== SLASH && separator !== FULL_STOP && !isDash(separator)) return null;
  if (p.kind[at + 2] !== NUMBER) return null;
  const dotted = separator === FULL_STOP;
  if (!dotted && !(glued(t, at + 1) && glued(t, at + 2))) return null;
  const second = word(t, at + 2);
  // "16. 7.2021"
  const tail = /^(\d{1,2})\.(\d{4})$/.exec(second);
  if (dotted && tail)
    return { first: Number(raw), second: Number(tail[1]), year: Number(tail[2]), to: at + 3, dotted };
  if (!/^\d{1,2}$/.test(second) || codeAt(t, at + 3) !== separator || p.kind[at + 4] !== NUMBER) return null;
  if (!dotted && !(glued(t, at + 3) && glued(t, at + 4))) return null;
  const last = word(t, at + 4);
  // "3-6-12 month plan" is no date: years of two digits stand with days and months of two digits, or after slashes
  const plainNumbers = isDash(separator) && (raw.length < 2 || second.length < 2);
  const year = dotted || plainNumbers ? fullYear(last) : shortYear(last);
  if (year === null) return null;
  return { first: Number(raw), second: Number(second), year, to: at + 5, dotted };
}

/** What the dates in digits of this text show by themselves: a part above 12 is no month. */
export function orderShown(t: TimeText): DateOrder {
  let day = 0;
  let month = 0;
  for (const at of t.dateMarks) {
    if (t.p.kind[at] !== NUMBER) continue;
    const read = numericAt(t, at);
    if (read === null || read.dotted) continue;
    if (read.first > 12 && validDay(read.second, read.first)) day++;
    if (read.second > 12 && validDay(read.first, read.second)) month++;
  }
  if (day > 0 === month > 0) return null;
  return day > 0 ? 'day-first' : 'month-first';
}

/** True when the text holds a date in digits that can be read two ways. */
export function hasAmbiguousDate(t: TimeText): boolean {
  return t.dateMarks.some((at) => {
    if (t.p.kind[at] !== NUMBER) return false;
    const read = numericAt(t, at);
    return (
      read !== null && !read.dotted && read.first <= 12 && read.second <= 12 && read.first !== read.second
    );
  });
}

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
  if (codeAt(t, at) === FULL_STOP) at--;
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

function plain(
  year: number | null,
  month: number,
  day: number | null,
  from: number,
  to: number,
): DateMention {
  return { year, month, day, part: null, orMonth: null, ambiguous: false, from, to };
}

function inDigits(t: TimeText, at: number, order: DateOrder): DateMention | null {
  const { p } = t;
  const raw = word(t, at);
  const iso = fullYear(raw);
  if (iso !== null) {
    const separator = codeAt(t, at + 1);
    if (
      (separator === HYPHEN || separator === SLASH) &&
      p.kind[at + 2] === NUMBER &&
      glued(t, at + 1) &&
      glued(t, at + 2)
    ) {
      const month = Number(word(t, at + 2));
      const dayToken = at + 4;
      if (codeAt(t, at + 3) === separator && p.kind[dayToken] === NUMBER && glued(t, dayToken)) {
        const day = Number(word(t, dayToken).slice(0, 2));
        if (validDay(month, day)) return plain(iso, month, day, at, at + 5);
      }
    }
    return null;
  }
  const read = numericAt(t, at);
  if (read !== null) {
    const dayFirst = validDay(read.second, read.first);
    const monthFirst = validDay(read.first, read.second);
    if (read.dotted) return dayFirst ? plain(read.year, read.second, read.first, at, read.to) : null;
    if (dayFirst && monthFirst && read.first !== read.second) {
      if (order === 'day-first') return plain(read.year, read.second, read.first, at, read.to);
      const date = plain(read.year, read.first, read.second, at, read.to);
      date.ambiguous = order === null;
      return date;
    }
    if (dayFirst) return plain(read.year, read.second, read.first, at, read.to);
    return monthFirst ? plain(read.year, read.first, read.second, at, read.to) : null;
  }
  // "09/2026", "09.2026"
  const monthYear = /^(\d{1,2})\.((?:19|20)\d\d)$/.exec(raw);
  if (monthYear && validDay(Number(monthYear[1]), 1))
    return plain(Number(monthYear[2]), Number(monthYear[1]), null, at, at + 1);
  if (
    /^\d{1,2}$/.test(raw) &&
    codeAt(t, at + 1) === SLASH &&
    p.kind[at + 2] === NUMBER &&
    glued(t, at + 1) &&
    glued(t, at + 2)
  ) {
    const year = fullYear(word(t, at + 2));
    const before = codeAt(t, at - 1) === SLASH && glued(t, at);
    if (year !== null && validDay(Number(raw), 1) && !before)
      return plain(year, Number(raw), null, at, at + 3);
  }
  // "15.06. - 14.09.2026"
  const dayMonth = /^(\d{1,2})\.(\d{1,2})$/.exec(raw);
  if (
    dayMonth &&
    codeAt(t, at + 1) === FULL_STOP &&
    glued(t, at + 1) &&
    validDay(Number(dayMonth[2]), Number(dayMonth[1]))
  )
    return plain(null, Number(dayMonth[2]), Number(dayMonth[1]), at, at + 2);
  return null;
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
  if (codeAt(t, i) === COMMA || codeAt(t, i) === FULL_STOP) i++;
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
  if (short && codeAt(t, to) === FULL_STOP && glued(t, to)) to++;
  // the day before: "29 January", "1st of June", "1er juillet", "3 de mayo"
  let before = at - 1;
  if (codeAt(t, before) === FULL_STOP || isDash(codeAt(t, before))) before--;
  while (before >= floor && p.kind[before] === WORD && at - before <= 3) {
    const text = word(t, before).toLowerCase();
    if (!OF.has(text) && !(ORDINALS.has(text) && glued(t, before))) break;
    before--;
  }
  if (before >= floor && codeAt(t, before) === FULL_STOP && p.kind[before - 1] === NUMBER) before--;
  if (before >= floor && p.kind[before] === NUMBER && at - before <= 4) {
    const value = /^\d{1,2}$/.test(word(t, before)) ? Number(word(t, before)) : 0;
    if (validDay(month, value)) {
      day = value;
      from = before;
    }
  }
  if (day === null) {
    // the day after: "June 9th", "June 9, 2026", "May 18,2026"; a year may stand first
    const next = codeAt(t, to) === FULL_STOP && short ? to + 1 : to;
    if (p.kind[next] === NUMBER) {
      const raw = word(t, next);
      const joined = /^(\d{1,2}),((?:19|20)\d\d)$/.exec(raw);
      if (joined && validDay(month, Number(joined[1])))
        return plain(Number(joined[2]), month, Number(joined[1]), at, next + 1);
      if (/^\d{1,2}$/.test(raw) && validDay(month, Number(raw)) && codeAt(t, next + 1) !== 58) {
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
    if (code === SLASH || isDash(code) || code === COMMA || code === 40 || code === 41) return true;
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
