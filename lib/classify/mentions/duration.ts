import { WEEKS_PER_MONTH } from '../../model/time';
import { BULLET, NUMBER } from '../text';
import type { TimeText } from '../time-words';
import {
  AND,
  cueOf,
  DAILY,
  DAY,
  FILLER,
  HOUR,
  labelStart,
  MONTH,
  MONTH_NAME,
  MONTHLY,
  NUMERAL,
  numeralOf,
  OR,
  sentenceEnd,
  sentenceStart,
  TO,
  UNIT,
  WEEK,
  WEEKLY,
  YEAR,
  YEARLY,
} from '../time-words';
import { codeAt, isDash, parseCount, type Quantity, quantityAt } from './quantity';

/** A length of time that the work may have. Tokens [from, to). */
export interface DurationMention {
  /** In weeks; a month is 4.345. */
  min: number | null;
  max: number | null;
  from: number;
  to: number;
  /** 0 to 5: how plainly the text says that this is the length of the work. */
  strength: number;
  /** The length is in days or years, which more often mean something else. */
  rare: boolean;
  rule: string;
}

export const WEEKS_OF: ReadonlyMap<number, number> = new Map([
  [DAY, 1 / 7],
  [WEEK, 1],
  [MONTH, WEEKS_PER_MONTH],
  [YEAR, 52.14],
]);

/** A posting with more lengths than this is no posting; what comes after them is not read. */
const MOST = 100;
/** A line longer than this is no list of facts. */
const LONG_LINE = 30;
const OPEN = 40;
const CLOSE = 41;
const COMMA = 44;
const COLON = 58;

/** Every number with day, week, month or year that is not surely something else, in order. */
export function durationsIn(t: TimeText): DurationMention[] {
  const out: DurationMention[] = [];
  for (const at of t.units) {
    if (out.length >= MOST) break;
    const q = quantityAt(t, at) ?? unitLabel(t, at) ?? wholeUnit(t, at) ?? several(t, at);
    if (q === null) continue;
    const weeks = WEEKS_OF.get(q.unit);
    if (weeks === undefined || isRate(t, q) || isElsewhere(t, q) || isRestated(t, q, out)) continue;
    const { strength, rule } = strengthOf(t, q);
    const years = q.unit === YEAR;
    const rare = years || q.unit === DAY;
    const high = (q.max ?? q.min ?? 0) * weeks;
    if (high < 0.9 || high > 210) continue;
    const most = extendedTo(t, q) ?? q.max;
    out.push({
      min: q.min === null ? null : q.min * weeks,
      max: most === null ? null : most * weeks,
      from: q.from,
      to: q.to,
      strength,
      rare,
      rule,
    });
  }
  shareStrength(t, out);
  return out.filter((one) => !one.rare || one.strength >= 4);
}

/** "2 mois (44 jours)": the same length in another unit. */
function isRestated(t: TimeText, q: Quantity, before: readonly DurationMention[]): boolean {
  return codeAt(t, q.from - 1) === OPEN && before[before.length - 1]?.to === q.from - 1;
}

/** "Duration (months): 6", "Number of weeks: 10": the unit stands in the label. */
function unitLabel(t: TimeText, at: number): Quantity | null {
  let i = at + 1;
  if (codeAt(t, i) === CLOSE) i++;
  if (codeAt(t, i) !== COLON || t.p.kind[i + 1] !== NUMBER || cueOf(t, at - 1) === null) return null;
  if (cueOf(t, at) !== 'duration' && cueOf(t, at - 1) !== 'duration' && cueOf(t, at - 2) !== 'duration')
    return null;
  const min = parseCount(t.p.text.slice(t.p.start[i + 1], t.p.end[i + 1]));
  if (min === null) return null;
  let max = min;
  let to = i + 2;
  if (isDash(codeAt(t, to)) && t.p.kind[to + 1] === NUMBER) {
    max = parseCount(t.p.text.slice(t.p.start[to + 1], t.p.end[to + 1])) ?? min;
    to += 2;
  }
  if (((t.role[to] ?? 0) & UNIT) !== 0 || max < min) return null;
  return { unit: (t.role[at] ?? 0) & UNIT, min, max, from: at, to, compound: false };
}

const SEVERAL = new Set([
  'several',
  'mehrere',
  'mehreren',
  'plusieurs',
  'varios',
  'varias',
  'diversi',
  'vários',
  'enkele',
]);

/** "plusieurs mois (au moins 3)": the number follows in brackets. */
function several(t: TimeText, at: number): Quantity | null {
  if (
    !SEVERAL.has(t.p.text.slice(t.p.start[at - 1], t.p.end[at - 1]).toLowerCase()) ||
    codeAt(t, at + 1) !== OPEN
  )
    return null;
  let i = at + 2;
  let least = false;
  for (; i < at + 6 && t.p.kind[i] !== NUMBER; i++) if (cueOf(t, i) === 'at-least') least = true;
  const count = t.p.kind[i] === NUMBER ? parseCount(t.p.text.slice(t.p.start[i], t.p.end[i])) : null;
  if (count === null || codeAt(t, i + 1) !== CLOSE) return null;
  return {
    unit: (t.role[at] ?? 0) & UNIT,
    min: count,
    max: least ? null : count,
    from: at - 1,
    to: i + 1,
    compound: false,
  };
}

/** "a year-long placement": one of the unit. */
function wholeUnit(t: TimeText, at: number): Quantity | null {
  if (
    !isDash(codeAt(t, at + 1)) ||
    t.p.text.slice(t.p.start[at + 2], t.p.end[at + 2]).toLowerCase() !== 'long'
  )
    return null;
  const unit = (t.role[at] ?? 0) & (WEEK | MONTH | YEAR);
  return unit === 0 ? null : { unit, min: 1, max: 1, from: at, to: at + 3, compound: true };
}

/** "minimum of 2 months, maximum of 6 months", "12 weeks ... or 18 weeks": the second is as much the work's as the first. */
function shareStrength(t: TimeText, mentions: readonly DurationMention[]): void {
  for (let i = 1; i < mentions.length; i++) {
    const one = mentions[i - 1];
    const next = mentions[i];
    if (one === undefined || next === undefined || t.p.sentence[one.from] !== t.p.sentence[next.from])
      continue;
    if (one.strength === next.strength || next.from - one.to > 12) continue;
    let joined = true;
    let or = false;
    for (let at = one.to; at < next.from; at++) {
      const cue = cueOf(t, at);
      const role = t.role[at] ?? 0;
      if ((role & OR) !== 0 && next.from - at <= 3) or = true;
      if (
        codeAt(t, at) === 0 &&
        (role & (OR | AND | TO | FILLER)) === 0 &&
        cue !== 'at-least' &&
        cue !== 'at-most'
      )
        joined = false;
    }
    if (!joined && !or) continue;
    const strength = Math.max(one.strength, next.strength);
    one.strength = strength;
    next.strength = strength;
  }
}

/** "3 days a week", "38 Stunden / Monat", "2 days per month", "4 weeks/year": a rate and no length. */
function isRate(t: TimeText, q: Quantity): boolean {
  const end = Math.min(sentenceEnd(t, q.from), q.to + 3);
  for (let i = q.to; i < end; i++) {
    const role = t.role[i] ?? 0;
    if (t.p.kind[i] === NUMBER) return false;
    if ((role & (WEEKLY | MONTHLY | YEARLY | DAILY)) !== 0) return q.unit !== YEAR && q.unit !== MONTH;
    if ((role & (WEEK | MONTH | YEAR)) !== 0 && (q.unit === DAY || ((role & YEAR) !== 0 && q.unit === WEEK)))
      return true;
    if ((role & (HOUR | DAY)) !== 0 && q.compound && q.unit !== MONTH) return true;
  }
  // "5-day weeks", "a 5-Tage-Woche"
  return q.unit === DAY && ((t.role[q.to] ?? 0) & WEEK) !== 0;
}

const UP_TO = new Set(['a', 'à', 'al', 'to', 'auf', 'bis', 'hasta', 'jusqu', 'fino', 'tot', 'do', 'para']);
/** The work itself is so; the possibility of an extension is only that. */
const EXTENDABLE = /^(?:prorrog|ampli|extend[ai]|extens[ai]|verlängerb|prolonge|prorogab|verlengb)/;
/** "Extendable by 2 months more" says how much is added, not how much it is then. */
const ADDED = new Set([
  'más',
  'mas',
  'more',
  'further',
  'weitere',
  'supplémentaires',
  'adicionales',
  'additional',
  'otros',
]);

/** "3 months, extendable to 6", "tres meses ampliables a seis": the longer one, in the same unit. */
function extendedTo(t: TimeText, q: Quantity): number | null {
  if (q.max === null || q.min !== q.max) return null;
  const end = sentenceEnd(t, q.from);
  let i = q.to;
  while (i < Math.min(end, q.to + 3) && cueOf(t, i) !== 'extension') i++;
  if (cueOf(t, i) !== 'extension' || !EXTENDABLE.test(word(t, i))) return null;
  while (cueOf(t, i) === 'extension') i++;
  if (i >= end || !UP_TO.has(word(t, i))) return null;
  for (const to of [i + 1, i + 2]) {
    if (to >= end) return null;
    const most =
      t.p.kind[to] === NUMBER ? parseCount(t.p.text.slice(t.p.start[to], t.p.end[to])) : numeralAt(t, to);
    if (most === null) continue;
    const unit = (t.role[to + 1] ?? 0) & UNIT;
    if (unit !== 0 && (unit & q.unit) === 0) return null;
    for (let at = to + 1; at < to + 3; at++) if (ADDED.has(word(t, at))) return null;
    return most > q.max && most <= 4 * q.max ? most : null;
  }
  return null;
}

function numeralAt(t: TimeText, at: number): number | null {
  return ((t.role[at] ?? 0) & NUMERAL) === 0 ? null : numeralOf(t.p.id[at] ?? 0);
}

function word(t: TimeText, at: number): string {
  return t.p.text.slice(t.p.start[at], t.p.end[at]).toLowerCase();
}

/** Experience, leave, training, notice, "ago", "within": somebody's time, not the length of this work. */
function isElsewhere(t: TimeText, q: Quantity): boolean {
  const start = Math.max(sentenceStart(t, q.from), q.from - 5);
  const end = Math.min(sentenceEnd(t, q.from), q.to + 7);
  let owned = false;
  for (let i = q.to; i < end; i++) {
    const cue = cueOf(t, i);
    const distance = i - q.to;
    if (cue === 'internship' || (cue === 'engagement' && distance <= 2)) owned = true;
    if (t.p.kind[i] === NUMBER && distance > 0) break;
    if (codeAt(t, i) === COMMA && !owned && distance <= 2 && !q.compound) break;
    if (codeAt(t, i) === CLOSE && distance <= 1) break;
    if (cue === 'ago' && distance <= 1) return true;
    if (cue === 'more' && distance === 0) return true;
    if (owned) continue;
    if (cue === 'experience') return true;
    if ((cue === 'leave' || cue === 'training' || cue === 'study') && distance <= 3) return true;
  }
  for (let i = q.from - 1; i >= start; i--) {
    const cue = cueOf(t, i);
    const distance = q.from - i;
    if (cue === 'wait' && distance <= 2) return true;
    if (cue === 'ago' && distance <= 2) return true;
    if (cue === 'extension' && distance <= 4) return true;
    if (cue === 'internship' || (cue === 'duration' && t.phrase[i] === i)) break;
    if ((cue === 'experience' || cue === 'leave' || cue === 'training') && !owned) return true;
    if (t.p.kind[i] === NUMBER && distance > 3) break;
  }
  return !owned && isOfApplying(t, q);
}

/** "The application period is 20 days from the posting date". */
function isOfApplying(t: TimeText, q: Quantity): boolean {
  for (let i = q.from - 1; i >= Math.max(sentenceStart(t, q.from), q.from - 12); i--) {
    const cue = cueOf(t, i);
    if (cue === 'internship' || codeAt(t, i) === OPEN) return false;
    if (cue === 'apply' || cue === 'deadline' || cue === 'posted') return true;
  }
  return false;
}

function strengthOf(t: TimeText, q: Quantity): { strength: number; rule: string } {
  const { p } = t;
  const sentence = sentenceStart(t, q.from);
  const end = sentenceEnd(t, q.from);
  // "Duration: 6 months", "the internship lasts twelve weeks", "a period of 3 months", "stage de 6 mois"
  let link = 0;
  let passed = 0;
  for (let i = q.from - 1; i >= Math.max(sentence, q.from - 8); i--) {
    // "Praktikum 80-100 %, 6 Monate"
    if (isShare(t, i)) {
      passed++;
      continue;
    }
    const cue = cueOf(t, i);
    const distance = q.from - i - passed;
    if (p.kind[i] === NUMBER && distance > 3) break;
    if (cue === 'duration') return { strength: 5, rule: 'duration.label' };
    if (cue === 'lasts' && distance <= 4) return { strength: 4, rule: 'duration.verb' };
    if (cue === 'internship' && distance <= (link === 1 ? 8 : 5))
      return { strength: 4, rule: 'duration.internship-of' };
    if (cue === 'engagement' && distance <= 4) return { strength: 3, rule: 'duration.engagement-of' };
    if (cue === 'throughout' && distance <= 4) link = 1;
  }
  // "a 12-week (paid) summer internship", "8 weeks program", "6 months internship"
  for (let i = q.to; i < Math.min(end, q.to + 6); i++) {
    const cue = cueOf(t, i);
    const distance = i - q.to;
    if (p.kind[i] === NUMBER) break;
    if (cue === 'internship')
      return { strength: q.compound || distance <= 3 ? 4 : 3, rule: 'duration.month-internship' };
    // "a 6-month remote internship"
    if (q.compound && distance <= 1 && (cue === 'remote' || cue === 'hybrid' || cue === 'onsite'))
      return { strength: 4, rule: 'duration.month-internship' };
    if (cue === 'engagement' && distance <= 2)
      return { strength: q.compound ? 4 : 3, rule: 'duration.month-engagement' };
    if (cue === 'duration' && distance <= 1) return { strength: 4, rule: 'duration.in-length' };
    if (codeAt(t, i) === COMMA && !q.compound && distance > 0) break;
  }
  const lead = q.from - 1;
  if (cueOf(t, lead) === 'throughout' && t.phrase[lead] !== lead && definite(t, lead))
    return { strength: 3, rule: 'duration.the' };
  if (labelAbove(t, q)) return { strength: 5, rule: 'duration.label-above' };
  if (q.unit !== DAY && alone(t, q, sentence, end)) return { strength: 4, rule: 'duration.line' };
  // a bound or "for" and a word of the work anywhere in the sentence: "commit full-time for at least 10 weeks"
  const near = Math.max(sentence, q.from - 3);
  let bounded = link === 1 || q.min === null || q.max === null || q.min !== q.max;
  for (let i = near; i < q.from; i++) {
    const cue = cueOf(t, i);
    if (cue === 'throughout' || cue === 'at-least' || cue === 'at-most') bounded = true;
  }
  let about = false;
  let whole = false;
  for (let i = Math.max(sentence, q.from - 25); i < Math.min(end, q.to + 15); i++) {
    const cue = cueOf(t, i);
    if ((cue === 'full-time' || cue === 'part-time') && Math.abs(i - q.to) <= 5) whole = true;
    if (
      cue === 'internship' ||
      cue === 'engagement' ||
      cue === 'work' ||
      cue === 'full-time' ||
      cue === 'part-time' ||
      cue === 'lasts' ||
      cue === 'start'
    )
      about = true;
  }
  if (bounded && about) return { strength: 3, rule: 'duration.for' };
  if (whole && (q.unit === WEEK || q.unit === MONTH)) return { strength: 3, rule: 'duration.with-schedule' };
  if (link === 1 && (q.unit === WEEK || q.unit === MONTH)) return { strength: 3, rule: 'duration.during' };
  if ((q.unit === WEEK || q.unit === MONTH) && besideHours(t, q, sentence, end))
    return { strength: 3, rule: 'duration.beside-hours' };
  // "6 months from September 2026", "(juillet 2026 / 6 mois)"
  for (let i = Math.max(sentence, q.from - 5); i < Math.min(end, q.to + 5); i++)
    if (((t.role[i] ?? 0) & MONTH_NAME) !== 0) return { strength: 3, rule: 'duration.with-month' };
  if (codeAt(t, q.from - 1) === OPEN && codeAt(t, q.to) === CLOSE)
    return { strength: about ? 3 : 2, rule: 'duration.bracket' };
  if (about && q.compound) return { strength: 2, rule: 'duration.compound' };
  return { strength: about ? 1 : 0, rule: 'duration.bare' };
}

const PERCENT = 37;

/** A part of "80-100 %". */
function isShare(t: TimeText, at: number): boolean {
  if (codeAt(t, at) === PERCENT) return true;
  const next = codeAt(t, at + 1);
  if (t.p.kind[at] === NUMBER) return next === PERCENT || (isDash(next) && codeAt(t, at + 3) === PERCENT);
  return isDash(codeAt(t, at)) && codeAt(t, at + 2) === PERCENT;
}

const NEAR_HOURS = 8;

/** "16 weeks at 37.5 hours per week", "35 heures par semaine, 15 semaines": so long, with so many hours. */
function besideHours(t: TimeText, q: Quantity, sentence: number, end: number): boolean {
  const weekly = (from: number, to: number) => {
    let hours = false;
    for (let i = from; i < to; i++) {
      const role = t.role[i] ?? 0;
      if ((role & HOUR) !== 0) hours = true;
      else if (hours && (role & (WEEK | WEEKLY)) !== 0) return true;
    }
    return false;
  };
  return (
    weekly(Math.max(sentence, q.from - NEAR_HOURS), q.from) || weekly(q.to, Math.min(end, q.to + NEAR_HOURS))
  );
}

const ARTICLES = new Set([
  'the',
  'der',
  'die',
  'les',
  'los',
  'las',
  'i',
  'le',
  'os',
  'as',
  'de',
  'your',
  'this',
  'these',
  'ces',
  'estos',
]);

/** "for the five months", "pendant les 6 mois": a length that the reader is taken to know, which is the work's. */
function definite(t: TimeText, at: number): boolean {
  return ARTICLES.has(t.p.text.slice(t.p.start[at], t.p.end[at]).toLowerCase());
}

/** The line holds little more than the length: a card, a list of facts. */
function alone(t: TimeText, q: Quantity, sentence: number, end: number): boolean {
  if (end - sentence > LONG_LINE) return false;
  let words = 0;
  for (let i = sentence; i < end; i++) {
    if (i >= q.from && i < q.to) continue;
    if (
      codeAt(t, i) !== 0 ||
      t.p.kind[i] === NUMBER ||
      ((t.role[i] ?? 0) & (MONTH_NAME | UNIT | WEEKLY)) !== 0
    )
      continue;
    if (cueOf(t, i) === 'internship') continue;
    words++;
  }
  return words <= 2 && (end >= t.p.count || lineEdge(t, end) || end - sentence <= 5);
}

function lineEdge(t: TimeText, at: number): boolean {
  return t.p.line[at] !== t.p.line[at - 1] || ((t.p.flags[at] ?? 0) & BULLET) !== 0;
}

/** The line above is a label and nothing else: "Duration" / "6 months". */
function labelAbove(t: TimeText, q: Quantity): boolean {
  const sentence = sentenceStart(t, q.from);
  for (let i = labelStart(t, q.from); i < sentence; i++) if (cueOf(t, i) === 'duration') return true;
  return false;
}
