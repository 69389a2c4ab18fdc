import * as z from 'zod/mini';
import { Evidence } from './evidence';
import { Need } from './plan';

/** What a posting says about one need. `not-stated` is silence, never "no". */
export const Verdict = z.enum(['met', 'partly', 'not-met', 'not-stated']);
export type Verdict = z.infer<typeof Verdict>;

/** Values for a message's slots. Money and days are written out for the reader already. */
export const Values = z.record(z.string(), z.union([z.string(), z.number()]));
export type Values = z.infer<typeof Values>;

/** One line of the fit. `reason` is a stable code: message `goals.fit.<reason>`, its slots filled from `values`. */
export const NeedFit = z.object({
  need: Need,
  verdict: Verdict,
  reason: z.string(),
  values: Values,
  evidence: z.array(Evidence),
});
export type NeedFit = z.infer<typeof NeedFit>;

/** What stands beside the needs: does somebody look after the intern, and does it end? */
export interface CareSign {
  sign: 'supervision' | 'feedback' | 'end';
  verdict: Verdict;
  evidence: Evidence[];
}

export const ClashCode = z.enum([
  'hours',
  'hours-committed',
  'hours-promised',
  'hours-both',
  'same-weeks',
  'starts-before',
  'ends-after',
  'outside',
  'too-long',
  'pay-below',
  'pay-none',
]);
export type ClashCode = z.infer<typeof ClashCode>;

/** Where the intended time or the pay, and the plan or another internship, do not go together: message `goals.clash.<code>`. */
export const Clash = z.object({ code: ClashCode, values: Values });
export type Clash = z.infer<typeof Clash>;

/** An internship that was accepted already, and what it takes. Days are YYYY-MM-DD, null when not stated. */
export const Promised = z.object({
  title: z.string(),
  hoursPerWeek: z.nullable(z.number()),
  from: z.nullable(z.string()),
  to: z.nullable(z.string()),
});
export type Promised = z.infer<typeof Promised>;

/** Where a filled-in part of the time frame came from. */
export const TimeSource = z.nullable(z.enum(['posting', 'plan']));
export type TimeSource = z.infer<typeof TimeSource>;

/** What an intention that was filled in ahead stands on. `first`: the first need's line of the fit, null without a plan. */
export const Prefill = z.object({
  hoursFrom: TimeSource,
  weeksFrom: TimeSource,
  datesFrom: TimeSource,
  first: z.nullable(NeedFit),
});
export type Prefill = z.infer<typeof Prefill>;
