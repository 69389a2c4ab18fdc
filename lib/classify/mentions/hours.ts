import type { Range } from '../../model/range';
import { COLON, COMMA, isDash, OPEN, PERCENT } from '../characters';
import { NUMBER } from '../text';
import type { TimeText } from '../time-words';
import {
  AND,
  codeAt,
  cueOf,
  DAY,
  FILLER,
  HOUR,
  MINUTE,
  NUMERAL,
  sentenceEnd,
  sentenceStart,
  TO,
  WEEK,
  WEEKDAY,
} from '../time-words';
import { wordAt } from '../word-at';
import { clocksIn } from './clock';
import { parseCount } from './count';
import { surroundings } from './hours-around';
import { labelled as hoursOfLabel, limitByLabel, totalLabel } from './hours-label';
import { byClock, byDay, LONGEST_DAY, mostOf, repeated, timesDays, weekBeside } from './hours-of-days';
import { inFirstPart, inOtherPart } from './hours-parts';
import { plausibleWeek, scale } from './hours-range';
import { rateOf } from './hours-rate';
import { totalOf } from './hours-total';
import type { Quantity } from './quantity';
import { quantityAt } from './quantity';
import { daysAWeek, initials } from './week-days';

/** A posting with more statements of hours than this is no posting. */
const MOST = 100;

/** Working hours as one place in the text states them. `from` and `to` are tokens [from, to). */
export interface HoursMention {
  per: 'week' | 'total';
  hours: Range;
  from: number;
  to: number;
  /** 1: the numbers stand in a plain sentence; 2: a label or a word of work says that they are working hours. */
  strength: number;
  rule: string;
}

/** Every statement of working hours, in order. */
export function hoursMentions(t: TimeText): HoursMention[] {
  const out: HoursMention[] = [];
  for (const at of t.units) {
    if (out.length >= MOST) break;
    const role = t.role[at] ?? 0;
    if ((role & (HOUR | MINUTE)) === 0) continue;
    const q = quantityAt(t, at);
    const mention = q === null ? (hoursOfLabel(t, at) ?? totalLabel(t, at)) : quantified(t, q);
    if (mention === null) continue;
    limitByLabel(t, mention);
    out.push(mention);
    const other = mention.per === 'week' ? inOtherPart(t, mention) : null;
    if (other !== null) out.push(other);
  }
  shareStrength(t, out);
  if (!out.some((one) => one.per === 'week')) {
    const clocks = clocksIn(t);
    for (const clock of clocks) {
      const sentence = t.p.sentence[clock.from];
      const only = clocks.every((one) => one === clock || t.p.sentence[one.from] !== sentence);
      const mention = byClock(t, clock, only);
      if (mention !== null) out.push(mention);
    }
  }
  return out;
}

const APART = 18;

/** "up to 25 hours a week in term, up to 40 hours a week in summer": the second is as surely the work's as the first. */
function shareStrength(t: TimeText, mentions: readonly HoursMention[]): void {
  for (let i = 1; i < mentions.length; i++) {
    const one = mentions[i - 1];
    const next = mentions[i];
    if (one === undefined || next === undefined || one.per !== next.per || next.from - one.to > APART)
      continue;
    if (t.p.sentence[one.from] !== t.p.sentence[next.from]) continue;
    const strength = Math.max(one.strength, next.strength);
    one.strength = strength;
    next.strength = strength;
  }
}

const CREDIT = new Set([
  'credit',
  'credits',
  'crédit',
  'crédits',
  'créditos',
  'ects',
  'crediti',
  'leistungspunkte',
]);

/** "Another 20 hours a week" are a part of the week. */
const ADDED = new Set(['another', 'further', 'weitere', 'otras', 'autres']);

const OF_CREDIT = new Set(['of', 'de', 'di', 'd', 'academic', 'course', 'college', 'university', 'graded']);

/** "Earn 3 hours of academic credit": hours of study, not so "120 hours for credit". */
function isCredit(t: TimeText, q: Quantity): boolean {
  for (let i = q.to; i < Math.min(sentenceEnd(t, q.from), q.to + 4); i++) {
    if (CREDIT.has(wordAt(t.p, i))) return true;
    if (!OF_CREDIT.has(wordAt(t.p, i))) return false;
  }
  return false;
}

const OF = new Set(['of', 'von', 'der', 'des', 'einer', 'eines', 'de', 'd', 'del', 'van', 'z']);

/**
 * "50 % von 39 Stunden" is half of them; of "50 % der wöchentlichen Arbeitszeit (derzeit 39 Stunden)" the hours are
 * those of others, and the value is null.
 */
function shareBefore(t: TimeText, at: number): { value: number | null; from: number } | null {
  for (let i = at - 1; i >= Math.max(sentenceStart(t, at) + 1, at - 10); i--) {
    if (codeAt(t, i) !== PERCENT) {
      if (t.p.kind[i] === NUMBER) return null;
      continue;
    }
    const share =
      t.p.kind[i - 1] === NUMBER ? parseCount(t.p.text.slice(t.p.start[i - 1], t.p.end[i - 1])) : null;
    if (share === null || share >= 100 || share < 10 || !OF.has(wordAt(t.p, i + 1))) return null;
    return { value: i + 2 === at ? share : null, from: i - 1 };
  }
  return null;
}

function quantified(t: TimeText, q: Quantity): HoursMention | null {
  const raw = t.p.text.slice(t.p.start[q.from], t.p.end[Math.max(q.to - 2, q.from)]);
  const hours: Range = { min: q.min, max: q.max };
  if (q.unit === MINUTE) {
    const { per, to } = rateOf(t, q);
    if (per !== WEEK) return null;
    const around = surroundings(t, q.from, to);
    if (around.against) return null;
    return {
      per: 'week',
      hours: scale(hours, { min: 1 / 60, max: 1 / 60 }),
      from: q.from,
      to,
      strength: 1,
      rule: 'hours.minutes-a-week',
    };
  }
  if (q.unit !== HOUR || isCredit(t, q) || isShift(t, q)) return null;
  const share = shareBefore(t, q.from);
  if (share !== null) {
    if (share.value === null) return null;
    return quantified(t, {
      ...q,
      min: q.min === null ? null : (q.min * share.value) / 100,
      max: q.max === null ? null : (q.max * share.value) / 100,
      from: share.from,
    });
  }
  if (wordAt(t.p, q.from - 1) === 'working' && wordAt(t.p, q.from - 2) === 'if') return null;
  const times = timesDays(t, q) ?? repeated(t, q);
  if (times !== null) return times;
  const pair = q.min !== null && (q.max === null || q.min === q.max) ? pairOf(t, q) : null;
  const { per, to } = rateOf(t, pair === null ? q : { ...pair, from: q.from });
  const around = surroundings(t, q.from, to);
  if (per === WEEK) {
    if (around.against || !plausibleWeek(hours) || ADDED.has(wordAt(t.p, q.from - 1))) return null;
    return {
      per: 'week',
      hours: pair === null ? hours : { min: q.min, max: pair.max },
      from: q.from,
      to,
      strength: around.work || around.schedule ? 2 : 1,
      rule: 'hours.week',
    };
  }
  const jornada =
    ((t.role[q.from - 2] ?? 0) & DAY) !== 0 && wordAt(t.p, q.from - 1) === 'de' && mostOf(q) <= LONGEST_DAY;
  if (per === DAY || jornada || (per === 0 && q.compound && dayFollows(t, q.to))) {
    if (around.against) return null;
    return weekBeside(t, q, to) ?? byDay(t, q, to);
  }
  if (onBasisOf(t, q) && !around.against)
    return { per: 'week', hours, from: q.from, to: q.to, strength: 1, rule: 'hours.basis' };
  if (per !== 0) return null;
  const short = initials(t, Math.max(sentenceStart(t, q.from), q.from - SHORT_PAIR), q.from) !== null;
  // "Montag bis Freitag je 7 Stunden"
  if (!around.against && !isClock(t, q) && (short || weekdaysBefore(t, q.from))) {
    if (mostOf(q) <= LONGEST_DAY) return byDay(t, q, q.to);
    // "Mon-Fri, 37.5 hours"
    if ((q.min ?? 0) >= LEAST_OF_DAYS && mostOf(q) <= MOST_OF_DAYS)
      return { per: 'week', hours, from: q.from, to: q.to, strength: 2, rule: 'hours.of-days' };
    // "Lun-Vie 9-14 h"
    if (q.min !== q.max) return null;
  }
  if (/^\d{1,2}[.:]\d0$/.test(raw)) return null;
  if (q.min === q.max && mostOf(q) <= LONGEST_DAY && !around.against && weekFollows(t, q))
    return byDay(t, q, q.to);
  if (isOpening(t, q)) return null;
  const high = q.max ?? q.min ?? 0;
  const low = q.min ?? q.max ?? 0;
  // "a two-day a week (16 hours) position", "full-time (40 hours)", "temps plein - 35 h"
  const days = daysAWeek(t, Math.max(sentenceStart(t, q.from), q.from - 9), q.from);
  if (days !== null && low >= 3 && high <= 50 && codeAt(t, q.from - 1) === OPEN)
    return { per: 'week', hours, from: q.from, to: q.to, strength: 2, rule: 'hours.bracket-after-days' };
  const bracket = daysInBracket(t, q.to);
  if (bracket === 'week' && !around.against && plausibleWeek(hours))
    return { per: 'week', hours, from: q.from, to: q.to, strength: 2, rule: 'hours.before-days' };
  if (bracket !== null) return null;
  if (!around.against && high <= MOST_OF_WEEK && standsInList(t, q, low, high))
    return { per: 'week', hours, from: q.from, to: q.to, strength: 1, rule: 'hours.in-list' };
  if (around.schedule && low >= 8 && high <= 45 && !around.against)
    return { per: 'week', hours, from: q.from, to: q.to, strength: 2, rule: 'hours.beside-schedule' };
  if (hoursLabelBefore(t, q.from) && low >= 8 && high <= 45 && !around.against && !opensClock(t, q))
    return { per: 'week', hours, from: q.from, to: q.to, strength: 1, rule: 'hours.label' };
  return inFirstPart(t, q) ?? totalOf(t, q, around, low, high);
}

/** "40 uur stage (5 dagen per week)" are a week's hours; "(5 dagen)" may be all of them or a week's. */
function daysInBracket(t: TimeText, to: number): 'week' | 'days' | null {
  const open = [to, to + 1].find((at) => codeAt(t, at) === OPEN);
  const q = open !== undefined && ((t.role[open + 2] ?? 0) & DAY) !== 0 ? quantityAt(t, open + 2) : null;
  if (open === undefined || q === null || mostOf(q) > DAYS_OF_WEEK) return null;
  return daysAWeek(t, open, open + 6, true) === null ? 'days' : 'week';
}
const DAYS_OF_WEEK = 7;
const MOST_OF_WEEK = 40;

/** "32 - 40 uur" on a line of its own among the facts of a job, "Uren: 32 - 40 uur"; fewer may be those of the clock. */
function standsInList(t: TimeText, q: Quantity, low: number, high: number): boolean {
  if (low < 16 || high < 32 || low === high || sentenceEnd(t, q.from) > q.to) return false;
  const label = codeAt(t, q.from - 1) === COLON && ((t.role[q.from - 2] ?? 0) & HOUR) !== 0;
  return label || sentenceStart(t, q.from) === q.from;
}

/** "€ 650 bruto per maand op basis van 36 uur". */
function onBasisOf(t: TimeText, q: Quantity): boolean {
  const basis = wordAt(t.p, q.from - 1) === 'van' && wordAt(t.p, q.from - 2) === 'basis';
  return basis && (q.min ?? 0) >= LEAST_OF_DAYS && mostOf(q) <= MOST_OF_WEEK;
}

/** "Mo.-Fr., je" has no more tokens. */
const SHORT_PAIR = 7;

/** So many hours beside the days of the week are those of all of them. */
const LEAST_OF_DAYS = 20;
const MOST_OF_DAYS = 45;

/** "Three 4-hour shifts": one of several. */
function isShift(t: TimeText, q: Quantity): boolean {
  return q.compound && wordAt(t.p, q.to).startsWith('shift');
}

/** "Horaires : 9h-18h": the clock, until the hour after the dash. */
function opensClock(t: TimeText, q: Quantity): boolean {
  const until = isDash(codeAt(t, q.to)) || ((t.role[q.to] ?? 0) & TO) !== 0;
  return until && t.p.kind[q.to + 1] === NUMBER;
}

/** "05h-12h" is from five to noon. */
function isClock(t: TimeText, q: Quantity): boolean {
  return isDash(codeAt(t, q.to)) || (((t.role[q.to] ?? 0) | (t.role[q.from - 1] ?? 0)) & TO) !== 0;
}

/** "Horario: 9h a 15h", "Horaires : 9h-17h": from one time of the day to another. */
function isOpening(t: TimeText, q: Quantity): boolean {
  if (!isDash(codeAt(t, q.to)) && ((t.role[q.to] ?? 0) & TO) === 0) return false;
  const after = q.to + 2;
  return t.p.kind[q.to + 1] === NUMBER && (((t.role[after] ?? 0) & HOUR) !== 0 || codeAt(t, after) === COLON);
}

function weekdaysBefore(t: TimeText, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentenceStart(t, at), at - 3); i--)
    if (((t.role[i] ?? 0) & WEEKDAY) !== 0) return true;
  return false;
}

/** "Cuatro horas, de lunes a viernes"; "a las 8 horas, de lunes a viernes" is a time of the day. */
function weekFollows(t: TimeText, q: Quantity): boolean {
  if (isClock(t, q) || OF_CLOCK.has(wordAt(t.p, q.from - 1))) return false;
  const end = Math.min(sentenceEnd(t, q.from), q.to + 4);
  for (let i = q.to; i < end; i++) {
    if (((t.role[i] ?? 0) & WEEKDAY) !== 0)
      return ((t.role[i + 1] ?? 0) & TO) !== 0 || isDash(codeAt(t, i + 1));
    if (codeAt(t, i) !== COMMA && codeAt(t, i) !== OPEN && (t.p.end[i] ?? 0) - (t.p.start[i] ?? 0) > 3)
      return false;
  }
  return false;
}
const OF_CLOCK = new Set(['las', 'la', 'às', 'as', 'at', 'um', 'à', 'alle', 'om', 'o']);

/** "Hours: 40", "Arbeitszeit: 38,5 Stunden". */
function hoursLabelBefore(t: TimeText, at: number): boolean {
  if (codeAt(t, at - 1) !== COLON) return false;
  const cue = cueOf(t, at - 2);
  return cue === 'work' && (t.p.flags[t.phrase[at - 2] ?? 0] ?? 0) % 4 >= 2;
}

function dayFollows(t: TimeText, at: number): boolean {
  return ((t.role[at] ?? 0) & DAY) !== 0;
}

/** "A minimum of 24 hours and a maximum of 48 hours a week", "entre 24 heures et 48 heures": the other hours, which say of what time. */
function pairOf(t: TimeText, q: Quantity): Quantity | null {
  const end = Math.min(sentenceEnd(t, q.from), q.to + 9);
  let joined = false;
  for (let i = q.to; i < end; i++) {
    if (((t.role[i] ?? 0) & HOUR) !== 0) return joined ? quantityAt(t, i) : null;
    const cue = cueOf(t, i);
    const role = t.role[i] ?? 0;
    if ((role & (AND | TO)) !== 0) joined = true;
    else if (
      cue !== 'at-least' &&
      cue !== 'at-most' &&
      t.p.kind[i] !== NUMBER &&
      (role & (NUMERAL | FILLER)) === 0
    )
      return null;
  }
  return null;
}
