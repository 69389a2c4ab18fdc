import { WEEKS_PER_MONTH } from '../../model/time';
import { CLOSE, COLON, COMMA, isDash, OPEN } from '../characters';
import { NUMBER } from '../text';
import type { TimeText } from '../time-words';
import {
  AND,
  codeAt,
  cueOf,
  DAILY,
  DAY,
  FILLER,
  HOUR,
  MONTH,
  MONTHLY,
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
import { parseCount } from './count';
import { boundOfLabel, strengthOf } from './duration-strength';
import { extendedTo } from './extension';
import { type Quantity, quantityAt } from './quantity';

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

/** Every number with day, week, month or year that is not surely something else, in order. */
export function durationsIn(t: TimeText): DurationMention[] {
  const out: DurationMention[] = [];
  for (const at of t.units) {
    if (out.length >= MOST) break;
    const q = quantityAt(t, at) ?? unitLabel(t, at) ?? wholeUnit(t, at) ?? several(t, at);
    if (q === null) continue;
    const weeks = WEEKS_OF.get(q.unit);
    if (weeks === undefined || isRate(t, q) || isElsewhere(t, q) || isRestated(t, q, out)) continue;
    if (isRemainder(t, q, out[out.length - 1], weeks)) continue;
    const { strength, rule } = strengthOf(t, q);
    if (strength >= 4 && q.min === q.max) limit(q, boundOfLabel(t, q));
    const years = q.unit === YEAR;
    const rare = years || q.unit === DAY;
    const high = (q.max ?? q.min ?? 0) * weeks;
    if (high < 0.9 || high > 210) continue;
    if (high > LONG_FOR_PROJECT && isOfProject(t, q)) continue;
    if (isExtension(t, q, weeks, out[out.length - 1])) continue;
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

function limit(q: Quantity, bound: 'least' | 'most' | null): void {
  if (bound === 'least') q.max = null;
  if (bound === 'most') q.min = null;
}

/** In weeks: a project that lasts longer is not one intern's. */
export const LONG_FOR_PROJECT = 60;
const PROJECT = /^proje?[ck]?t|^proyecto/;

export function isProject(t: TimeText, at: number): boolean {
  return PROJECT.test(word(t, at));
}

/** "Le projet européen dure 36 mois". */
function isOfProject(t: TimeText, q: Quantity): boolean {
  const at = q.from;
  if ([q.to, q.to + 1, q.to + 2].some((i) => isProject(t, i))) return true;
  for (let i = at - 1; i >= Math.max(sentenceStart(t, at), at - 8); i--) {
    if (cueOf(t, i) === 'internship') return false;
    if (isProject(t, i)) return true;
  }
  return false;
}

/** "4 weeks, which may be extended … for a maximum of two weeks": a shorter length after the word is what is added. */
function isExtension(t: TimeText, q: Quantity, weeks: number, last: DurationMention | undefined): boolean {
  if (last === undefined || t.p.sentence[last.from] !== t.p.sentence[q.from]) return false;
  if (q.from - last.to > FAR_EXTENSION || (q.max ?? q.min ?? 0) * weeks >= (last.max ?? last.min ?? 0))
    return false;
  for (let i = last.to; i < q.from; i++) if (cueOf(t, i) === 'extension') return true;
  return false;
}
const FAR_EXTENSION = 30;

/** "5 months and 12 days" is one length: the days are added to the months. */
function isRemainder(t: TimeText, q: Quantity, last: DurationMention | undefined, weeks: number): boolean {
  if (last?.to !== q.from - 1 || ((t.role[last.to] ?? 0) & AND) === 0) return false;
  const unit = (t.role[last.to - 1] ?? 0) & (WEEK | MONTH | YEAR);
  if (unit <= q.unit || q.min === null || q.min !== q.max) return false;
  if (last.min !== null) last.min += q.min * weeks;
  if (last.max !== null) last.max += q.min * weeks;
  last.to = q.to;
  if (q.unit === MONTH || q.unit === WEEK) last.rare = false;
  return true;
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

const ONE = new Set(['a', 'an', 'un', 'une', 'una', 'um', 'uma']);

/** "a year-long placement", "three months to a year": one of the unit. */
function wholeUnit(t: TimeText, at: number): Quantity | null {
  if (
    ONE.has(word(t, at - 1)) &&
    ((t.role[at - 2] ?? 0) & TO) !== 0 &&
    ((t.role[at - 3] ?? 0) & (WEEK | MONTH)) !== 0
  )
    return { unit: (t.role[at] ?? 0) & UNIT, min: 1, max: 1, from: at - 1, to: at + 1, compound: false };
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
    if (next.from - one.to > 12 || (one.strength === next.strength && !next.rare)) continue;
    let joined = true;
    let or = false;
    for (let at = one.to; at < next.from; at++) {
      const cue = cueOf(t, at);
      const role = t.role[at] ?? 0;
      if ((role & OR) !== 0 && next.from - at <= NEAR_OR) or = true;
      if (
        codeAt(t, at) === 0 &&
        (role & (OR | AND | TO | FILLER)) === 0 &&
        cue !== 'at-least' &&
        cue !== 'at-most'
      )
        joined = false;
    }
    // "un minimo di 2 mesi ... non può superare i sei mesi"
    const capped = next.min === null && one.min !== null && (next.max ?? 0) > one.min;
    // "mindestens 7 Monate, in der Regel aber 12 Monate dauern"
    const floored = one.max === null && next.strength >= 4 && (next.min ?? 0) > (one.min ?? 0);
    // "idealerweise 6 Monate, mindestens jedoch 4 Monate"
    const least = next.max === null && one.strength >= 4 && (one.min ?? 0) > (next.min ?? 0);
    if (!joined && !or && !capped && !floored && !least) continue;
    const strength = Math.max(one.strength, next.strength);
    one.strength = strength;
    next.strength = strength;
    // "no inferior a seis meses ni superior a dos años"
    if (joined && capped) next.rare = one.rare;
  }
}

/** "M1 (2 mois) ou de M2 (6 mois)" */
const NEAR_OR = 4;

const UNTIL = new Set(['bis', 'to', 'tot', 'jusqu', 'hasta', 'até', 'fino', 'do', 'až']);

/** "3 days a week", "38 Stunden / Monat", "2 days per month", "4 weeks/year": a rate and no length. */
function isRate(t: TimeText, q: Quantity): boolean {
  const end = Math.min(sentenceEnd(t, q.from), q.to + 3);
  for (let i = q.to; i < end; i++) {
    const role = t.role[i] ?? 0;
    // "sechs Wochen bis ein Jahr"
    if (t.p.kind[i] === NUMBER || UNTIL.has(word(t, i))) return false;
    if ((role & (WEEKLY | MONTHLY | YEARLY | DAILY)) !== 0) return q.unit !== YEAR && q.unit !== MONTH;
    if ((role & (WEEK | MONTH | YEAR)) !== 0 && (q.unit === DAY || ((role & YEAR) !== 0 && q.unit === WEEK)))
      return true;
    if ((role & (HOUR | DAY)) !== 0 && q.compound && q.unit !== MONTH) return true;
  }
  // "5-day weeks", "a 5-Tage-Woche"
  return q.unit === DAY && ((t.role[q.to] ?? 0) & WEEK) !== 0;
}

const PARTS = /^(?:rotation|assignment|module|department|team|block|phase)s?$/;

/** "Two rotations in different teams, each six months": a part of the whole. */
function isPartBefore(t: TimeText, at: number): boolean {
  for (let i = at - 2; i >= Math.max(sentenceStart(t, at), at - 8); i--)
    if (PARTS.test(word(t, i))) return true;
  return false;
}

const BEFORE = new Set(['vor', 'avant', 'before', 'antes', 'prima', 'przed', 'před']);
const EXCLUDING = new Set(['excluding', 'excl', 'except', 'ohne', 'hors', 'excluyendo', 'exclusief']);
const CONSISTS = /^(?:consist|compris|besteh|umfass|comprend|consta)/;

/** "The programme consists of 12 months of training": the training is the work. */
function ofWork(t: TimeText, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentenceStart(t, at), at - 3); i--)
    if (cueOf(t, i) === 'lasts' && CONSISTS.test(word(t, i))) return true;
  return false;
}

/** "609 € pour un mois de 20 jours": what is paid for. */
function isMonthOfDays(t: TimeText, q: Quantity): boolean {
  if (q.unit === DAY && word(t, q.from - 1) === 'de' && ((t.role[q.from - 2] ?? 0) & MONTH) !== 0)
    return true;
  return (
    q.min === 1 && q.max === 1 && word(t, q.to) === 'de' && ((t.role[q.to + 2] ?? 0) & (DAY | HOUR)) !== 0
  );
}

/** "Stage de 6 mois", "ein Zeitraum von jeweils etwa acht Wochen": what stands right before it is the work or its length. */
function isLabelled(t: TimeText, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentenceStart(t, at), at - 5); i--) {
    const cue = cueOf(t, i);
    if (cue === 'duration') return true;
    if (cue === 'internship') return at - i === 1 || (at - i === 2 && cueOf(t, at - 1) === 'throughout');
    if (t.p.kind[i] === NUMBER || (cue !== null && cue !== 'throughout')) return false;
  }
  return false;
}

function word(t: TimeText, at: number): string {
  return t.p.text.slice(t.p.start[at], t.p.end[at]).toLowerCase();
}

/** Experience, leave, training, notice, "ago", "within": somebody's time, not the length of this work. */
function isElsewhere(t: TimeText, q: Quantity): boolean {
  const start = Math.max(sentenceStart(t, q.from), q.from - 5);
  const end = Math.min(sentenceEnd(t, q.from), q.to + 7);
  let owned = ofWork(t, q.from) || isLabelled(t, q.from);
  for (let i = q.to; i < end; i++) {
    const cue = cueOf(t, i);
    const distance = i - q.to;
    if (cue === 'internship' || (cue === 'engagement' && distance <= 2)) owned = true;
    // "a ten-week period at the university", and not "a period of study"
    if (cue === 'duration' && distance === 0 && t.phrase[i + 1] !== i) owned = true;
    if (distance <= 1 && EXCLUDING.has(word(t, i))) break;
    if (t.p.kind[i] === NUMBER && distance > 0) break;
    if (codeAt(t, i) === COMMA && !owned && distance <= 2 && !q.compound) break;
    if (codeAt(t, i) === CLOSE && distance <= 1) break;
    // "Bewerbungsfrist: 4 Wochen vor Praktikumsbeginn"
    if (
      (cue === 'ago' && distance <= 1 && !isCountedFrom(t, q, i)) ||
      (distance === 0 && BEFORE.has(word(t, i)) && word(t, i + 1) !== 'ort')
    )
      return true;
    if (cue === 'more' && distance === 0) return true;
    // "6 Monate Praktikum absolviert haben": what is asked of who applies
    if (cue === 'experience' && (!owned || word(t, i) === 'absolviert')) return true;
    if (owned) continue;
    if ((cue === 'leave' || cue === 'training' || cue === 'study') && distance <= 3) return true;
  }
  if (word(t, q.from - 1) === 'each' && isPartBefore(t, q.from)) return true;
  if (isPayrolls(t, q) || isAsked(t, q.from) || isMonthOfDays(t, q)) return true;
  for (let i = q.from - 1; i >= start; i--) {
    const cue = cueOf(t, i);
    const distance = q.from - i;
    if ((cue === 'wait' || cue === 'part-of') && distance <= 2) return true;
    if (cue === 'ago' && distance <= 2) return true;
    if (cue === 'extension' && distance <= 4) return true;
    // "Die Probezeit dauert sechs Monate"
    if (cue === 'lasts' && (cueOf(t, i - 1) === 'ago' || cueOf(t, i - 1) === 'leave')) return true;
    if (cue === 'internship' || cue === 'lasts' || (cue === 'duration' && t.phrase[i] === i)) break;
    if (cue === 'experience' && isWorkExperience(t, q, i)) continue;
    if ((cue === 'experience' || cue === 'leave' || cue === 'training') && !owned) return true;
    if (t.p.kind[i] === NUMBER && distance > 3) break;
  }
  return !owned && isOfApplying(t, q);
}

/** "Una duración máxima de dos años contados a partir de la firma". */
function isCountedFrom(t: TimeText, q: Quantity, at: number): boolean {
  if (word(t, at) !== 'contados') return false;
  for (let i = q.from - 1; i >= Math.max(sentenceStart(t, q.from), q.from - 4); i--)
    if (word(t, i) === 'duración') return true;
  return false;
}

const SALARY = /^(?:salari|salár|sueldo|vencimento|ordenado|stipendio)/;

/** "Salário, 14 meses": so many pays a year. */
function isPayrolls(t: TimeText, q: Quantity): boolean {
  if (q.unit !== MONTH || q.min !== q.max || (q.min ?? 0) < 13 || (q.min ?? 0) > 16) return false;
  for (let i = q.from - 1; i >= Math.max(sentenceStart(t, q.from), q.from - 8); i--) {
    const cue = cueOf(t, i);
    if (cue === 'internship' || cue === 'duration' || cue === 'lasts') return false;
    // "según convenio" is what the trade has agreed on
    if (cue === 'engagement' && word(t, i) !== 'convenio') return false;
    if (cue === 'throughout' && word(t, i) !== 'por') return false;
    if (SALARY.test(word(t, i))) return true;
  }
  return false;
}

const NOT = new Set(['no', 'não', 'ne', 'nicht', 'not']);
const HAVING = new Set(['haber', 'disfrutar', 'ter', 'haver', 'having']);

/** "No haber disfrutado de una beca durante doce meses": what the applicant must not have had. */
function isAsked(t: TimeText, at: number): boolean {
  const start = sentenceStart(t, at);
  return NOT.has(word(t, start)) && HAVING.has(word(t, start + 1));
}

/** "Work experience, one to two weeks", "Work experience (2 weeks)": what is offered, as what is asked for counts in months. */
function isWorkExperience(t: TimeText, q: Quantity, at: number): boolean {
  const mark = codeAt(t, q.from - 1);
  return (
    q.unit === WEEK && at <= q.from - 2 && (mark === COMMA || mark === COLON || mark === OPEN || isDash(mark))
  );
}

/** "The application period is 20 days from the posting date". */
function isOfApplying(t: TimeText, q: Quantity): boolean {
  let lasts = false;
  for (let i = q.from - 1; i >= Math.max(sentenceStart(t, q.from), q.from - 12); i--) {
    const cue = cueOf(t, i);
    lasts ||= cue === 'lasts';
    // "Whatever you apply for, it may last for 6 weeks".
    if (lasts && codeAt(t, i) === COMMA) return false;
    if (cue === 'internship' || codeAt(t, i) === OPEN) return false;
    if (cue === 'apply' || cue === 'deadline' || cue === 'posted') return true;
  }
  return false;
}
