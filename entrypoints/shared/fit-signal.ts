import { signal } from '@preact/signals';

/**
 * Posting id -> how well it meets the plan, for ordering a list only: the first of n needs weighs n, the last 1. What a
 * person sees of the fit is need by need, with its words. Empty until it is asked for.
 */
export const fitScores = signal<ReadonlyMap<string, number>>(new Map());

/** How far the texts have been compared with the plan, 0 to 1; or that it names no need yet. Null once all is compared. */
export const fitReading = signal<number | 'no-plan' | null>(null);
