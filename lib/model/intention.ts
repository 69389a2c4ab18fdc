import * as z from 'zod/mini';
import { OUTCOME_KINDS } from './outcome-kinds';
import { Need } from './plan';

export const OutcomeKind = z.enum(OUTCOME_KINDS);
export type OutcomeKind = z.infer<typeof OutcomeKind>;

export const Reached = z.enum(['reached', 'partly', 'not']);
export type Reached = z.infer<typeof Reached>;

/** `text` completes "By the end I can …"; `seen` says how the person will see it. */
export const Outcome = z.object({
  text: z.string(),
  kind: z._default(z.nullable(OutcomeKind), null),
  seen: z._default(z.string(), ''),
  /** Filled in at the look back. */
  reached: z._default(z.nullable(Reached), null),
});
export type Outcome = z.infer<typeof Outcome>;

export const Decision = z.enum(['apply', 'later', 'skip']);
export type Decision = z.infer<typeof Decision>;

/** A short look back after an interview, a rejection, an offer or the end. Appended, never rewritten. */
export const LookBack = z.object({
  occasion: z.enum(['interview', 'rejection', 'offer', 'end']),
  at: z.number(),
  asked: z._default(z.string(), ''),
  landed: z._default(z.string(), ''),
  missing: z._default(z.string(), ''),
  next: z._default(z.string(), ''),
  accomplishment: z._default(z.string(), ''),
  contact: z._default(z.string(), ''),
});
export type LookBack = z.infer<typeof LookBack>;

/** One for each posting, keyed by it. A draft until `decision` is set; drafts are saved at every keystroke's pause. */
export const Intention = z.object({
  postingId: z.string(),
  /** The plan's first need at that time, and whether this posting meets it. */
  need: z._default(z.nullable(Need), null),
  needMet: z._default(z.nullable(z.enum(['yes', 'no', 'ask'])), null),
  why: z._default(z.string(), ''),
  outcomes: z._default(z.array(Outcome).check(z.maxLength(3)), []),
  timeFrame: z._default(
    z.object({
      hoursPerWeek: z.nullable(z.number()),
      weeks: z.nullable(z.number()),
      from: z.nullable(z.string()),
      to: z.nullable(z.string()),
    }),
    { hoursPerWeek: null, weeks: null, from: null, to: null },
  ),
  exit: z._default(
    z.object({
      success: z.string(),
      /** YYYY-MM-DD. */
      by: z.nullable(z.string()),
      /** "If by week N I have not `ifNot`, I will `iWill`." */
      week: z.nullable(z.number()),
      ifNot: z.string(),
      iWill: z.string(),
    }),
    { success: '', by: null, week: null, ifNot: '', iWill: '' },
  ),
  questions: z._default(z.array(z.string()), []),
  decision: z._default(z.nullable(Decision), null),
  decidedAt: z._default(z.nullable(z.number()), null),
  lookBacks: z._default(z.array(LookBack), []),
  updatedAt: z._default(z.number(), 0),
});
export type Intention = z.infer<typeof Intention>;
