import type { Evidence } from '../model/evidence';
import type { Range } from '../model/range';
import type { DurationMention } from './mentions/duration';
import { durationsIn } from './mentions/duration';
import type { DateSpan } from './mentions/span';
import { weeksOf } from './mentions/span';
import type { Period } from './period';
import type { Dated } from './start';
import type { Witness } from './witness';
import { evidenceOf } from './witness';

export interface Length {
  weeks: Range;
  strength: number;
  evidence: Evidence[];
}

interface Candidate extends DurationMention {
  witness: Witness;
}

const ENOUGH = 3;
/** Two lengths further apart than this are not two options of one posting. */
const WIDEST = 9;

/** How long the work lasts: what is stated as a length, else from its first day to its last. */
export function lengthOf(witnesses: readonly Witness[], periods: readonly Period[]): Length | null {
  const said = stated(witnesses);
  const dated = fromDates(periods);
  // "not to exceed thirteen weeks" beside the dates of the program: the dates say more
  if (said !== null && said.weeks.min === null && dated !== null) return dated;
  return said ?? dated;
}

function stated(witnesses: readonly Witness[]): Length | null {
  const all: Candidate[] = [];
  for (const witness of witnesses) {
    for (const one of durationsIn(witness.t)) {
      const strength = witness.where === 'title' ? Math.max(one.strength, one.rare ? 0 : 4) : one.strength;
      if (strength >= ENOUGH) all.push({ ...one, strength, witness });
    }
  }
  if (all.length === 0) return null;
  const best = all.reduce((most, one) => Math.max(most, one.strength), 0);
  let kept = all.filter((one) => one.strength >= Math.min(4, best));
  if (kept.some((one) => !one.rare)) kept = kept.filter((one) => !one.rare || one.strength === best);
  const weeks = overall(kept);
  const low = weeks.min ?? weeks.max ?? 0;
  const high = weeks.max ?? weeks.min ?? 0;
  if (high > low * WIDEST && !isOneRange(kept)) return null;
  return {
    weeks: { min: tidy(weeks.min), max: tidy(weeks.max) },
    strength: best,
    evidence: kept.slice(0, 4).map((one) => evidenceOf(one.witness, one.from, one.to, one.rule)),
  };
}

/** "zwischen 2 Wochen und 6 Monaten" */
function isOneRange([first, second, ...more]: readonly Candidate[]): boolean {
  if (first === undefined || second === undefined || more.length > 0) return false;
  const gap = second.from - first.to;
  return first.witness === second.witness && gap >= 1 && gap <= 2;
}

function fromDates(periods: readonly Period[]): Length | null {
  const told: { weeks: number; period: Period }[] = [];
  for (const period of periods) {
    const weeks = weeksOf(period.span as DateSpan);
    if (weeks !== null) told.push({ weeks, period });
  }
  if (told.length === 0) return null;
  // a slip in one of two years makes a period of a year and more
  const shortest = Math.min(...told.map((one) => one.weeks));
  const all = told.map((one) => one.weeks).filter((weeks) => weeks <= 3 * shortest);
  return {
    weeks: { min: Math.min(...all), max: Math.max(...all) },
    strength: ENOUGH,
    evidence: told
      .slice(0, 4)
      .map(({ period }) =>
        evidenceOf(period.witness, period.span.from.from, period.span.to.to, 'weeks.dates'),
      ),
  };
}

/** From a first and a last day that are stated apart. Months alone are too rough for that. */
export function lengthBetween(start: Dated, end: Dated): Length | null {
  const days = (Date.parse(end.day) - Date.parse(start.day)) / 86_400_000 + 1;
  if (start.day.length < 10 || end.day.length < 10 || !(days >= 14 && days <= 800)) return null;
  const weeks = Math.round((days / 7) * 10) / 10;
  return { weeks: { min: weeks, max: weeks }, strength: ENOUGH, evidence: [start.evidence, end.evidence] };
}

/** The range that holds every option. */
export function overall(options: readonly Range[]): Range {
  const single = options.length === 1 ? options[0] : undefined;
  if (single !== undefined) return { min: single.min, max: single.max };
  const lows = options.map((one) => one.min ?? one.max ?? 0);
  const highs = options.map((one) => one.max ?? one.min ?? 0);
  if (options.every((one) => one.max === null)) return { min: Math.min(...lows), max: null };
  if (options.every((one) => one.min === null)) return { min: null, max: Math.max(...highs) };
  return { min: Math.min(...lows), max: Math.max(...highs) };
}

function tidy(weeks: number | null): number | null {
  return weeks === null ? null : Math.round(weeks * 10) / 10;
}
