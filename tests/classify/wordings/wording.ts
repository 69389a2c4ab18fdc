import type { PayFlag, PayPeriod } from '../../../lib/model/pay';

/** Sentence, flag, and the sum where one is stated. */
export type Wording = readonly [
  text: string,
  flag: PayFlag,
  amount?: readonly [
    min: number | null,
    max: number | null,
    currency: string | null,
    period: PayPeriod | null,
  ],
];
