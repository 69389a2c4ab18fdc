import { currenciesBefore, currencySymbols, currencyWords, dollarPrefixes } from '../currencies';
import { CLOSE, OPEN, PLUS, SLASH, STOP } from '../marks';
import type { Prepared } from '../text';
import { MARK, NUMBER, SPACED, WORD } from '../text';
import { idSet } from '../vocabulary';
import type { Amount } from './amount';
import { amountAt, DASHES } from './amount';
import { boundOf, bounds } from './bound';
import { sameCurrencyAfter } from './currency';
import { moneyInWords, namesCurrency } from './money-words';
import type { PeriodBefore, Rhythm } from './rhythm';
import { periodAfter, periodBefore, weekOfHours } from './rhythm';

/**
 * A sum of money in the text: tokens [from, to), with its own unit and nothing of what it is for. Its rhythm
 * may be one that the model has no word for (every two weeks, a person, a sale).
 */
export interface Money {
  from: number;
  to: number;
  min: number | null;
  max: number | null;
  currency: string | null;
  period: Rhythm | null;
  /** Where no period follows: an adjective of time before it, which may belong to it or to another noun. */
  before: PeriodBefore | null;
  /** In millions or billions: nobody's pay. */
  huge: boolean;
  /** The currency stands as a symbol, so this is money and not a version number. */
  symbol: boolean;
  /** A `$` without a country. */
  plainDollar: boolean;
}
const RANGE_WORDS = idSet('to bis a al az do ate tot till until al upto through thru se');
const RANGE_PAIRS = idSet('and und et y e i en a or oder ou o lub nebo of &');
/** "tra i 300 e i 600 euro", "entre los 300 y los 600". */
const ARTICLES = idSet('i gli los las les den');

/** Every sum of money in the text, in digits or in words, in order. */
export function findMoney(text: Prepared): Money[] {
  const found: Money[] = [];
  let at = 0;
  while (at < text.count) {
    const digits = text.kind[at] === NUMBER;
    if (!digits && !namesCurrency(text, at)) {
      at++;
      continue;
    }
    const money = digits ? moneyAt(text, at, false) : moneyInWords(text, at);
    if (money === null) at++;
    else {
      if (!repeats(found, money)) found.push(money);
      at = Math.max(at + 1, money.to);
    }
  }
  return found;
}

/** "Three hundred dollars ($300) every two weeks" is one sum: what stands second adds its words to the first. */
function repeats(found: readonly Money[], money: Money): boolean {
  const last = found[found.length - 1];
  if (
    last === undefined ||
    last.min !== money.min ||
    last.max !== money.max ||
    last.currency !== money.currency
  )
    return false;
  if (money.from - last.to > 1 || last.period !== null) return false;
  Object.assign(last, { to: money.to, period: money.period, symbol: last.symbol || money.symbol });
  return true;
}

/** The sum whose first number is token `at`. `bare` takes a number without a currency, for values of pay labels. */
export function moneyAt(text: Prepared, at: number, bare: boolean): Money | null {
  const first = amountAt(text, at);
  if (first === null) return null;
  let { to } = first;
  let period = periodAfter(text, to);
  let second =
    secondSum(text, period === null ? to : period.to) ?? (period === null ? null : secondSum(text, to));
  if (second !== null && isOtherRate(text, period, second.to)) second = null;
  let min: number | null = first.value;
  let max: number | null = first.value;
  let currency = first.currency;
  let { symbol, plainDollar, huge } = first;
  if (
    second !== null &&
    (first.currency === null ||
      second.currency === null ||
      first.currency === second.currency ||
      (first.plainDollar && !second.plainDollar) ||
      // "AUD $44.62 - $47.48"
      (second.plainDollar && first.currency.endsWith('D')))
  ) {
    const scaled =
      first.factor === 1 && second.factor > 1 && first.value < second.raw
        ? first.value * second.factor
        : first.value;
    if (scaled <= second.value) {
      if (currency === null || plainDollar) {
        plainDollar = second.currency === null ? plainDollar : second.plainDollar;
        currency = second.currency ?? currency;
      }
      min = scaled;
      max = second.value;
      huge ||= second.huge;
      symbol ||= second.symbol;
      to = second.to;
      period = periodAfter(text, to) ?? period;
    }
  }
  if (currency === null && !bare && !symbol) return null;
  const open = second === null ? boundOf(text, first.from, to) : { bound: null, to };
  to = open.to;
  if (open.bound === 'upto') min = null;
  if (open.bound === 'from') max = null;
  period =
    period ?? periodAfter(text, to) ?? weekOfHours(text, to, max ?? min ?? 0) ?? periodAfterSame(text, to);
  if (period !== null && period.to > to) {
    to = period.to;
    // "$20/hour (AUD)", "$20 per hour CAD"
    const named = plainDollar ? sameCurrencyAfter(text, to) : null;
    if (named !== null && named.currency !== null) {
      ({ currency, to } = named);
      plainDollar = false;
    }
  }
  // "$20/hour+".
  if (
    second === null &&
    open.bound === null &&
    text.id[to] === PLUS &&
    ((text.flags[to] ?? 0) & SPACED) === 0
  ) {
    max = null;
    to++;
  }
  const stated = period?.cue ?? (first.perYear ? 'year' : null);
  const before = stated === null || stated === 'total' ? periodBefore(text, first.from) : null;
  return { from: first.from, to, min, max, currency, period: stated, before, huge, symbol, plainDollar };
}

/** "$24 an hour or $185 a day": the same pay told twice, and no range. */
function isOtherRate(text: Prepared, first: ReturnType<typeof periodAfter>, from: number): boolean {
  const second = first === null ? null : periodAfter(text, from);
  return second !== null && second.cue !== first?.cue;
}

/** "3,284 Swiss Francs (currently about 2,700 Euro) per month": the same sum in other money stands between. */
function periodAfterSame(text: Prepared, from: number): ReturnType<typeof periodAfter> {
  if (text.id[from] !== OPEN) return null;
  let money = false;
  for (let at = from + 1; at < Math.min(text.count, from + LONGEST_SAME); at++) {
    const id = text.id[at] ?? 0;
    if (id === CLOSE) return money ? periodAfter(text, at + 1) : null;
    money ||= currencySymbols.has(id) || currencyWords.has(id);
  }
  return null;
}
const LONGEST_SAME = 11;

/** After a dash or "to": the other end of a range. */
function secondSum(text: Prepared, from: number): Amount | null {
  let at = from;
  if (text.id[at] === STOP && ((text.flags[at] ?? 0) & SPACED) === 0) at++;
  if (at >= text.count || text.line[at] !== text.line[from - 1]) return null;
  const id = text.id[at] ?? 0;
  const dash = text.kind[at] === MARK && DASHES.has(id);
  if (!dash && !(text.kind[at] === WORD && (RANGE_WORDS.has(id) || RANGE_PAIRS.has(id))) && id !== SLASH)
    return null;
  at++;
  if (dash && DASHES.has(text.id[at] ?? 0)) at++;
  // At most a bound, a currency and its prefix stand before the number.
  for (
    let skipped = 0;
    skipped <= 4 && at < text.count && text.line[at] === text.line[from - 1];
    skipped++, at++
  ) {
    if (text.kind[at] === NUMBER) {
      const sum = amountAt(text, at);
      if (sum === null) return null;
      // "5 and 10 USD" is a range only where a currency stands on the second number and the words say so.
      if (!dash && !RANGE_WORDS.has(id) && sum.currency === null) return null;
      return sum;
    }
    const token = text.id[at] ?? 0;
    const part =
      currencySymbols.has(token) ||
      currencyWords.has(token) ||
      dollarPrefixes.has(token) ||
      currenciesBefore.has(token) ||
      bounds.at(text, at) !== null ||
      ARTICLES.has(token) ||
      token === STOP;
    if (!part) return null;
  }
  return null;
}
