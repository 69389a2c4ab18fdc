import type { StructuredPay } from '../model/capture';
import type { Amount, PayPeriod } from '../model/pay';
import { isoCurrency } from './currencies';
import { periods, statedPeriod } from './mentions/rhythm';
import { prepare } from './text';

export interface Published {
  amount: Amount;
  raw: string;
}

/** The first published amount that is no placeholder. */
export function structuredPay(published: readonly StructuredPay[]): Published | null {
  for (const one of published) {
    const low = one.min ?? one.max;
    const high = one.max ?? one.min;
    if (low === null || high === null || high <= 1 || high < low) continue;
    const period = periodOf(one.unit);
    return {
      amount: {
        min: one.min !== null && one.min > 1 ? one.min : one.max,
        max: one.max ?? one.min,
        currency: isoCurrency(one.currency),
        period,
      },
      raw: one.raw,
    };
  }
  return null;
}
function periodOf(unit: string | null): PayPeriod | null {
  if (unit === null) return null;
  const words = prepare(unit.toLowerCase());
  for (let at = 0; at < words.count; at++) {
    const hit = periods.at(words, at);
    if (hit !== null && statedPeriod(hit.cue) !== null) return statedPeriod(hit.cue);
  }
  const plain: Record<string, PayPeriod> = {
    day: 'day',
    week: 'week',
    month: 'month',
    year: 'year',
    annum: 'year',
    hour: 'hour',
  };
  return plain[unit.trim().toLowerCase()] ?? null;
}
