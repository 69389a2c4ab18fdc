import type { Lexicon } from '../../phrasebook';

/** What a phrase about pay says. The reader in `pay.ts` weighs them sentence by sentence. */
export type PayCue =
  /** No pay, said outright. */
  | 'unpaid'
  /** No pay for a first while, and pay afterwards. */
  | 'unpaid-first'
  /** The role itself is voluntary. */
  | 'volunteer'
  /** "Are volunteers", "on a voluntary basis": only when said of the work, not of a form to fill in. */
  | 'volunteer-be'
  /** "Bénévole", "voluntario": names the role only in a title or at the head of a line. */
  | 'volunteer-word'
  /** Academic credit is given; `credit-only`: instead of pay. */
  | 'credit'
  | 'credit-only'
  /** Nothing but expenses. */
  | 'expenses-only'
  /** A participle: paid, vergütet, rémunéré. Says something only about the work it stands beside. */
  | 'paid'
  /** Paid work, said outright. */
  | 'paid-work'
  /** Paid or unpaid, depending. */
  | 'either'
  /** Nouns of pay. */
  | 'pay'
  | 'wage'
  | 'salary'
  | 'stipend'
  | 'allowance'
  | 'fixed-fee'
  /** Verbs of giving and getting: a sum right after one is pay unless something else says otherwise. */
  | 'receive'
  /** Pay that is praised or given without a figure. */
  | 'good-pay'
  | 'commission'
  | 'commission-only'
  | 'equity'
  | 'equity-only'
  | 'bonus'
  | 'expenses'
  | 'benefit'
  /** Money that the applicant pays. */
  | 'fee'
  | 'charge'
  /** The organisation's money, or the market's. */
  | 'business'
  /** Pay of other people, or of a later job. */
  | 'later'
  | 'maybe'
  | 'by-performance'
  | 'if-funded'
  | 'no'
  | 'none'
  | 'yes'
  /** The work that is offered: internship, role, stage, Praktikum, prácticas. */
  | 'work'
  /** Not known yet: "to be discussed". */
  | 'open'
  /** A false friend, which takes its words away from the others. */
  | 'harmless';

export interface PayLexicon extends Lexicon<PayCue> {
  /** Words that may stand between a negation and the pay that it denies: "no *form of monetary* compensation". */
  fillers: string;
}
