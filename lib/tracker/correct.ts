import { CORRECTABLE, type Correctable, type Posting } from '../model/posting';

export type Correction = Partial<Pick<Posting, Correctable>>;

/**
 * The posting with the person's corrections: each corrected field gets the source `person`, which no later clip and no
 * better classifier overwrites. A field given with the value that it already has is not a correction.
 */
export function correct(posting: Posting, correction: Correction, now: number): Posting {
  const next = { ...posting, sources: { ...posting.sources }, updatedAt: now };
  for (const field of CORRECTABLE) {
    if (!Object.hasOwn(correction, field)) continue;
    const value = correction[field];
    if (value === undefined || JSON.stringify(value) === JSON.stringify(posting[field])) continue;
    Object.assign(next, { [field]: value });
    next.sources[field] = 'person';
  }
  return next;
}
