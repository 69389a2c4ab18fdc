import type { StructuredPay } from '../model/capture';
import type { Classifiable } from '../model/classification';
import type { Evidence } from '../model/evidence';
import type { Amount, Pay, PayFlag, PayPeriod } from '../model/pay';
import { NO_PAY } from '../model/pay';
import { currencyPlaces, dollarPlaces, isoCurrency } from './currencies';
import type { Money } from './mentions/money';
import { periods, statedPeriod } from './mentions/money';
import type { Sign } from './pay-signs';
import { signsOf } from './pay-signs';
import type { PayText } from './pay-text';
import { readPayText } from './pay-text';
import { quoteOf } from './quote';
import type { Prepared } from './text';
import { prepare } from './text';

/**
 * Whether and what a posting pays. Every text that speaks of the posting (title, labelled fields, description,
 * structured data) is a witness; what they say is weighed and, where it differs in strength, the stronger wins:
 * a fee that the applicant pays, then an outright denial or statement of pay, then commission or equity only,
 * then credit only, volunteering, funding that is possible. Two strong ones that disagree are `conflicting`.
 */
export function readPay(input: Classifiable, description: Prepared): { pay: Pay; signs: Sign[] } {
  const signs: Sign[] = [];
  for (const field of input.labelled.slice(0, 40)) {
    addSigns(signs, readPayText(prepare(`${field.label}: ${field.value}`.slice(0, 400)), 'label'));
  }
  if (input.title !== null) addSigns(signs, readPayText(prepare(input.title.slice(0, 400)), 'title'));
  addSigns(signs, readPayText(description, 'description'));
  const structured = structuredPay(input.structured.pay);
  return { pay: weigh(signs, structured, input), signs };
}

function addSigns(signs: Sign[], from: PayText): void {
  for (const sign of signsOf(from)) signs.push(sign);
}

interface Published {
  amount: Amount;
  raw: string;
}

/** The first published amount that is no placeholder. */
function structuredPay(published: readonly StructuredPay[]): Published | null {
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

function strongest(signs: readonly Sign[], says: Sign['says']): Sign | null {
  let best: Sign | null = null;
  for (const sign of signs)
    if (sign.says === says && (best === null || sign.weight > best.weight)) best = sign;
  return best;
}

function weigh(signs: readonly Sign[], structured: Published | null, input: Classifiable): Pay {
  const fee = strongest(signs, 'you-pay');
  const unpaid = strongest(signs, 'unpaid');
  const paid = strongest(signs, 'paid');
  const conditional = strongest(signs, 'conditional');
  const told = (flag: PayFlag, because: readonly (Sign | null)[]) =>
    verdict(flag, because, signs, structured, input);

  if (fee !== null && (fee.weight >= 2.5 || paid === null)) return told('you-pay', [fee]);
  if (unpaid !== null) {
    if (conditional !== null && unpaid.weight >= 2.5 && conditional.weight >= 1.8)
      return told('conditional', [conditional, unpaid]);
    if (paid !== null && paid.weight >= 2 && unpaid.weight >= 2.5) return told('conflicting', [unpaid, paid]);
    if (paid === null || paid.weight < 2) {
      if (structured !== null && unpaid.weight < 2.5) return told('paid', []);
      if (structured !== null) return told('conflicting', [unpaid]);
      return told('unpaid', [unpaid]);
    }
  }
  const onCommission =
    paid?.rule === 'paid.said' && signs.filter((one) => one.form === 'commission').length >= 2;
  if (conditional !== null && (paid === null || conditional.weight > paid.weight || onCommission))
    return told('conditional', [conditional]);
  if (paid !== null) return told('paid', [paid]);
  if (structured !== null) return told('paid', []);
  const credit = strongest(signs, 'credit');
  if (credit !== null) return { ...NO_PAY, form: 'credit', evidence: [quoteOf(credit)], confidence: 0.5 };
  const expenses = strongest(signs, 'expenses');
  if (expenses !== null)
    return { ...NO_PAY, form: 'expenses', evidence: [quoteOf(expenses)], confidence: 0.5 };
  if (input.structured.employmentType.some((one) => /volunteer/i.test(one))) {
    return {
      flag: 'unpaid',
      form: 'volunteer',
      amount: null,
      confidence: 0.6,
      evidence: [outside('VOLUNTEER', 'structured.volunteer')],
    };
  }
  return NO_PAY;
}

function outside(quote: string, rule: string): Evidence {
  return { quote, start: -1, end: -1, rule };
}

const MOST_QUOTES = 3;

function verdict(
  flag: PayFlag,
  because: readonly (Sign | null)[],
  signs: readonly Sign[],
  structured: Published | null,
  input: Classifiable,
): Pay {
  const chosen = amountFor(flag, signs, structured, input);
  const reasons = because.filter((one) => one !== null);
  const evidence: Evidence[] = [];
  for (const sign of [...chosen.from, ...reasons]) {
    const quote = quoteOf(sign);
    if (!evidence.some((one) => one.quote === quote.quote) && evidence.length < MOST_QUOTES)
      evidence.push(quote);
  }
  if (chosen.published !== null) evidence.push(outside(chosen.published, 'structured.pay'));
  const weight = Math.max(...reasons.map((one) => one.weight), reasons.length === 0 ? 1.5 : 0);
  const form =
    chosen.from[0]?.form ?? reasons.find((one) => one.form !== null)?.form ?? formBeside(flag, signs);
  return { flag, form, amount: chosen.amount, confidence: confidenceOf(weight), evidence };
}

function confidenceOf(weight: number): number {
  return Math.round(Math.min(0.97, 0.35 + weight * 0.2) * 100) / 100;
}

function formBeside(flag: PayFlag, signs: readonly Sign[]): Pay['form'] {
  if (flag === 'unpaid')
    return strongest(signs, 'credit')?.form ?? strongest(signs, 'expenses')?.form ?? null;
  if (flag === 'you-pay') return 'fee';
  return signs.find((one) => one.says === flag && one.form !== null)?.form ?? null;
}

interface Chosen {
  amount: Amount | null;
  from: Sign[];
  published: string | null;
}

/** The sums that stand behind the flag, as one range where they are the same kind of sum. */
function amountFor(
  flag: PayFlag,
  signs: readonly Sign[],
  structured: Published | null,
  input: Classifiable,
): Chosen {
  const says = flag === 'conflicting' ? 'paid' : flag === 'unpaid' ? 'expenses' : flag;
  const behind = signs.filter(
    (one) => one.sum !== null && one.says === says && (says !== 'expenses' || hasPeriod(one)),
  );
  const main = behind.reduce<Sign | null>(
    (best, one) => (best === null || worth(one) > worth(best) ? one : best),
    null,
  );
  if (main === null || main.sum === null) {
    if (structured === null || (flag !== 'paid' && flag !== 'conflicting'))
      return { amount: null, from: [], published: null };
    return { amount: structured.amount, from: [], published: structured.raw };
  }
  const first = main.sum.money;
  const amount: Amount = {
    min: first.min,
    max: first.max,
    currency: currencyOf(first, structured, input),
    period: statedPeriod(first.period),
  };
  if (flag === 'you-pay' && first.period === null) amount.period = 'total';
  agree(amount, structured);
  const from = [main];
  for (const other of behind) {
    if (other === main || other.sum === null || !addsTo(main, other, flag)) continue;
    const { min, max } = other.sum.money;
    amount.min = amount.min === null || min === null ? (amount.min ?? min) : Math.min(amount.min, min);
    amount.max = amount.max === null || max === null ? (amount.max ?? max) : Math.max(amount.max, max);
    from.push(other);
  }
  return { amount, from, published: null };
}

/** Structured data that names the same sum may say its period, where the text does not. */
function agree(amount: Amount, structured: Published | null): void {
  if (structured === null || amount.period !== null) return;
  const near = (a: number | null, b: number | null) =>
    a !== null && b !== null && Math.abs(a - b) <= 0.01 * b;
  if (near(amount.min, structured.amount.min) || near(amount.max, structured.amount.max))
    amount.period = structured.amount.period;
}

/** Expenses are only worth a figure where they are paid regularly. */
function hasPeriod({ sum }: Sign): boolean {
  const period = sum?.money.period;
  return period === 'day' || period === 'week' || period === 'month';
}

/** Surer signs first, then those that say their period and currency; among equals the first in the text. */
function worth({ weight, sum }: Sign): number {
  const money = sum?.money;
  return (
    weight + (statedPeriod(money?.period ?? null) === null ? 0 : 0.6) + (money?.currency != null ? 0.2 : 0)
  );
}

/** Several sums are one range when they have one unit and differ as levels and places do. */
function addsTo(main: Sign, other: Sign, flag: PayFlag): boolean {
  const a = main.sum?.money;
  const b = other.sum?.money;
  if (a === undefined || b === undefined || a.currency !== b.currency) return false;
  // "first year 1.250, second 1.350, third 1.450 a month": one period said once for all.
  const shared = a.period !== null && a.period !== 'total' && b.period === null && sameSentence(main, other);
  if (a.period !== b.period && !shared) return false;
  if (Math.abs(main.weight - other.weight) > 0.3) return false;
  if (flag !== 'you-pay' && (a.period === 'total' || (a.period === null && !sameSentence(main, other))))
    return false;
  const low = Math.min(a.min ?? a.max ?? 0, b.min ?? b.max ?? 0);
  const high = Math.max(a.max ?? a.min ?? 0, b.max ?? b.min ?? 0);
  return low > 0 && high / low <= (shared ? 2.5 : 6);
}

function sameSentence(a: Sign, b: Sign): boolean {
  return a.in === b.in && a.in.text.sentence[a.from] === b.in.text.sentence[b.from];
}

/** A plain `$`, and a sum without any currency, is in the money of the place where the posting is, where that is known. */
function currencyOf(money: Money, structured: Published | null, input: Classifiable): string | null {
  if (!money.plainDollar && money.currency !== null) return money.currency;
  const published = structured?.amount.currency ?? null;
  if (published !== null && published !== 'USD') return published;
  const places = money.plainDollar ? dollarPlaces : currencyPlaces;
  for (const place of input.locations) {
    const words = prepare(place.slice(0, 100));
    for (let at = 0; at < words.count; at++) {
      const currency = places.get(words.id[at] ?? 0);
      if (currency !== undefined) return currency;
    }
  }
  return money.currency;
}
