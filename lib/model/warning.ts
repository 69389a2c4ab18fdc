import * as z from 'zod/mini';

/** Things worth checking, kept apart from pay. Each is shown with its quote and never called illegal. */
export const WarningCode = z.enum([
  'fee-required',
  'scam-sign',
  'unpaid-long',
  'unpaid-employee-duties',
  'open-ended',
  'free-trial-work',
  'free-mail-contact',
]);
export type WarningCode = z.infer<typeof WarningCode>;

/** `start` and `end`: offsets in the description, or -1 when the quote stands elsewhere. */
export const Warning = z.object({
  code: WarningCode,
  quote: z.string(),
  start: z._default(z.number(), -1),
  end: z._default(z.number(), -1),
});
export type Warning = z.infer<typeof Warning>;
