import { WEEKS_PER_MONTH } from '../../model/time';
import { isDash, SLASH } from '../characters';
import { NUMBER } from '../text';
import type { TimeText } from '../time-words';
import { AND, codeAt, cueOf, sentenceEnd, TO } from '../time-words';
import { wordAt } from '../word-at';
import type { DateMention } from './date-parts';
import { isBetween } from './quantity';

/** Two dates and what joins them: the work runs from the one to the other. */
export interface DateSpan {
  from: DateMention;
  to: DateMention;
}

const GAP = 6;
const CLOCK_GAP = 10;
const THE_CLOCK = new Set(['as', 'às', 'las']);
const OF_CLOCK = new Set([':', '.', 'h', 'horas', 'do', 'del', 'de', 'dia', 'día']);

/** The first token of "9:00 do dia" before the day at `at`. */
function beforeClock(t: TimeText, at: number): number {
  let i = at;
  while (i > at - CLOCK_GAP && (OF_CLOCK.has(wordAt(t.p, i - 1)) || t.p.kind[i - 1] === NUMBER)) i--;
  return THE_CLOCK.has(wordAt(t.p, i - 1)) ? i : at;
}

/** Every "from ... to ..." of two dates that follow each other, with the year of the one lent to the other. */
export function spansIn(t: TimeText, dates: readonly DateMention[]): DateSpan[] {
  const out: DateSpan[] = [];
  for (let i = 0; i + 1 < dates.length; i++) {
    const first = dates[i];
    const second = dates[i + 1];
    if (first === undefined || second === undefined || !joined(t, first, second)) continue;
    if (first.ambiguous || second.ambiguous) continue;
    const span = { from: first, to: second };
    if (span.from.year === null && span.to.year !== null)
      span.from.year = span.to.year - (span.from.month > span.to.month ? 1 : 0);
    else if (span.to.year === null && span.from.year !== null)
      span.to.year = span.from.year + (span.to.month < span.from.month ? 1 : 0);
    out.push(span);
    i++;
  }
  return out;
}

function joined(t: TimeText, first: DateMention, second: DateMention): boolean {
  const gap = second.from - first.to;
  // "e as 18:00 do dia"
  const clock = THE_CLOCK.has(wordAt(t.p, first.to + 1)) && t.p.kind[first.to + 2] === NUMBER;
  if (gap < 1 || gap > (clock ? CLOCK_GAP : GAP)) return false;
  // hard line breaks and bold marks may part the two halves
  const broken = sentenceEnd(t, first.from) <= second.from;
  const dashed = isDash(codeAt(t, first.to)) && t.p.line[first.to] === t.p.line[first.to - 1];
  if (broken && (gap > 2 || (!dashed && ((t.role[first.to] ?? 0) & TO) === 0))) return false;
  // "1er mars/31 août 2027"
  if (gap === 1 && codeAt(t, first.to) === SLASH) return first.day !== null && first.month !== second.month;
  for (let i = first.to; i < second.from; i++) {
    const code = codeAt(t, i);
    if (t.p.kind[i] === NUMBER) return false;
    if (isDash(code)) return true;
    const role = t.role[i] ?? 0;
    if ((role & TO) !== 0) return true;
    if ((role & AND) !== 0 && first.day !== null && isBetween(t, beforeClock(t, first.from), 0)) return true;
    const cue = cueOf(t, i);
    if (cue === 'end') return true;
  }
  return false;
}

/** Weeks from the first day to the last, both counted; whole months where no days are stated. Null when it cannot be told. */
export function weeksOf(span: DateSpan): number | null {
  const { from, to } = span;
  if (from.orMonth !== null || to.orMonth !== null) return null;
  const months = monthsBetween(from, to);
  if (months === null) return null;
  if (from.day !== null && to.day !== null) {
    const year = from.year ?? 2001;
    const end = Date.UTC(to.year ?? year + (to.month < from.month ? 1 : 0), to.month - 1, to.day);
    const days = Math.round((end - Date.UTC(year, from.month - 1, from.day)) / 86_400_000) + 1;
    return days >= 5 && days <= 1100 ? Math.round((days / 7) * 10) / 10 : null;
  }
  if (from.day !== null || to.day !== null) return null;
  if (from.part !== null || to.part !== null)
    return from.part === 'mid' && to.part === 'mid' ? round(months) : null;
  return round(months + 1);
}

function monthsBetween(from: DateMention, to: DateMention): number | null {
  const years = from.year !== null && to.year !== null ? to.year - from.year : to.month < from.month ? 1 : 0;
  const months = years * 12 + to.month - from.month;
  return months >= 0 && months <= 36 ? months : null;
}

function round(months: number): number {
  return Math.round(months * WEEKS_PER_MONTH * 10) / 10;
}
