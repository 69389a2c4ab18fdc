import * as z from 'zod/mini';

/** A built-in stage, or `own:<slug>` for one that the person added (its name is in Settings.ownStages). */
export const StageId = z.string().check(z.regex(/^(?:[a-z]+|own:[a-z0-9-]{1,40})$/));
export type StageId = z.infer<typeof StageId>;

/** One step of a posting's history. Appended, never rewritten. `at` may lie in the past when the person says so. */
export const StageChange = z.object({
  stage: StageId,
  /** Epoch ms of when it happened. */
  at: z.number(),
  /** Epoch ms of when it was written down. */
  recordedAt: z.number(),
  note: z.optional(z.string()),
});
export type StageChange = z.infer<typeof StageChange>;
