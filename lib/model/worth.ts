import type { Amount, Pay, PayForm } from './pay';
import type { Range } from './range';
import { type Time, WEEKS_PER_MONTH } from './time';

const WEEKS_PER_YEAR = 12 * WEEKS_PER_MONTH;

/** Forms whose amount is money for the work. Expenses, credit, equity and commission have no hourly value; a fee has none either. */
const EARNING: readonly (PayForm | null)[] = [null, 'wage', 'salary', 'stipend', 'fixed-fee', 'allowance'];

/**
 * Effective hourly value in the pay's own currency: the period's pay over its hours, or the total pay over the total
 * hours. Null unless every input was stated. The low end divides the least pay by the most hours, the high end the
 * most pay by the fewest, so the truth always lies inside.
 */
export function effectiveHourly(pay: Pay, time: Time): Range | null {
  if (pay.flag !== 'paid' || !pay.amount || !EARNING.includes(pay.form)) return null;
  const hours = hoursPerPeriod(pay.amount, time);
  if (!hours) return null;
  const min = over(pay.amount.min, hours.max);
  const max = over(pay.amount.max, hours.min);
  return min === null && max === null ? null : { min, max };
}

/** One number for rows and sorting: the least that an hour is worth, or the most where only that is known. */
export function hourlyFigure(worth: Range | null): number | null {
  return worth?.min ?? worth?.max ?? null;
}

/** Total hours: stated, else hours a week x weeks; null where either was not stated. */
export function totalHours(time: Time): Range | null {
  if (time.totalHours) return time.totalHours;
  if (!time.hoursPerWeek || !time.weeks) return null;
  const min = times(time.hoursPerWeek.min, time.weeks.min);
  const max = times(time.hoursPerWeek.max, time.weeks.max);
  return min === null && max === null ? null : { min, max };
}

function hoursPerPeriod(amount: Amount, time: Time): Range | null {
  switch (amount.period) {
    case 'hour':
      return { min: 1, max: 1 };
    case 'week':
      return time.hoursPerWeek;
    case 'month':
      return scale(time.hoursPerWeek, WEEKS_PER_MONTH);
    case 'year':
      return scale(time.hoursPerWeek, WEEKS_PER_YEAR);
    case 'total':
      return totalHours(time);
    default:
      // Hours a day are not part of the model, and an unknown period stays unknown.
      return null;
  }
}

function scale(range: Range | null, by: number): Range | null {
  return range && { min: times(range.min, by), max: times(range.max, by) };
}

function times(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a * b;
}

function over(money: number | null, hours: number | null): number | null {
  return money === null || hours === null || hours <= 0 ? null : money / hours;
}
