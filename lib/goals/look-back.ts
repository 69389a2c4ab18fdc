import type { Intention, LookBack } from '../model/intention';
import type { StageChange } from '../model/stage';

export type Occasion = LookBack['occasion'];
export type LookBackField = 'asked' | 'landed' | 'missing' | 'next' | 'accomplishment' | 'contact';

const OCCASIONS: Readonly<Record<string, Occasion>> = {
  interviewing: 'interview',
  rejected: 'rejection',
  offer: 'offer',
  finished: 'end',
};

/** Stages that call for one. */
export const STAGES_LOOKED_BACK_AT: readonly string[] = Object.keys(OCCASIONS);

/** What is asked at each occasion, in order. At the end the outcomes are looked at too. */
export const LOOK_BACK_FIELDS: Readonly<Record<Occasion, readonly LookBackField[]>> = {
  interview: ['asked', 'landed', 'missing', 'next'],
  rejection: ['asked', 'landed', 'missing', 'next'],
  offer: ['landed', 'missing', 'next'],
  end: ['accomplishment', 'contact', 'next'],
};

/**
 * The occasion that calls for a look back now: the latest stage that has one, unless a look back at it was written after it
 * was reached. Null where nothing is due.
 */
export function dueLookBack(
  history: readonly StageChange[],
  intention: Pick<Intention, 'lookBacks'> | null,
): { occasion: Occasion; since: number } | null {
  for (const change of [...history].sort((a, b) => b.at - a.at)) {
    const occasion = OCCASIONS[change.stage];
    if (!occasion) continue;
    const done = intention?.lookBacks.some(
      (one) => one.occasion === occasion && one.at >= Math.min(change.at, change.recordedAt),
    );
    return done ? null : { occasion, since: change.at };
  }
  return null;
}

/** The intention with one more look back; earlier ones stand. An empty one (nothing written) is kept too: it was seen. */
export function withLookBack(
  intention: Intention,
  lookBack: LookBack,
  reached: readonly Intention['outcomes'][number]['reached'][],
  now: number,
): Intention {
  return {
    ...intention,
    outcomes: intention.outcomes.map((outcome, i) => ({
      ...outcome,
      reached: reached[i] ?? outcome.reached,
    })),
    lookBacks: [...intention.lookBacks, lookBack],
    updatedAt: now,
  };
}
