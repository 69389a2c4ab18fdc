import { SPACED } from '../text';
import type { TimeText } from '../time-words';

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

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function validDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= (DAYS_IN_MONTH[month - 1] ?? 0);
}

export function word(t: TimeText, at: number): string {
  return t.p.text.slice(t.p.start[at], t.p.end[at]);
}

/** No white space stands before the token. */
export function glued(t: TimeText, at: number): boolean {
  return ((t.p.flags[at] ?? 0) & SPACED) === 0;
}

/** A year of four digits. */
export function fullYear(raw: string): number | null {
  if (!/^(19|20)\d\d$/.test(raw)) return null;
  return Number(raw);
}

/** A year of four digits or of the last two. */
export function shortYear(raw: string): number | null {
  return /^\d\d$/.test(raw) ? 2000 + Number(raw) : fullYear(raw);
}

/** A date with nothing open about it. */
export function plain(
  year: number | null,
  month: number,
  day: number | null,
  from: number,
  to: number,
): DateMention {
  return { year, month, day, part: null, orMonth: null, ambiguous: false, from, to };
}
