import type { Range } from '../../model/range';
import { NUMBER, WORD } from '../text';
import type { TimeText } from '../time-words';
import {
  AND,
  cueOf,
  DAILY,
  DAY,
  FILLER,
  HOUR,
  labelStart,
  MINUTE,
  MONTH,
  MONTHLY,
  NUMERAL,
  sentenceEnd,
  sentenceStart,
  TO,
  WEEK,
  WEEKDAY,
  WEEKLY,
  weekdayOf,
  YEAR,
  YEARLY,
} from '../time-words';
import type { Clock } from './clock';
import { clocksIn } from './clock';
import type { Quantity } from './quantity';
import { codeAt, isDash, parseCount, quantityAt } from './quantity';

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

const REACH = 7;
/** More hours in all than this are no internship's. */
const MOST_HOURS = 2500;
const LONGEST_DAY = 12;
/** So many hours that must be completed are the whole of it. */
const WHOLE = 40;
/** A posting with more statements of hours than this is no posting. */
const MOST = 100;
const OPEN = 40;
const CLOSE = 41;
const COLON = 58;
const SLASH = 47;
const PLUS = 43;
const COMMA = 44;
const SEMICOLON = 59;

/** Per what the hours at `q` are counted: the first unit or rate word that follows, or that stands before. */
function rateOf(t: TimeText, q: Quantity): { per: number; to: number } {
  if (((t.role[q.to - 1] ?? 0) & WEEKLY) !== 0) return { per: WEEK, to: q.to };
  const end = Math.min(sentenceEnd(t, q.from), q.to + REACH);
  for (let i = q.to; i < end; i++) {
    const role = t.role[i] ?? 0;
    if (t.p.kind[i] === NUMBER) break;
    // "40 hours, Monday to Friday"; a comma ends the reach of a number, a bracket does not
    const rate = role & (WEEK | WEEKLY | DAY | DAILY | MONTH | MONTHLY | YEAR | YEARLY);
    if (rate !== 0) {
      if (counted(t, i, q.to)) break;
      // "15-20 hours during the school year": hours a week, in that part of the year
      if ((rate & YEAR) !== 0 && SCHOOL.has(t.p.text.slice(t.p.start[i - 1], t.p.end[i - 1]).toLowerCase()))
        return { per: WEEK, to: i + 1 };
      return { per: perOf(rate), to: i + 1 };
    }
    if (i === q.to + 1 && codeAt(t, q.to) === SLASH && t.p.kind[i] === WORD && startsLike(t, i, 'woche'))
      return { per: WEEK, to: i + 1 };
    if ((role & (HOUR | MINUTE | NUMERAL)) !== 0 && (role & DAY) === 0 && !isArticle(t, i)) break;
  }
  // "weekly commitment of 20 hours", "Hours per week: 20 hours", "semaine de 35 heures"
  const start = Math.max(sentenceStart(t, q.from), q.from - REACH);
  for (let i = q.from - 1; i >= start; i--) {
    const role = t.role[i] ?? 0;
    if (t.p.kind[i] === NUMBER) break;
    const rate = role & (WEEK | WEEKLY | DAILY | MONTHLY | YEARLY | MONTH | YEAR);
    if (rate !== 0) {
      if (t.p.kind[i - 1] === NUMBER || plural(t, i)) break;
      // "2 days a week of 8 hours"
      const ofDays =
        perOf(rate) === WEEK &&
        codeAt(t, q.from - 1) !== OPEN &&
        [i - 1, i - 2, i - 3].some((j) => ((t.role[j] ?? 0) & DAY) !== 0);
      return { per: ofDays ? DAY : perOf(rate), to: q.to };
    }
    if ((role & (HOUR | DAY)) !== 0 && (role & DAY) !== 0) break;
  }
  return { per: 0, to: q.to };
}

const SCHOOL = new Set(['school', 'academic']);

function perOf(rate: number): number {
  if ((rate & (WEEK | WEEKLY)) !== 0) return WEEK;
  if ((rate & (DAY | DAILY)) !== 0) return DAY;
  if ((rate & (MONTH | MONTHLY)) !== 0) return MONTH;
  return YEAR;
}

/** "3 weeks", "two days": the unit counts something of its own and is no rate. */
function counted(t: TimeText, at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 3); i--) {
    if (t.p.kind[i] === NUMBER) return true;
    if (((t.role[i] ?? 0) & NUMERAL) !== 0 && !isArticle(t, i)) return true;
    if (((t.role[i] ?? 0) & FILLER) === 0 && !isDash(codeAt(t, i))) return false;
  }
  return false;
}

/** "one day a week" counts, "une semaine", "una semana", "eine Woche" does not when it means "a". */
function isArticle(t: TimeText, at: number): boolean {
  const word = t.p.text.slice(t.p.start[at], t.p.end[at]).toLowerCase();
  return (
    word === 'une' ||
    word === 'una' ||
    word === 'un' ||
    word === 'eine' ||
    word === 'einer' ||
    word === 'uma' ||
    word === 'a'
  );
}

const PLURAL_WEEKS = new Set([
  'weeks',
  'wks',
  'wochen',
  'semaines',
  'semanas',
  'settimane',
  'weken',
  'months',
  'monate',
  'meses',
  'years',
  'jahre',
]);

function plural(t: TimeText, at: number): boolean {
  return PLURAL_WEEKS.has(t.p.text.slice(t.p.start[at], t.p.end[at]).toLowerCase());
}

function startsLike(t: TimeText, at: number, stem: string): boolean {
  return t.p.text.slice(t.p.start[at], (t.p.start[at] ?? 0) + stem.length).toLowerCase() === stem;
}

interface Surroundings {
  work: boolean;
  against: boolean;
  total: boolean;
  schedule: boolean;
}

/** What the sentence says around tokens [from, to). A comma or a closing bracket shields the hours from what follows. */
function surroundings(t: TimeText, from: number, to: number): Surroundings {
  const out: Surroundings = { work: false, against: false, total: false, schedule: false };
  const start = Math.max(sentenceStart(t, from), from - 14);
  const end = Math.min(sentenceEnd(t, from), to + 10);
  let internship = false;
  let onLeave = false;
  let shielded = false;
  for (let i = start; i < end; i++) {
    const code = codeAt(t, i);
    if (i >= to && (code === CLOSE || code === COMMA || code === SEMICOLON)) shielded = true;
    if (i < from && code === SEMICOLON) out.against = false;
    const cue = cueOf(t, i);
    // "30 Tage Urlaub und 38,5-Stunden-Woche"
    if (i < from && ((t.role[i] ?? 0) & AND) !== 0) onLeave = false;
    if (cue === null) continue;
    if (cue === 'part-of') {
      if (i >= to) shielded = true;
      else if (i < from && from - i <= 2) out.against = true;
    }
    const near = i < from ? from - i <= 6 : i < to || (i - to <= 4 && !shielded);
    if (cue === 'internship') internship = true;
    if (near && cue === 'leave') onLeave = true;
    if (near && (cue === 'not-work' || cue === 'ago')) out.against = true;
    // "20 hours per week of training experience" of an internship is its work
    if (near && !internship && (cue === 'experience' || cue === 'study' || cue === 'training'))
      out.against = true;
    if (
      cue === 'work' ||
      cue === 'internship' ||
      cue === 'engagement' ||
      cue === 'lasts' ||
      cue === 'duration'
    )
      out.work = true;
    if (cue === 'total' || cue === 'at-least') out.total = true;
    if ((cue === 'full-time' || cue === 'part-time') && (i < from ? from - i <= 4 : i - to <= 3))
      out.schedule = true;
  }
  out.against = out.against || onLeave;
  return out;
}

function plausibleWeek(hours: Range): boolean {
  const low = hours.min ?? hours.max ?? 0;
  const high = hours.max ?? hours.min ?? 0;
  return low >= 1 && high <= 60;
}

function scale(hours: Range, by: Range): Range {
  return {
    min: hours.min === null ? null : hours.min * (by.min ?? by.max ?? 1),
    max: hours.max === null ? null : hours.max * (by.max ?? by.min ?? 1),
  };
}

/** Days a week; `counted` when they are a number and not names of days. */
interface Days extends Range {
  counted: boolean;
}

/** How many days a week the sentence states: "3 days a week", "Monday to Friday", "Tuesdays and Thursdays". */
export function daysAWeek(t: TimeText, from: number, to: number, countedOnly = false): Days | null {
  for (let i = from; i < to; i++) {
    const role = t.role[i] ?? 0;
    if ((role & DAY) !== 0) {
      const q = quantityAt(t, i);
      if (q === null || q.unit !== DAY || (q.max ?? q.min ?? 9) > 7) continue;
      for (let j = i + 1; j < Math.min(to, i + 4); j++) {
        if (((t.role[j] ?? 0) & (WEEK | WEEKLY)) !== 0 && !plural(t, j))
          return { min: q.min, max: q.max, counted: true };
      }
      if (((t.role[q.from - 1] ?? 0) & WEEKLY) !== 0) return { min: q.min, max: q.max, counted: true };
    }
  }
  if (countedOnly) return null;
  let first = 0;
  let lastDay = 0;
  let named = 0;
  let through = false;
  let alternative = false;
  for (let i = from; i < to; i++) {
    const role = t.role[i] ?? 0;
    if ((role & WEEKDAY) === 0) {
      if (first !== 0 && codeAt(t, i) !== 0 && isDash(codeAt(t, i))) through = true;
      if (first !== 0 && named === 1 && (role & TO) !== 0) through = true;
      if (first !== 0 && /^(or|oder|ou|o)$/i.test(t.p.text.slice(t.p.start[i], t.p.end[i])))
        alternative = true;
      continue;
    }
    const day = weekdayOf(t.p.id[i] ?? 0);
    named++;
    if (first === 0) first = day;
    else if (through && named === 2) {
      lastDay = day;
      break;
    }
    lastDay = day;
  }
  if (alternative || named < 2) return null;
  if (through && lastDay > first)
    return { min: lastDay - first + 1, max: lastDay - first + 1, counted: false };
  return through ? null : { min: named, max: named, counted: false };
}

/** Every statement of working hours, in order. */
export function hoursMentions(t: TimeText): HoursMention[] {
  const out: HoursMention[] = [];
  for (const at of t.units) {
    if (out.length >= MOST) break;
    const role = t.role[at] ?? 0;
    if ((role & (HOUR | MINUTE)) === 0) continue;
    const q = quantityAt(t, at);
    const mention = q === null ? (labelled(t, at) ?? totalLabel(t, at)) : quantified(t, q);
    if (mention !== null) out.push(mention);
  }
  if (!out.some((one) => one.per === 'week')) {
    for (const clock of clocksIn(t)) {
      const mention = byClock(t, clock);
      if (mention !== null) out.push(mention);
    }
  }
  return out;
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
  if (q.unit !== HOUR) return null;
  const { per, to } = rateOf(t, q);
  const around = surroundings(t, q.from, to);
  if (per === WEEK) {
    if (around.against || !plausibleWeek(hours)) return null;
    return {
      per: 'week',
      hours,
      from: q.from,
      to,
      strength: around.work || around.schedule ? 2 : 1,
      rule: 'hours.week',
    };
  }
  if (per === DAY || (per === 0 && q.compound && dayFollows(t, q.to))) {
    if (around.against) return null;
    return byDay(t, q, to);
  }
  if (per !== 0) return null;
  // "Montag bis Freitag je 7 Stunden"
  if (mostOf(q) <= LONGEST_DAY && !around.against && !isClock(t, q) && weekdaysBefore(t, q.from))
    return byDay(t, q, q.to);
  if (/^\d{1,2}[.:]\d0$/.test(raw)) return null;
  const high = q.max ?? q.min ?? 0;
  const low = q.min ?? q.max ?? 0;
  // "a two-day a week (16 hours) position", "full-time (40 hours)", "temps plein - 35 h"
  const days = daysAWeek(t, Math.max(sentenceStart(t, q.from), q.from - 9), q.from);
  if (days !== null && low >= 3 && high <= 50 && codeAt(t, q.from - 1) === OPEN)
    return { per: 'week', hours, from: q.from, to: q.to, strength: 2, rule: 'hours.bracket-after-days' };
  if (around.schedule && low >= 8 && high <= 45 && !around.against)
    return { per: 'week', hours, from: q.from, to: q.to, strength: 2, rule: 'hours.beside-schedule' };
  if (hoursLabelBefore(t, q.from) && low >= 8 && high <= 45 && !around.against)
    return { per: 'week', hours, from: q.from, to: q.to, strength: 1, rule: 'hours.label' };
  return totalOf(t, q, around, low, high);
}

function mostOf(q: Quantity): number {
  return q.max ?? q.min ?? 0;
}

/** "05h-12h" is from five to noon. */
function isClock(t: TimeText, q: Quantity): boolean {
  return isDash(codeAt(t, q.to)) || (((t.role[q.to] ?? 0) | (t.role[q.from - 1] ?? 0)) & TO) !== 0;
}

function weekdaysBefore(t: TimeText, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentenceStart(t, at), at - 3); i--)
    if (((t.role[i] ?? 0) & WEEKDAY) !== 0) return true;
  return false;
}

/** "Hours: 40", "Arbeitszeit: 38,5 Stunden". */
function hoursLabelBefore(t: TimeText, at: number): boolean {
  if (codeAt(t, at - 1) !== COLON) return false;
  const cue = cueOf(t, at - 2);
  return cue === 'work' && (t.p.flags[t.phrase[at - 2] ?? 0] ?? 0) % 4 >= 2;
}

function dayFollows(t: TimeText, at: number): boolean {
  return ((t.role[at] ?? 0) & DAY) !== 0;
}

/** Hours a day count only with a stated number of days a week, in this sentence or the next or the one before. */
function byDay(t: TimeText, q: Quantity, to: number): HoursMention | null {
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

function totalOf(
  t: TimeText,
  q: Quantity,
  around: Surroundings,
  low: number,
  high: number,
): HoursMention | null {
  if (low < 5 || high > MOST_HOURS || around.against) return null;
  const next = cueOf(t, q.to);
  if (q.compound && next !== 'internship' && next !== 'engagement') return null;
  if ((next === 'work' && t.phrase[q.to] === q.to) || isTask(t, q.from)) return null;
  // "(93) H/F" is a county and a sex
  if (
    t.p.end[q.to - 1] === (t.p.start[q.to - 1] ?? 0) + 1 &&
    (codeAt(t, q.to) === SLASH || codeAt(t, q.to - 2) === CLOSE)
  )
    return null;
  const end = Math.min(sentenceEnd(t, q.from), q.to + 8);
  let internship = false;
  for (let i = Math.max(sentenceStart(t, q.from), q.from - 14); i < end; i++) {
    const cue = cueOf(t, i);
    if (cue === 'internship' || cue === 'engagement' || cue === 'duration') internship = true;
    if (cue === 'wait' && i < q.from && q.from - i <= 3) return null;
    if (cue === 'ago' && i >= q.to && i - q.to <= 2) return null;
  }
  const service = ((t.role[q.to - 2] ?? 0) & FILLER) !== 0;
  const stated = around.total || service || cueOf(t, q.to - 1) === 'work' || spans(t, q.to, end);
  const whole = around.total && low >= WHOLE;
  const known =
    (stated || q.compound || ofInternship(t, q.to) || internshipOf(t, q.from)) &&
    (internship || around.work || whole);
  if (!known && !durationLabel(t, q.from)) return null;
  if ((low === 24 || low === 48 || low === 72) && high === low && !internship) return null;
  return {
    per: 'total',
    hours: { min: q.min, max: q.max },
    from: q.from,
    to: q.to,
    strength: internship ? 2 : 1,
    rule: 'hours.total',
  };
}

/** "Beca de 500 horas", "an internship of 150 hours". */
function internshipOf(t: TimeText, at: number): boolean {
  const before = ((t.role[at - 1] ?? 0) & FILLER) !== 0 ? at - 2 : at - 1;
  return cueOf(t, before) === 'internship';
}

/** A task of the application, done at home before anybody is hired. */
function isTask(t: TimeText, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentenceStart(t, at), at - 10); i--) {
    const word = t.p.text.slice(t.p.start[i], t.p.end[i]).toLowerCase();
    if (word === 'assignment' || word === 'challenge' || word === 'test' || word === 'assessment')
      return true;
  }
  return false;
}

/** "300 horas de prácticas", "160 hours internship". */
function ofInternship(t: TimeText, at: number): boolean {
  return (
    cueOf(t, at) === 'internship' || (((t.role[at] ?? 0) & FILLER) !== 0 && cueOf(t, at + 1) === 'internship')
  );
}

/** "40-80 hours over the course of 2-4 weeks": the hours are for the whole length. */
function spans(t: TimeText, from: number, end: number): boolean {
  return cueOf(t, from) === 'throughout' && from < end;
}

/** "Duration: 120 hours", "The duration of the internship is 150 hours", "Durata" on the line above. */
function durationLabel(t: TimeText, at: number): boolean {
  for (let i = at - 1; i >= Math.max(labelStart(t, at), at - 8); i--)
    if (cueOf(t, i) === 'duration') return true;
  return false;
}

/** "Hours per week: 20-25", "Weekly hours 20", "Expected hours: 25 - 35 per week": the unit stands before the number. */
function labelled(t: TimeText, at: number): HoursMention | null {
  const end = sentenceEnd(t, at);
  let i = at + 1;
  let weekly = (((t.role[at - 1] ?? 0) | (t.role[at] ?? 0)) & WEEKLY) !== 0;
  for (; i < Math.min(end, at + 6); i++) {
    if (t.p.kind[i] === NUMBER) break;
    const role = t.role[i] ?? 0;
    if ((role & (DAY | MONTH | YEAR | DAILY | MONTHLY | YEARLY)) !== 0) return null;
    if ((role & (WEEK | WEEKLY)) !== 0) weekly = true;
    else if (role === 0 && t.p.kind[i] === WORD && cueOf(t, i) === null && !isLink(t, i)) return null;
  }
  return numbersFrom(t, i, end, weekly, at);
}

/** "Total hours: 150". */
function totalLabel(t: TimeText, at: number): HoursMention | null {
  if (codeAt(t, at + 1) !== COLON || t.p.kind[at + 2] !== NUMBER) return null;
  if (cueOf(t, at) !== 'total' && cueOf(t, at - 1) !== 'total') return null;
  const hours = parseCount(t.p.text.slice(t.p.start[at + 2], t.p.end[at + 2]));
  if (hours === null || hours < 5 || hours > MOST_HOURS) return null;
  return {
    per: 'total',
    hours: { min: hours, max: hours },
    from: at,
    to: at + 3,
    strength: 2,
    rule: 'hours.total-label',
  };
}

function isLink(t: TimeText, at: number): boolean {
  return (t.p.end[at] ?? 0) - (t.p.start[at] ?? 0) <= 4;
}

function numbersFrom(
  t: TimeText,
  at: number,
  end: number,
  weekly: boolean,
  labelAt: number,
): HoursMention | null {
  if (at >= end || t.p.kind[at] !== NUMBER) return null;
  const low = parseCount(t.p.text.slice(t.p.start[at], t.p.end[at]));
  if (low === null) return null;
  let to = at + 1;
  let high: number | null = low;
  if (
    to + 1 < end &&
    (isDash(codeAt(t, to)) || ((t.role[to] ?? 0) & TO) !== 0) &&
    t.p.kind[to + 1] === NUMBER
  ) {
    high = parseCount(t.p.text.slice(t.p.start[to + 1], t.p.end[to + 1])) ?? low;
    to += 2;
  } else if (codeAt(t, to) === PLUS) {
    high = null;
    to++;
  }
  if (((t.role[to] ?? 0) & HOUR) !== 0) return null;
  for (let i = to; i < Math.min(end, to + 3); i++) {
    const role = t.role[i] ?? 0;
    if ((role & (WEEK | WEEKLY)) !== 0 && !plural(t, i)) {
      weekly = true;
      to = i + 1;
      break;
    }
    if ((role & (DAY | MONTH | YEAR)) !== 0 || t.p.kind[i] === NUMBER) return null;
  }
  if (!weekly || (high !== null && high < low)) return null;
  const hours: Range = { min: low, max: high };
  const around = surroundings(t, labelAt, to);
  if (!plausibleWeek(hours) || around.against) return null;
  return { per: 'week', hours, from: labelAt, to, strength: 2, rule: 'hours.week-label' };
}

function isShift(t: TimeText, at: number): boolean {
  return t.p.text.slice(t.p.start[at], t.p.end[at]).toLowerCase().startsWith('shift');
}

/** Clock times count as working hours only when a word of work and the days of the week stand in the sentence. */
function byClock(t: TimeText, clock: Clock): HoursMention | null {
  const start = sentenceStart(t, clock.from);
  const end = sentenceEnd(t, clock.from);
  if (end - start > 60 || codeAt(t, clock.from - 1) === CLOSE) return null;
  let works = false;
  let internship = false;
  for (let i = start; i < end; i++) {
    const cue = cueOf(t, i);
    if (cue === 'not-work' || cue === 'flexible' || cue === 'training') return null;
    if (cue === 'work' && codeAt(t, i + 1) !== COLON && !isShift(t, i)) works = true;
    if (cue === 'internship') internship = true;
  }
  const days = daysAWeek(t, start, end);
  if (days === null || !(works || (internship && days.counted))) return null;
  const hours = scale({ min: clock.hours, max: clock.hours }, days);
  if (!plausibleWeek(hours)) return null;
  return { per: 'week', hours, from: clock.from, to: clock.to, strength: 1, rule: 'hours.clock-times-days' };
}
