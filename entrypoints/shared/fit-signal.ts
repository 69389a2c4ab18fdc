import { signal } from '@preact/signals';

/**
 * Posting id -> how well it meets the plan, for ordering a list only: the first of n needs weighs n, the last 1. What a
 * person sees of the fit is need by need, with its words. Empty until it is asked for.
 */
export const fitScores = signal<ReadonlyMap<string, number>>(new Map());
