import * as z from 'zod/mini';

/**
 * The posting's own words behind a derived fact.
 * `start` and `end` are UTF-16 offsets into the captured description (`Posting.description`), so that
 * `description.slice(start, end) === quote`. Evidence from outside the description (structured data, the
 * title) has offsets of -1.
 * `rule` names the rule that read it, e.g. `wage.per-hour`.
 */
export const Evidence = z.object({
  quote: z.string(),
  start: z.number(),
  end: z.number(),
  rule: z.string(),
});
export type Evidence = z.infer<typeof Evidence>;
