import type { Evidence } from './evidence';
import type { Need } from './plan';

/** What a posting says about one need. `not-stated` is silence, never "no". */
export type Verdict = 'met' | 'partly' | 'not-met' | 'not-stated';

/** Values for a message's slots. Money and days are written out for the reader already. */
export type Values = Readonly<Record<string, string | number>>;

/** One line of the fit. `reason` is a stable code: message `goals.fit.<reason>`, its slots filled from `values`. */
export interface NeedFit {
  need: Need;
  verdict: Verdict;
  reason: string;
  values: Values;
  evidence: Evidence[];
}

/** What stands beside the needs: does somebody look after the intern, and does it end? */
export interface CareSign {
  sign: 'supervision' | 'feedback' | 'end';
  verdict: Verdict;
  evidence: Evidence[];
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

/** Where the intended time or the pay, and the plan or another internship, do not go together: message `goals.clash.<code>`. */
export interface Clash {
  code: ClashCode;
  values: Values;
}

/** An internship that was accepted already, and what it takes. Days are YYYY-MM-DD, null when not stated. */
export interface Promised {
  title: string;
  hoursPerWeek: number | null;
  from: string | null;
  to: string | null;
}

/** Where a filled-in part of the time frame came from. */
export type TimeSource = 'posting' | 'plan' | null;

/** An intention filled in ahead, with where each part of its time came from and the words behind the guess. */
export interface Prefill {
  hoursFrom: TimeSource;
  weeksFrom: TimeSource;
  datesFrom: TimeSource;
  /** The first need's line of the fit, or null without a plan. */
  first: NeedFit | null;
}
