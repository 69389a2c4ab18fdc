import type { Evidence } from './evidence';
import type { Need } from './plan';

/** What a posting says about one need. `not-stated` is silence, never "no". */
export type Verdict = 'met' | 'partly' | 'not-met' | 'not-stated';

/** Values for a message's slots. Money and days are already written out for the reader. */
export type Values = Readonly<Record<string, string | number>>;

/** One line of the fit: `reason` names the message `goals.fit-<reason>`, `values` fill its slots. */
export interface NeedFit {
  need: Need;
  verdict: Verdict;
  reason: string;
  values: Values;
  evidence: Evidence[];
}

/** Where the intended time and the person's plan, or another internship, do not go together: message `goals.clash-<code>`. */
export interface Clash {
  code: ClashCode;
  values: Values;
}

export type ClashCode =
  | 'hours'
  | 'hours-committed'
  | 'hours-promised'
  | 'hours-both'
  | 'same-weeks'
  | 'starts-before'
  | 'ends-after'
  | 'outside'
  | 'too-long'
  | 'pay-below'
  | 'pay-none';

/** An internship that the person accepted already: what it takes of the same weeks. */
export interface Promised {
  title: string;
  hoursPerWeek: number | null;
  /** YYYY-MM-DD, or null when not stated. */
  from: string | null;
  to: string | null;
}
