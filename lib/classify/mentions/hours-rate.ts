import { CLOSE, isDash, OPEN, SLASH, STOP } from '../characters';
import { NUMBER, WORD } from '../text';
import type { TimeText } from '../time-words';
import {
  AND,
  codeAt,
  cueOf,
  DAILY,
  DAY,
  FILLER,
  HOUR,
  MINUTE,
  MONTH,
  MONTHLY,
  NUMERAL,
  sentenceEnd,
  sentenceStart,
  WEEK,
  WEEKDAY,
  WEEKLY,
  YEAR,
  YEARLY,
} from '../time-words';
import { wordAt } from '../word-at';
import type { Quantity } from './quantity';

const REACH = 7;
const FAR_REACH = 10;

/** Per what the hours at `q` are counted: the first unit or rate word that follows, or that stands before. */
export function rateOf(t: TimeText, q: Quantity): { per: number; to: number } {
  if (((t.role[q.to - 1] ?? 0) & WEEKLY) !== 0) return { per: WEEK, to: q.to };
  // "30-40 hours of meaningful conservation work each week"
  const reach = wordAt(t.p, q.to) === 'of' ? FAR_REACH : REACH;
  const end = Math.min(sentenceEnd(t, q.from), q.to + reach);
  for (let i = q.to; i < end; i++) {
    const role = t.role[i] ?? 0;
    // the "jornada" of "jornada completa" is no day
    if (t.p.kind[i] === NUMBER || cueOf(t, i) === 'full-time' || cueOf(t, i) === 'part-time') break;
    // "440 hours spread out over your senior year"
    if (OVER.has(wordAt(t.p, i))) break;
    // "three months (240 hours) and at most one year (960 hours)"
    if (codeAt(t, i) === CLOSE && i === q.to && ((t.role[i + 1] ?? 0) & AND) !== 0) break;
    // "40 hours, Monday to Friday"; a comma ends the reach of a number, a bracket does not
    const rate = role & (WEEK | WEEKLY | DAY | DAILY | MONTH | MONTHLY | YEAR | YEARLY);
    if (rate !== 0) {
      if (counted(t, i, q.to) || ofNext(t, i, q.to)) break;
      // "15-20 hours during the school year": hours a week, in that part of the year
      if ((rate & YEAR) !== 0 && SCHOOL.has(t.p.text.slice(t.p.start[i - 1], t.p.end[i - 1]).toLowerCase()))
        return { per: WEEK, to: i + 1 };
      return { per: perOf(rate), to: i + 1 };
    }
    // "4 hours every Saturday"; of "every Monday and Friday" nobody can tell
    if ((role & WEEKDAY) !== 0 && EVERY.has(wordAt(t.p, i - 1)) && !namesDay(t, i + 2))
      return { per: WEEK, to: i + 1 };
    if (i === q.to && isPerWeek(t, i)) return { per: WEEK, to: i + 3 };
    // "20h/Wo.", "8-10 Std./Wo."
    const slash = codeAt(t, q.to) === STOP ? q.to + 1 : q.to;
    if (i === slash + 1 && codeAt(t, slash) === SLASH && t.p.kind[i] === WORD && startsLike(t, i, 'wo'))
      return { per: WEEK, to: i + 1 };
    if ((role & (HOUR | MINUTE | NUMERAL)) !== 0 && (role & DAY) === 0 && !isArticle(t, i)) break;
  }
  // "weekly commitment of 20 hours", "Hours per week: 20 hours", "semaine de 35 heures"
  const start = Math.max(sentenceStart(t, q.from), q.from - REACH - 2);
  for (let i = q.from - 1; i >= start; i--) {
    const role = t.role[i] ?? 0;
    if (t.p.kind[i] === NUMBER) break;
    // "660 € par mois pour un temps plein de 35h"
    const cue = cueOf(t, i);
    if ((cue === 'full-time' || cue === 'part-time') && q.from - i <= 2 && (q.max ?? 0) > LONGEST_DAY)
      return { per: WEEK, to: q.to };
    const rate = role & (WEEK | WEEKLY | DAILY | MONTHLY | YEARLY | MONTH | YEAR);
    if (rate !== 0) {
      const apart = tooMany(q) || codeAt(t, q.from - 1) === OPEN || repeatsUnit(t, q);
      // "un año (960 horas)"
      const named =
        codeAt(t, q.from - 1) === OPEN && ((t.role[i - 1] ?? 0) & NUMERAL) !== 0 && i === q.from - 2;
      if (t.p.kind[i - 1] === NUMBER || named || plural(t, i) || (apart && ofOtherHours(t, i))) break;
      // "2 days a week of 8 hours"
      const ofDays =
        perOf(rate) === WEEK &&
        (q.max ?? q.min ?? 0) <= LONGEST_DAY &&
        codeAt(t, q.from - 1) !== OPEN &&
        [i - 1, i - 2, i - 3].some((j) => ((t.role[j] ?? 0) & DAY) !== 0);
      return { per: ofDays ? DAY : perOf(rate), to: q.to };
    }
    if ((role & (HOUR | DAY)) !== 0 && (role & DAY) !== 0) break;
  }
  return { per: 0, to: q.to };
}

const LONGEST_DAY = 12;

/** "De 14h à 17h" may be of the clock. */
function repeatsUnit(t: TimeText, q: Quantity): boolean {
  return t.p.kind[q.from] === NUMBER && ((t.role[q.from + 1] ?? 0) & HOUR) !== 0 && q.to > q.from + 3;
}

/** No week has so many hours. */
function tooMany(q: Quantity): boolean {
  return (q.max ?? q.min ?? 0) > 60;
}

/** "35 hours a week and 350 hours in all": the week is that of the hours before it, which have their number. */
function ofOtherHours(t: TimeText, at: number): boolean {
  for (let i = at - 1; i > Math.max(sentenceStart(t, at), at - 4); i--)
    if (((t.role[i] ?? 0) & HOUR) !== 0) return t.p.kind[i - 1] === NUMBER;
  return false;
}

const OVER = new Set(['over', 'across']);

/** "4 horas, com total semanal de 20": the adjective is of the number after it. */
function ofNext(t: TimeText, at: number, from: number): boolean {
  const adjective = ((t.role[at] ?? 0) & (WEEKLY | DAILY | MONTHLY)) !== 0;
  return adjective && at > from && ((t.role[at + 1] ?? 0) & FILLER) !== 0 && t.p.kind[at + 2] === NUMBER;
}

const EVERY = new Set(['every', 'each', 'jeden', 'chaque', 'cada', 'ogni', 'elke', 'toda', 'todo']);

function namesDay(t: TimeText, at: number): boolean {
  return (((t.role[at] ?? 0) | (t.role[at - 1] ?? 0)) & WEEKDAY) !== 0;
}

/** "16 hours p/w", "16 hrs p.w." */
function isPerWeek(t: TimeText, at: number): boolean {
  const code = codeAt(t, at + 1);
  return (
    (code === SLASH || code === STOP) &&
    startsLike(t, at, 'p') &&
    isLetter(t, at) &&
    startsLike(t, at + 2, 'w') &&
    isLetter(t, at + 2)
  );
}

function isLetter(t: TimeText, at: number): boolean {
  return (t.p.end[at] ?? 0) - (t.p.start[at] ?? 0) === 1;
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

export function plural(t: TimeText, at: number): boolean {
  return PLURAL_WEEKS.has(t.p.text.slice(t.p.start[at], t.p.end[at]).toLowerCase());
}

function startsLike(t: TimeText, at: number, stem: string): boolean {
  return t.p.text.slice(t.p.start[at], (t.p.start[at] ?? 0) + stem.length).toLowerCase() === stem;
}
