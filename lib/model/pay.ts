import * as z from 'zod/mini';
import { Evidence } from './evidence';

/** `not-stated` is a value of its own and never means unpaid. `conditional`: commission, equity, performance only, funding possible. */
export const PayFlag = z.enum(['paid', 'unpaid', 'conditional', 'you-pay', 'conflicting', 'not-stated']);
export type PayFlag = z.infer<typeof PayFlag>;

export const PayForm = z.enum([
  'wage',
  'salary',
  'stipend',
  'fixed-fee',
  'allowance',
  'credit',
  'expenses',
  'volunteer',
  'commission',
  'equity',
  'fee',
]);
export type PayForm = z.infer<typeof PayForm>;

export const PayPeriod = z.enum(['hour', 'day', 'week', 'month', 'year', 'total']);
export type PayPeriod = z.infer<typeof PayPeriod>;

/**
 * Money as stated. `min` and `max` are decimals in the currency's main unit; "up to X" has `min: null`, "from X"
 * has `max: null`. `currency` is ISO 4217. A period that is not stated stays null: it is never inferred from size.
 */
export const Amount = z.object({
  min: z.nullable(z.number()),
  max: z.nullable(z.number()),
  currency: z.nullable(z.string()),
  period: z.nullable(PayPeriod),
});
export type Amount = z.infer<typeof Amount>;

/** `confidence` runs from 0 to 1. */
export const Pay = z.object({
  flag: PayFlag,
  form: z.nullable(PayForm),
  amount: z.nullable(Amount),
  confidence: z._default(z.number(), 0),
  evidence: z._default(z.array(Evidence), []),
});
export type Pay = z.infer<typeof Pay>;

export const NO_PAY: Pay = { flag: 'not-stated', form: null, amount: null, confidence: 0, evidence: [] };
