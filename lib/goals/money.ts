import { formatMoneyRange, t } from '../i18n';
import type { Amount, Pay, PayPeriod } from '../model/pay';
import type { Range } from '../model/range';
import { type Time, WEEKS_PER_MONTH } from '../model/time';
import { effectiveHourly } from '../model/worth';

const WEEKS_IN = { week: 1, month: WEEKS_PER_MONTH, year: 12 * WEEKS_PER_MONTH } as const;

/**
 * Pay in another period, in its own currency. Null unless every input for the way there was stated: nothing is
 * assumed about hours or length.
 */
export function payPer(period: PayPeriod, pay: Pay, time: Time): Range | null {
  const { amount } = pay;
  if (!amount || amount.period === null || (amount.min === null && amount.max === null)) return null;
  if (amount.period === period) return { min: amount.min, max: amount.max };
  if (period === 'hour') return effectiveHourly(pay, time);
  const weekly = perWeek(amount, time);
  if (!weekly) return null;
  if (period === 'total') return time.weeks ? by(weekly, time.weeks, (money, weeks) => money * weeks) : null;
  if (period === 'day') return null;
  const weeks = WEEKS_IN[period];
  return by(weekly, { min: weeks, max: weeks }, (money, n) => money * n);
}

function perWeek(amount: Amount, time: Time): Range | null {
  switch (amount.period) {
    case 'week':
    case 'month':
    case 'year': {
      const weeks = WEEKS_IN[amount.period];
      return by(amount, { min: weeks, max: weeks }, (money, n) => money / n);
    }
    case 'hour':
      return time.hoursPerWeek ? by(amount, time.hoursPerWeek, (money, hours) => money * hours) : null;
    case 'total':
      // The longer it takes, the less a week brings.
      return time.weeks
        ? by(amount, { min: time.weeks.max, max: time.weeks.min }, (money, n) => money / n)
        : null;
    default:
      return null;
  }
}

function by(money: Range, n: Range, combine: (money: number, n: number) => number): Range | null {
  const min = money.min === null || n.min === null ? null : combine(money.min, n.min);
  const max = money.max === null || n.max === null ? null : combine(money.max, n.max);
  return min === null && max === null ? null : { min, max };
}

/** "€1,400–1,600 a month", "$450 in all"; an unknown period is left out. Empty where there is no number. */
export function amountWords(amount: Amount): string {
  const money = formatMoneyRange(amount, amount.currency);
  return money === '' || amount.period === null ? money : `${money} ${t(`facts.period.${amount.period}`)}`;
}
