import { WEEKS_PER_MONTH } from '../../model/time';
import { OPEN } from '../characters';
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
  WEEK,
  WEEKLY,
  YEAR,
  YEARLY,
} from '../time-words';
import { wordAt } from '../word-at';
import { isElsewhere, isOfProject, LONG_FOR_PROJECT } from './duration-elsewhere';
import { several, unitLabel, wholeUnit } from './duration-forms';
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

/** "It lasts 16 weeks. However, a minimum of 12 weeks is acceptable": the next sentence begins with how little will do. */
function isBoundOf(t: TimeText, one: DurationMention, next: DurationMention): boolean {
  if (t.p.sentence[next.from] !== (t.p.sentence[one.from] ?? 0) + 1 || !LINKS.has(wordAt(t.p, next.to)))
    return false;
  if (next.rare || next.from - sentenceStart(t, next.from) > NEAR_START) return false;
  return next.max === null && (next.min ?? 0) < (one.min ?? 0);
}
const NEAR_START = 6;
const LINKS = new Set('is are must required ist wird est es è é'.split(' '));

/** "minimum of 2 months, maximum of 6 months", "12 weeks ... or 18 weeks": the second is as much the work's as the first. */
function shareStrength(t: TimeText, mentions: readonly DurationMention[]): void {
  for (let i = 1; i < mentions.length; i++) {
    const one = mentions[i - 1];
    const next = mentions[i];
    if (one === undefined || next === undefined) continue;
    if (t.p.sentence[one.from] !== t.p.sentence[next.from]) {
      if (isBoundOf(t, one, next)) next.strength = one.strength;
      continue;
    }
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
    if (t.p.kind[i] === NUMBER || UNTIL.has(wordAt(t.p, i))) return false;
    if ((role & (WEEKLY | MONTHLY | YEARLY | DAILY)) !== 0) return q.unit !== YEAR && q.unit !== MONTH;
    if ((role & (WEEK | MONTH | YEAR)) !== 0 && (q.unit === DAY || ((role & YEAR) !== 0 && q.unit === WEEK)))
      return true;
    if ((role & (HOUR | DAY)) !== 0 && q.compound && q.unit !== MONTH) return true;
  }
  // "5-day weeks", "a 5-Tage-Woche"
  return q.unit === DAY && ((t.role[q.to] ?? 0) & WEEK) !== 0;
}
