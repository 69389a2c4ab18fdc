import type { NeedFit, Verdict } from '../model/fit';
import type { Range } from '../model/range';

/** What is said against a need weighs less than saying nothing: silence can be asked about. */
const ORDER: readonly Verdict[] = ['not-met', 'not-stated', 'partly', 'met'];

export interface Foremost {
  /** Place of the posting that comes first among those compared, from 0. */
  at: number;
  /** Place of the need that tells it from the rest, from 0, and what it says to that need. */
  need: number;
  verdict: Exclude<Verdict, 'not-met'>;
  /** How many of those that were level until then say nothing to that need. */
  silent: number;
}

/**
 * Which of several postings comes first by the plan's needs in their order: the first need decides, the next one among
 * those that are level. Null where they stay level to the end, or none says anything. No score.
 */
export function foremost(fits: readonly (readonly NeedFit[])[]): Foremost | null {
  let level = fits.map((_, at) => at);
  const needs = fits[0]?.length ?? 0;
  for (let need = 0; need < needs; need += 1) {
    const verdictOf = (at: number): Verdict => fits[at]?.[need]?.verdict ?? 'not-stated';
    const best = Math.max(...level.map((at) => ORDER.indexOf(verdictOf(at))));
    const ahead = level.filter((at) => ORDER.indexOf(verdictOf(at)) === best);
    const [first] = ahead;
    if (ahead.length === 1 && first !== undefined && level.length > 1) {
      const verdict = verdictOf(first);
      // Alone and before others, so somebody says less.
      if (verdict === 'not-met') return null;
      const silent = level.filter((at) => at !== first && verdictOf(at) === 'not-stated').length;
      return { at: first, need, verdict, silent };
    }
    level = ahead;
  }
  return null;
}

/**
 * Place of the range that is above all others for certain, from 0: its least is more than the most of each. Null where
 * ranges meet, an end that counts is open, or fewer than two are stated.
 */
export function surelyMost(ranges: readonly (Range | null)[]): number | null {
  const stated = ranges.flatMap((range, at) => (range ? [{ at, ...range }] : []));
  if (stated.length < 2) return null;
  for (const { at, min } of stated) {
    const others = stated.filter((one) => one.at !== at);
    if (min !== null && others.every(({ max }) => max !== null && max < min)) return at;
  }
  return null;
}
