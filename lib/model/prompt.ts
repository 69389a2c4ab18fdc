import * as z from 'zod/mini';
import { Clash, Prefill, Promised } from './fit';
import { Intention } from './intention';
import { Plan } from './plan';
import { Range } from './range';

/** All that the goal prompt shows of a posting and reckons with: no more of the plan and the posting than it needs. */
export const PromptView = z.object({
  postingId: z.string(),
  title: z.string(),
  company: z.nullable(z.string()),
  /** Hours in all where the posting states them outright. */
  totalHours: z.nullable(Range),
  /** The draft that was left, or one filled in ahead. */
  intention: Intention,
  prefill: Prefill,
  /** Clashes that no change of the time frame mends. */
  standing: z.array(Clash),
  room: z.pick(Plan, { hoursPerWeek: true, commitments: true, from: true, to: true }),
  promised: z.array(Promised),
});
export type PromptView = z.infer<typeof PromptView>;
