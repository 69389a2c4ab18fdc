import * as z from 'zod/mini';
import { NEED_KINDS } from './need-kinds';
import { PayPeriod } from './pay';

export const NeedKind = z.enum(NEED_KINDS);
export type NeedKind = z.infer<typeof NeedKind>;

/** `words`: the person's own words (required for kind `own`, a detail such as the skill's name for the others). */
export const Need = z.object({ kind: NeedKind, words: z._default(z.string(), '') });
export type Need = z.infer<typeof Need>;

/** One plan a person. Needs are ranked, the first first. Empty text means "not said". */
export const Plan = z.object({
  needs: z._default(z.array(Need), []),
  roles: z._default(z.array(z.string()), []),
  skills: z._default(z.array(z.string()), []),
  hoursPerWeek: z._default(z.nullable(z.number()), null),
  /** Other commitments: { name: 'library job', hoursPerWeek: 15 }. */
  commitments: z._default(z.array(z.object({ name: z.string(), hoursPerWeek: z.number() })), []),
  from: z._default(z.nullable(z.string()), null),
  to: z._default(z.nullable(z.string()), null),
  minimumPay: z._default(
    z.nullable(z.object({ amount: z.number(), currency: z.string(), period: PayPeriod })),
    null,
  ),
  /** The period that pay is shown in where it can be worked out. */
  payPeriod: z._default(PayPeriod, 'month'),
  shortTerm: z._default(z.string(), ''),
  longTerm: z._default(z.string(), ''),
  people: z._default(z.string(), ''),
  updatedAt: z._default(z.number(), 0),
  /** Epoch ms when the short first run was finished or skipped. */
  firstRunAt: z._default(z.nullable(z.number()), null),
});
export type Plan = z.infer<typeof Plan>;

export const EMPTY_PLAN: Plan = Plan.parse({});
