import { HYPHEN, isDash, SLASH, STOP } from '../characters';
import { NUMBER } from '../text';
import type { TimeText } from '../time-words';
import { codeAt } from '../time-words';
import type { DateMention } from './date-parts';
import { fullYear, glued, plain, shortYear, validDay, word } from './date-parts';

/** Day first or month first, for dates in digits; null when nothing says so. */
export type DateOrder = 'day-first' | 'month-first' | null;

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
  if (separator !== SLASH && separator !== STOP && !isDash(separator)) return null;
  if (p.kind[at + 2] !== NUMBER) return null;
  const dotted = separator === STOP;
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

/** The date in digits that begins at `at`. */
export function inDigits(t: TimeText, at: number, order: DateOrder): DateMention | null {
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
    codeAt(t, at + 1) === STOP &&
    glued(t, at + 1) &&
    validDay(Number(dayMonth[2]), Number(dayMonth[1]))
  )
    return plain(null, Number(dayMonth[2]), Number(dayMonth[1]), at, at + 2);
  return null;
}
