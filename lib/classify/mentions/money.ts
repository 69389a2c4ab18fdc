import { currenciesBefore, currencySymbols, currencyWords, DOLLAR, dollarPrefixes } from '../currencies';
import { CLOSE, COMMA, HYPHEN, OPEN, PERCENT, PLUS, SLASH, STOP } from '../marks';
import { groupedNumberAt } from '../numbers';
import type { Prepared } from '../text';
import { MARK, NUMBER, SPACED, WORD } from '../text';
import { idOf } from '../vocabulary';
import { boundOf, bounds } from './bound';
import { currencyAfter, currencyBefore, sameCurrencyAfter } from './currency';
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
const ids = (words: string) => new Set(words.split(' ').map(idOf));
const DASHES = ids('- – — ‐ ‑ − ~ ～ ― ‒');
const RANGE_WORDS = ids('to bis a al az do ate tot till until al upto through thru se');
const RANGE_PAIRS = ids('and und et y e i en a or oder ou o lub nebo of &');
export const THOUSAND = ids(
  'k thousand tsd mil tys tis tisic tisice tysiac tysiace tysiecy hazaar hazar हजार tysiaca',
);
/** "tra i 300 e i 600 euro", "entre los 300 y los 600". */
const ARTICLES = ids('i gli los las les den');
/** Hindi: its thousands are rupees, as lakhs are. */
const HAZAAR = ids('hazaar hazar हजार');
const LAKH = ids('lakh lakhs lac lacs');
const CRORE = ids('crore crores cr');

const HUGE = ids(
  'm mm mn mio mln mrd mds md bn b million millions billion billions milliard milliards milliarden millionen million millones milione milioni milhao milhoes miljoen mld trillion mia',
);

const M = idOf('m');
const N = idOf('n');
const MN = idOf('mn');
const MIL = idOf('mil');
const LPA = idOf('lpa');
const L = idOf('l');
const P = idOf('p');
const B = idOf('b');

interface Sum {
  value: number;
  raw: number;
  to: number;
  from: number;
  currency: string | null;
  symbol: boolean;
  plainDollar: boolean;
  factor: number;
  huge: boolean;
  perYear: boolean;
}

/** Every sum of money in the text, and every bare number range after `isPayLabel` tokens (a sum whose currency is not said). */
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
  const first = sumAt(text, at);
  if (first === null) return null;
  let { to } = first;
  let period = periodAfter(text, to);
  const second =
    secondSum(text, period === null ? to : period.to) ?? (period === null ? null : secondSum(text, to));
  let min: number | null = first.value;
  let max: number | null = first.value;
  let currency = first.currency;
  let { symbol, plainDollar, huge } = first;
  if (
    second !== null &&
    (first.currency === null ||
      second.currency === null ||
      first.currency === second.currency ||
      (first.plainDollar && !second.plainDollar))
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

/** One number with its currency and multiplier, either side. */
function sumAt(text: Prepared, at: number): Sum | null {
  if (text.kind[at] !== NUMBER) return null;
  const glued = (text.flags[at] ?? 0) & SPACED ? false : at > 0;
  const before = currencyBefore(text, at);
  if (before === null && glued && text.kind[at - 1] === WORD) return null;
  const number = groupedNumberAt(text, at);
  if (number === null) return null;
  // "R 4.1" and "P3" are a language and a level; the letter is money before larger sums.
  if (before?.letter && number.value < 100) return null;
  let { to } = number;
  if (text.id[to] === PERCENT) return null;
  // "eight hundred (800) euros".
  if (text.id[to] === CLOSE && text.id[at - 1] === OPEN && currencyAfter(text, to + 1) !== null) to++;
  let factor = 1;
  let huge = false;
  let perYear = false;
  let value = number.value;
  to = skipDashCents(text, to);
  const nationalTo = nationalEnd(text, to);
  const national = nationalTo > to;
  to = nationalTo;
  const unit = text.id[to] ?? 0;
  if (!national && text.kind[to] === WORD) {
    if (THOUSAND.has(unit)) factor = 1000;
    else if (LAKH.has(unit)) factor = 100_000;
    else if (CRORE.has(unit)) factor = 10_000_000;
    else if (unit === LPA || (unit === L && text.id[to + 1] === P)) {
      factor = 100_000;
      perYear = true;
    } else if (HUGE.has(unit)) huge = true;
    if (factor !== 1 || huge) to++;
    if (huge && text.id[to - 1] === B && text.id[to] === SLASH) huge = false;
  }
  // "8 mil 480 pesos".
  const rest = unit === MIL && text.kind[to] === NUMBER ? groupedNumberAt(text, to) : null;
  if (rest !== null && rest.value < 1000 && currencyAfter(text, rest.to) !== null) {
    value += rest.value / factor;
    to = rest.to;
  }
  const after = before === null || before.weak ? currencyAfter(text, to) : sameCurrencyAfter(text, to);
  const chosen = before !== null && !(before.weak && after !== null) ? before : null;
  if (after !== null) to = after.to;
  const indian = perYear || factor >= 100_000 || HAZAAR.has(unit);
  if (indian && chosen === null && after === null) {
    return {
      value: Math.round(value * factor * 100) / 100,
      raw: number.value,
      from: at,
      to,
      currency: 'INR',
      symbol: true,
      plainDollar: false,
      factor,
      huge,
      perYear,
    };
  }
  return {
    value: Math.round(value * factor * 100) / 100,
    raw: number.value,
    from: chosen?.from ?? at,
    to,
    currency: national
      ? 'MXN'
      : ((after !== null && (chosen === null || chosen.plainDollar) ? after.currency : chosen?.currency) ??
        null),
    symbol: chosen?.symbol === true || after?.symbol === true,
    plainDollar:
      !national && (chosen?.plainDollar === true && after === null ? true : after?.plainDollar === true),
    factor,
    huge,
    perYear,
  };
}

/**
 * The end of the mark of national money, as Mexico writes its pesos, at token `at`, or `at`: "$4,000.00 M.N.",
 * "$4,000 MN" (not millions), "$2,000.00 (dos mil pesos 00/100 M.N.)".
 */
function nationalEnd(text: Prepared, at: number): number {
  const first = text.id[at];
  if (first !== M && first !== MN && first !== OPEN) return at;
  if (text.id[at - 1] === DOLLAR || !hasDollarBefore(text, at)) return at;
  if (first !== OPEN) return markEnd(text, at);
  let named = false;
  for (let i = at + 1; i < Math.min(text.count, at + MOST_WORDS) && text.line[i] === text.line[at]; i++) {
    if (text.id[i] === CLOSE) return named ? i + 1 : at;
    named ||= markEnd(text, i) > i;
  }
  return at;
}

/** A sum in words between brackets is no longer. */
const MOST_WORDS = 20;

function markEnd(text: Prepared, at: number): number {
  const apart = ((text.flags[at] ?? 0) & SPACED) !== 0;
  if (!apart) return at;
  if (text.id[at] === MN) return text.text.slice(text.start[at], text.end[at]) === 'MN' ? at + 1 : at;
  return text.id[at] === M && text.id[at + 1] === STOP && text.id[at + 2] === N ? at + 3 : at;
}

function hasDollarBefore(text: Prepared, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6) && text.line[i] === text.line[at]; i--)
    if (text.id[i] === DOLLAR) return true;
  return false;
}

function isGluedDash(text: Prepared, at: number): boolean {
  return DASHES.has(text.id[at] ?? 0) && ((text.flags[at] ?? 0) & SPACED) === 0;
}

/** "1.250,-" and "500,–" and "20.-" and "186,--": cents that are not written. */
function skipDashCents(text: Prepared, at: number): number {
  const stop = text.id[at] === COMMA || text.id[at] === STOP;
  if (stop && isGluedDash(text, at + 1)) return isGluedDash(text, at + 2) ? at + 3 : at + 2;
  return text.id[at] === SLASH && text.id[at + 1] === HYPHEN && ((text.flags[at + 1] ?? 0) & SPACED) === 0
    ? at + 2
    : at;
}

/** After a dash or "to": the other end of a range. */
function secondSum(text: Prepared, from: number): Sum | null {
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
      const sum = sumAt(text, at);
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
