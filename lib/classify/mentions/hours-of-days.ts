import { CLOSE, COLON } from '../characters';
import { NUMBER } from '../text';
import type { TimeText } from '../time-words';
import { codeAt, cueOf, DAY, numeralOf, sentenceEnd, sentenceStart, WEEK, WEEKLY } from '../time-words';
import { wordAt } from '../word-at';
import type { Clock } from './clock';
import { parseCount } from './count';
import type { HoursMention } from './hours';
import { plausibleWeek, scale } from './hours-range';
import type { Quantity } from './quantity';
import { quantityAt } from './quantity';
import { daysAWeek } from './week-days';

/** Hours a week as the hours of a day times its days. */

export const LONGEST_DAY = 12;
/** A longer stretch may hold a break, which only a sentence about the work tells. */
const NO_BREAK = 8;

const TIMES = new Set(['x', '×']);
/** "4 Tage à 6 Stunden", "3 days of 7 hours". */
const EACH = new Set(['à', 'je', 'zu', 'mit', 'of', 'de', 'di', 'a', 'van']);

/** "4 days x 6 hours", "6 hours × 4 days": the days of a week and the hours of each. */
export function timesDays(t: TimeText, q: Quantity): HoursMention | null {
  const joined = TIMES.has(wordAt(t.p, q.from - 1)) || EACH.has(wordAt(t.p, q.from - 1));
  const before = joined && ((t.role[q.from - 2] ?? 0) & DAY) !== 0 ? quantityAt(t, q.from - 2) : null;
  const after =
    TIMES.has(wordAt(t.p, q.to)) && ((t.role[q.to + 2] ?? 0) & DAY) !== 0 ? quantityAt(t, q.to + 2) : null;
  const days = before ?? after;
  if (days === null || days.unit !== DAY || mostOf(days) > 7 || mostOf(q) > LONGEST_DAY) return null;
  const hours = scale({ min: q.min, max: q.max }, { min: days.min, max: days.max });
  if (!plausibleWeek(hours)) return null;
  const from = Math.min(days.from, q.from);
  return {
    per: 'week',
    hours,
    from,
    to: Math.max(days.to, q.to),
    strength: 2,
    rule: 'hours.days-times-hours',
  };
}

const TWICE = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
  ['zweimal', 2],
  ['dreimal', 3],
]);
const OFTEN = new Set(['times', 'mal', 'fois', 'veces', 'vezes', 'volte', 'keer', 'razy']);
const JOINS = new Set([',', 'for', 'of', 'für', 'de', 'a', 'per', 'each', 'every', 'pro', 'par', 'por', 'à']);

/** "2 hours, twice per week", "three times a week for 4 hours": so many hours each time. */
export function repeated(t: TimeText, q: Quantity): HoursMention | null {
  if (mostOf(q) > LONGEST_DAY) return null;
  const at = JOINS.has(wordAt(t.p, q.to)) ? q.to + 1 : q.to;
  const after = oftenAt(t, at);
  const week = after === null ? -1 : weekAt(t, after.to);
  if (after !== null && week > 0) return ofTimes(q, after.count, q.from, week);
  let back = q.from - 1;
  if (
    !JOINS.has(wordAt(t.p, back)) ||
    ((t.role[--back] ?? 0) & WEEK) === 0 ||
    !JOINS.has(wordAt(t.p, back - 1))
  )
    return null;
  for (const from of [back - 2, back - 3]) {
    const before = oftenAt(t, from);
    if (before?.to === back - 1) return ofTimes(q, before.count, from, q.to);
  }
  return null;
}

function ofTimes(q: Quantity, count: number, from: number, to: number): HoursMention | null {
  const hours = scale({ min: q.min, max: q.max }, { min: count, max: count });
  return plausibleWeek(hours) ? { per: 'week', hours, from, to, strength: 1, rule: 'hours.times' } : null;
}

/** One past the week of "a week", "per week"; or -1. */
function weekAt(t: TimeText, at: number): number {
  const to = JOINS.has(wordAt(t.p, at)) ? at + 1 : at;
  return ((t.role[to] ?? 0) & WEEK) === 0 ? -1 : to + 1;
}

/** "twice", "three times" at token `at`. */
function oftenAt(t: TimeText, at: number): { count: number; to: number } | null {
  const once = TWICE.get(wordAt(t.p, at));
  if (once !== undefined) return { count: once, to: at + 1 };
  if (!OFTEN.has(wordAt(t.p, at + 1))) return null;
  const count = t.p.kind[at] === NUMBER ? parseCount(wordAt(t.p, at)) : numeralOf(t.p.id[at] ?? 0) || null;
  return count === null || count > 7 ? null : { count, to: at + 2 };
}

/** Hours a day count only with a stated number of days a week, in this sentence or the next or the one before. */
export function byDay(t: TimeText, q: Quantity, to: number): HoursMention | null {
  if (mostOf(q) > LONGEST_DAY) return null;
  const s = t.p.sentence[q.from] ?? 0;
  for (const sentence of [s, s + 1, s - 1]) {
    const from = t.p.sentenceFrom[sentence];
    const end = t.p.sentenceFrom[sentence + 1];
    if (from === undefined || end === undefined || end - from > 60) continue;
    const days = daysAWeek(t, from, end);
    if (days === null) continue;
    const hours = scale({ min: q.min, max: q.max }, days);
    if (!plausibleWeek(hours)) return null;
    return {
      per: 'week',
      hours,
      from: q.from,
      to: Math.max(to, Math.min(end, to + 6)),
      strength: 2,
      rule: 'hours.day-times-days',
    };
  }
  return null;
}

const ALSO = new Set([...'(,;/=', 'o', 'ou', 'or', 'oder', 'y', 'e', 'et', 'and']);

/** "6 horas diarias o 30 semanales", "5 horas diárias (25 semanais)": those of the week without their unit. */
export function weekBeside(t: TimeText, q: Quantity, to: number): HoursMention | null {
  const at = to + 1;
  if (!ALSO.has(wordAt(t.p, to)) || t.p.sentence[at] !== t.p.sentence[q.from]) return null;
  if (t.p.kind[at] !== NUMBER || ((t.role[at + 1] ?? 0) & WEEKLY) === 0) return null;
  const count = parseCount(t.p.text.slice(t.p.start[at], t.p.end[at]));
  if (count === null || count > 7 * mostOf(q) || count < 2 * (q.min ?? 0)) return null;
  const hours = { min: q.min === null ? null : count, max: q.max === null ? null : count };
  return plausibleWeek(hours)
    ? { per: 'week', hours, from: q.from, to: at + 2, strength: 2, rule: 'hours.week-beside-day' }
    : null;
}

function isShift(t: TimeText, at: number): boolean {
  return wordAt(t.p, at).startsWith('shift');
}

/** Labels of working time; "Hours: 9 to 5" may be those of a shop. */
const TIMINGS = new Set([
  'timing',
  'timings',
  'shift',
  'schedule',
  'horario',
  'horário',
  'arbeitszeit',
  'horaires',
  'orario',
]);

/**
 * Clock times count as working hours only when a word of work and the days of the week stand in the sentence, or a label
 * of working time and the `only` stretch of it.
 */
export function byClock(t: TimeText, clock: Clock, only: boolean): HoursMention | null {
  const start = sentenceStart(t, clock.from);
  const end = sentenceEnd(t, clock.from);
  if (end - start > 60 || codeAt(t, clock.from - 1) === CLOSE) return null;
  let works = false;
  let internship = false;
  let labelled = false;
  for (let i = start; i < end; i++) {
    const cue = cueOf(t, i);
    if (cue === 'not-work' || cue === 'flexible' || cue === 'training') return null;
    if (cue === 'work' && codeAt(t, i + 1) !== COLON && !isShift(t, i)) works = true;
    if (TIMINGS.has(wordAt(t.p, i)) && codeAt(t, i + 1) === COLON) labelled = true;
    if (cue === 'internship') internship = true;
  }
  const days = daysAWeek(t, start, end);
  if (days === null) return null;
  const shared = (internship || labelled) && days.counted;
  if (!works && !shared && !(labelled && only && clock.hours <= NO_BREAK)) return null;
  const hours = scale({ min: clock.hours, max: clock.hours }, days);
  if (!plausibleWeek(hours)) return null;
  return { per: 'week', hours, from: clock.from, to: clock.to, strength: 1, rule: 'hours.clock-times-days' };
}

export function mostOf(q: Quantity): number {
  return q.max ?? q.min ?? 0;
}
