import { CLOSE, COLON, COMMA, OPEN, SLASH, STOP } from '../characters';
import type { TimeText } from '../time-words';
import {
  codeAt,
  cueOf,
  DAILY,
  DAY,
  FILLER,
  HOUR,
  labelStart,
  MONTH,
  sentenceEnd,
  sentenceStart,
  WEEK,
  WEEKLY,
  YEAR,
} from '../time-words';
import { wordAt } from '../word-at';
import type { HoursMention } from './hours';
import type { Surroundings } from './hours-around';
import type { Quantity } from './quantity';

/** Where a statement of hours ends. */
const CLOSING = new Set([COMMA, STOP, OPEN, CLOSE]);
const BOUNDS = new Set<string>(['at-least', 'at-most']);
/** More hours in all than this are no internship's. */
const MOST_HOURS = 2500;
/** So many hours that must be completed are the whole of it. */
const WHOLE = 40;

export function totalOf(
  t: TimeText,
  q: Quantity,
  around: Surroundings,
  low: number,
  high: number,
): HoursMention | null {
  if (low < 5 || high > MOST_HOURS || around.against || overDays(t, q.to)) return null;
  const next = cueOf(t, q.to);
  if (q.compound && next !== 'internship' && next !== 'engagement' && next !== 'total') return null;
  if ([q.from - 1, q.from - 2, q.from - 3].some((i) => INSTEAD.has(wordAt(t.p, i)))) return null;
  if (
    (next === 'work' && t.phrase[q.to] === q.to) ||
    isTask(t, q.from) ||
    ofCourse(t, q.from) ||
    isOfDay(t, q.from, high)
  )
    return null;
  // "(93) H/F" is a county and a sex
  if (
    t.p.end[q.to - 1] === (t.p.start[q.to - 1] ?? 0) + 1 &&
    (codeAt(t, q.to) === SLASH || codeAt(t, q.to - 2) === CLOSE)
  )
    return null;
  // "Tägliche Arbeitsdauer: 8 Stunden oder in Ausnahmefällen 9 Stunden"
  const first = t.role[sentenceStart(t, q.from)] ?? 0;
  if ((first & (DAILY | WEEKLY)) !== 0 && !around.total) return null;
  const end = Math.min(sentenceEnd(t, q.from), q.to + 8);
  let internship = false;
  for (let i = Math.max(sentenceStart(t, q.from), q.from - 14); i < end; i++) {
    const cue = cueOf(t, i);
    if (cue === 'internship' || cue === 'engagement' || cue === 'duration') internship = true;
    if (cue === 'wait' && i < q.from && q.from - i <= 3) return null;
    if (cue === 'ago' && i >= q.to && i - q.to <= 2) return null;
  }
  const service = ((t.role[q.to - 2] ?? 0) & FILLER) !== 0;
  const stated =
    around.total ||
    consists(t, q.from) ||
    earns(t, q.to) ||
    service ||
    cueOf(t, q.to - 1) === 'work' ||
    spans(t, q.to, end);
  const whole = around.total && low >= WHOLE;
  const known =
    (stated || q.compound || ofInternship(t, q.to) || internshipOf(t, q.from)) &&
    (internship || around.work || whole);
  const paid = isPaidFor(t, q.from, high);
  const told =
    paid ||
    durationLabel(t, q.from) ||
    totalBeside(t, q) ||
    (low >= ALONE && lastsBefore(t, q.from)) ||
    (low >= ALONE && (standsAlone(t, q, internship) || explainsLength(t, q)));
  if (!known && !told) return null;
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

/** So many hours by themselves are the whole of a placement, and no day's or week's. */
const ALONE = 60;
const ROUND = new Set(['approximately', 'approx', 'about', 'around', 'ca', 'circa']);
const INSTEAD = new Set(['instead', 'rather', 'formerly', 'previously', 'not']);
const LONGEST_DAY = 12;

const OVER = new Set(['for', 'over', 'during', 'durante', 'por', 'pendant', 'sur', 'an']);

/** "8 hours for 5 days": those of each day, or of all of them. */
function overDays(t: TimeText, at: number): boolean {
  return OVER.has(wordAt(t.p, at)) && ((t.role[at + 2] ?? 0) & DAY) !== 0;
}

/** "Das Praktikum umfasst 300 Stunden", "se répartit sur 420 heures". */
function lastsBefore(t: TimeText, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentenceStart(t, at), at - 4); i--)
    if (cueOf(t, i) === 'lasts') return true;
  return false;
}

/** "Up to 10 weeks (400 hours)": in brackets after the length of the work. */
function explainsLength(t: TimeText, q: Quantity): boolean {
  return (
    codeAt(t, q.from - 1) === OPEN &&
    codeAt(t, q.to) === CLOSE &&
    ((t.role[q.from - 2] ?? 0) & (WEEK | MONTH | YEAR)) !== 0
  );
}

const WHICH = new Set(['que', 'which', 'that', 'qui', 'che']);

/** "Un curso de idioma que tendrá una duración de 80 horas" */
function ofCourse(t: TimeText, at: number): boolean {
  const start = sentenceStart(t, at);
  for (let i = at - 1; i > Math.max(start, at - 7); i--) {
    if (!WHICH.has(wordAt(t.p, i))) continue;
    for (let j = i - 1; j >= Math.max(start, i - 4); j--) {
      const cue = cueOf(t, j);
      if (cue === 'internship' || cue === 'engagement') return false;
      if (cue === 'training' || cue === 'not-work') return true;
    }
  }
  return false;
}

/** "$15 per hour for a maximum of 80 hours": so many hours are paid. */
function isPaidFor(t: TimeText, at: number, most: number): boolean {
  let i = at - 1;
  while (BOUNDS.has(cueOf(t, i) ?? '') || wordAt(t.p, i) === 'a') i--;
  return (i < at - 1 || most >= ALONE) && wordAt(t.p, i) === 'for' && ((t.role[i - 1] ?? 0) & HOUR) !== 0;
}

/** "₱600 a day for eight hours of work". */
function isOfDay(t: TimeText, at: number, most: number): boolean {
  if (most > LONGEST_DAY) return false;
  for (let i = at - 1; i >= Math.max(sentenceStart(t, at), at - 3); i--)
    if (((t.role[i] ?? 0) & (DAY | DAILY)) !== 0) return true;
  return false;
}

const TOTAL = new Set(['of', 'total']);

/** "30 hours in total", "Total estimated effort: 20 hours". */
function totalBeside(t: TimeText, q: Quantity): boolean {
  if (cueOf(t, q.to - 1) === 'total' || cueOf(t, q.to) === 'total') return true;
  // "for a total of 13 hours"
  if (cueOf(t, q.from - 1) === 'total' && TOTAL.has(wordAt(t.p, q.from - 1))) return true;
  for (let i = q.from - 1; i >= Math.max(labelStart(t, q.from), q.from - 2); i--) {
    if (codeAt(t, i) !== COLON) continue;
    for (let j = i - 1; j >= Math.max(labelStart(t, q.from), i - 4); j--)
      if (cueOf(t, j) === 'total') return true;
  }
  return false;
}

/** "300 hours." and ", 300 hours," and "wymiar 300 godzin", with nothing else in the piece. */
function standsAlone(t: TimeText, q: Quantity, internship: boolean): boolean {
  const opens = sentenceStart(t, q.from) === q.from;
  const closes = q.to >= sentenceEnd(t, q.from) || CLOSING.has(codeAt(t, q.to));
  let before = q.from - 1;
  while (BOUNDS.has(cueOf(t, before) ?? '') || ROUND.has(wordAt(t.p, before))) before--;
  if (codeAt(t, before) === COLON) {
    const label = cueOf(t, before - 1);
    return closes && (label === 'work' || label === 'engagement');
  }
  return closes && (opens || (internship && (codeAt(t, before) === COMMA || cueOf(t, before) === 'work')));
}

const CREDITS = new Set(['credit', 'credits']);

/** "320 hours to earn 6 credits", "180 hours for 3 credits": all of them count for the credits. */
function earns(t: TimeText, at: number): boolean {
  const joins = wordAt(t.p, at) === 'to' || wordAt(t.p, at) === 'for';
  return joins && [at + 1, at + 2, at + 3].some((i) => CREDITS.has(wordAt(t.p, i)));
}

const CONSISTS = /^(?:consist|compris|besteh|umfass|comprend|consta)/;

/** "The practicum consists of 440 clock hours". */
function consists(t: TimeText, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentenceStart(t, at), at - 4); i--)
    if (cueOf(t, i) === 'lasts' && CONSISTS.test(wordAt(t.p, i))) return true;
  return false;
}

const OF = new Set(['von', 'à', 'über', 'van', 'di']);

/** "Beca de 500 horas", "an internship of 150 hours". */
function internshipOf(t: TimeText, at: number): boolean {
  const of = ((t.role[at - 1] ?? 0) & FILLER) !== 0 || OF.has(wordAt(t.p, at - 1));
  return cueOf(t, of ? at - 2 : at - 1) === 'internship';
}

/** A task of the application, done at home before anybody is hired; or one shift of many. */
function isTask(t: TimeText, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentenceStart(t, at), at - 10); i--) {
    const word = t.p.text.slice(t.p.start[i], t.p.end[i]).toLowerCase();
    if (word === 'shift' && at - i <= 4) return true;
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
