import type { PayPeriod } from '../../model/pay';
import {
  currenciesAfter,
  currenciesBefore,
  currencySymbols,
  currencyWords,
  DOLLAR,
  dollarPrefixes,
  exactSpellings,
  pesosOf,
} from '../currencies';
import type { BoundCue, PeriodCue } from '../lexicon/periods';
import { boundLexicons, periodLexicons } from '../lexicon/periods';
import { groupedNumberAt } from '../numbers';
import type { Hit } from '../phrasebook';
import { Phrasebook } from '../phrasebook';
import type { Prepared } from '../text';
import { CAPITAL, MARK, NUMBER, SPACED, WORD } from '../text';
import { idOf } from '../vocabulary';

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

/** A period of the model, or a rhythm that it has no word for. */
export type Rhythm = PeriodCue;

/** The model's period, where the rhythm is one. */
export function statedPeriod(rhythm: Rhythm | null): PayPeriod | null {
  return rhythm === 'odd' || rhythm === 'piece' ? null : rhythm;
}

export interface PeriodBefore {
  period: Rhythm;
  from: number;
  to: number;
}

export const periods = new Phrasebook(periodLexicons);
const bounds = new Phrasebook(boundLexicons);

const ids = (words: string) => new Set(words.split(' ').map(idOf));
const DASHES = ids('- – — ‐ ‑ − ~ ～ ― ‒');
const RANGE_WORDS = ids('to bis a al az do ate tot till until al upto through thru se');
const RANGE_PAIRS = ids('and und et y e i en a or oder ou o lub nebo of &');
const THOUSAND = ids('k thousand tsd mil tys tis tisic tisice tysiac tysiace tysiecy hazaar hazar tysiaca');
const LAKH = ids('lakh lakhs lac lacs');
const CRORE = ids('crore crores cr');
const HUGE = ids(
  'm mm mn mio mln mrd mds md bn b million millions billion billions milliard milliards milliarden millionen million millones milione milioni milhao milhoes miljoen mld trillion mia',
);
const LPA = idOf('lpa');
const L = idOf('l');
const P = idOf('p');
const B = idOf('b');
const RS = idOf('rs');
const PAID = idOf('paid');
const STAR = idOf('*');
const SOL = idOf('s');
const PESOS = idOf('pesos');
const PLUS = idOf('+');
const STOP = idOf('.');
const COMMA = idOf(',');
const COLON = idOf(':');
const SLASH = idOf('/');
const DASH = idOf('-');
const OPEN = idOf('(');
const CLOSE = idOf(')');
const PERCENT = idOf('%');
const GROSS = ids(
  'nette nettes brutes neta neto gross net brutto netto brut bruts brute bruto brutos net nets netos lordi netti brl bruta approx only hruba cista hrubeho',
);
const AND_UP = ids('plus minimum min mini minimo minimal minimaal above upwards');
const EXTRAS = ids('incentives incentive bonus bonuses benefits commission commissions tips perks');
const ROUND = ids('approximately approx about around environ ca circa etwa');

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
    if (text.kind[at] !== NUMBER) {
      at++;
      continue;
    }
    const money = moneyAt(text, at, false);
    if (money === null) at++;
    else {
      found.push(money);
      at = Math.max(at + 1, money.to);
    }
  }
  return found;
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
  if (currency === null && !bare) return null;
  const open = second === null ? boundOf(text, first.from, to) : { bound: null, to };
  to = open.to;
  if (open.bound === 'upto') min = null;
  if (open.bound === 'from') max = null;
  period = period ?? periodAfter(text, to);
  if (period !== null && period.to > to) to = period.to;
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
  const before = stated === null ? periodBefore(text, first.from) : null;
  return { from: first.from, to, min, max, currency, period: stated, before, huge, symbol, plainDollar };
}

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
  to = skipDashCents(text, to);
  const unit = text.id[to] ?? 0;
  if (text.kind[to] === WORD) {
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
  const after = before === null || before.weak ? currencyAfter(text, to) : sameCurrencyAfter(text, to);
  const chosen = before !== null && !(before.weak && after !== null) ? before : null;
  if (after !== null) to = after.to;
  if ((perYear || factor >= 100_000) && chosen === null && after === null) {
    return {
      value: number.value * factor,
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
    value: number.value * factor,
    raw: number.value,
    from: chosen?.from ?? at,
    to,
    currency:
      (after !== null && (chosen === null || chosen.plainDollar) ? after.currency : chosen?.currency) ?? null,
    symbol: chosen?.symbol === true || after?.symbol === true,
    plainDollar: chosen?.plainDollar === true && after === null ? true : after?.plainDollar === true,
    factor,
    huge,
    perYear,
  };
}

/** "1.250,-" and "500,–" and "20.-": cents that are not written. */
function skipDashCents(text: Prepared, at: number): number {
  const stop = text.id[at] === COMMA || text.id[at] === STOP;
  if (stop && DASHES.has(text.id[at + 1] ?? 0) && ((text.flags[at + 1] ?? 0) & SPACED) === 0) return at + 2;
  return text.id[at] === SLASH && text.id[at + 1] === DASH && ((text.flags[at + 1] ?? 0) & SPACED) === 0
    ? at + 2
    : at;
}

interface CurrencyFound {
  currency: string | null;
  from: number;
  to: number;
  symbol: boolean;
  plainDollar: boolean;
  /** A word that also means other things, so that one after the number outweighs it. */
  weak: boolean;
  /** One letter: "R", "N". */
  letter?: boolean;
}

function currencyBefore(text: Prepared, at: number): CurrencyFound | null {
  let i = at - 1;
  if (i >= 0 && text.id[i] === STOP && text.kind[i - 1] === WORD && ((text.flags[i] ?? 0) & SPACED) === 0)
    i--;
  if (i < 0 || text.line[i] !== text.line[at]) return null;
  const id = text.id[i] ?? 0;
  if (id === SLASH && text.id[i - 1] === SOL && ((text.flags[i] ?? 0) & SPACED) === 0) {
    return { currency: 'PEN', from: i - 1, to: at, symbol: true, plainDollar: false, weak: false };
  }
  if (text.kind[i] === MARK) {
    const currency = currencySymbols.get(id);
    if (currency === undefined) return null;
    if (id !== DOLLAR) return { currency, from: i, to: at, symbol: true, plainDollar: false, weak: false };
    const prefix = i > 0 && text.kind[i - 1] === WORD ? dollarPrefixes.get(text.id[i - 1] ?? 0) : undefined;
    const glued = ((text.flags[i] ?? 0) & SPACED) === 0;
    const length = (text.end[i - 1] ?? 0) - (text.start[i - 1] ?? 0);
    if (prefix !== undefined && (glued || length === 3) && ((text.flags[i - 1] ?? 0) & CAPITAL) !== 0) {
      return { currency: prefix, from: i - 1, to: at, symbol: true, plainDollar: false, weak: false };
    }
    return { currency, from: i, to: at, symbol: true, plainDollar: true, weak: false };
  }
  if (text.kind[i] !== WORD) return null;
  const word = currencyWords.get(id);
  if (word !== undefined)
    return { currency: word, from: i, to: at, symbol: id === RS, plainDollar: false, weak: true };
  const short = currenciesBefore.get(id);
  if (short !== undefined && exactSpellings.has(text.text.slice(text.start[i], text.end[i]))) {
    const letter = (text.end[i] ?? 0) - (text.start[i] ?? 0) === 1;
    return { currency: short, from: i, to: at, symbol: false, plainDollar: false, weak: true, letter };
  }
  return null;
}

function currencyAfter(text: Prepared, from: number): CurrencyFound | null {
  let at = from;
  if (text.id[at] === OPEN) at++;
  while (at < from + 2 && GROSS.has(text.id[at] ?? 0)) at++;
  const prefixed = dollarPrefixes.get(text.id[at] ?? 0);
  if (prefixed !== undefined && text.id[at + 1] === DOLLAR && ((text.flags[at + 1] ?? 0) & SPACED) === 0) {
    return { currency: prefixed, from: at, to: at + 2, symbol: true, plainDollar: false, weak: false };
  }
  const id = text.id[at] ?? 0;
  if (at >= text.count || text.sentence[at] !== text.sentence[from - 1]) return null;
  const symbol = text.kind[at] === MARK ? currencySymbols.get(id) : undefined;
  if (symbol !== undefined) {
    // "$10 $20" and "at 5 $10": the sign belongs to the number that follows it.
    if (
      text.kind[at + 1] === NUMBER &&
      ((text.flags[at + 1] ?? 0) & SPACED) === 0 &&
      ((text.flags[at] ?? 0) & SPACED) !== 0
    )
      return null;
    const suffix = id === DOLLAR ? dollarSuffix(text, at + 1) : null;
    if (suffix !== null)
      return { currency: suffix, from: at, to: at + 2, symbol: true, plainDollar: false, weak: false };
    return { currency: symbol, from: at, to: at + 1, symbol: true, plainDollar: id === DOLLAR, weak: false };
  }
  if (text.kind[at] !== WORD) return null;
  const country = text.id[at + 1] ?? 0;
  const dollarWord = dollarPrefixes.get(id);
  if (dollarWord !== undefined && currenciesAfter.get(country) === 'USD') {
    return { currency: dollarWord, from: at, to: at + 2, symbol: true, plainDollar: false, weak: false };
  }
  const word = currencyWords.get(id);
  if (word !== undefined)
    return {
      currency: word,
      from: at,
      to: text.id[at + 1] === CLOSE ? at + 2 : at + 1,
      symbol: false,
      plainDollar: false,
      weak: false,
    };
  if (id === PESOS) return pesos(text, at);
  if (currenciesAfter.has(id)) {
    return {
      currency: currenciesAfter.get(id) ?? null,
      from: at,
      to: at + 1,
      // "kr" is money of one of four countries.
      symbol: currenciesAfter.get(id) === null,
      plainDollar: currenciesAfter.get(id) === 'USD',
      weak: false,
    };
  }
  return null;
}

/** "$18.20 USD": a code after a sum that has its sign already. */
function sameCurrencyAfter(text: Prepared, from: number): CurrencyFound | null {
  const at = text.id[from] === OPEN ? from + 1 : from;
  if (text.id[at] === PESOS) return pesos(text, at);
  if (text.kind[at] !== WORD || ((text.flags[at] ?? 0) & CAPITAL) === 0) return null;
  const currency = currencyWords.get(text.id[at] ?? 0);
  if (currency === undefined || text.kind[at + 1] === NUMBER) return null;
  return {
    currency,
    from: at,
    to: text.id[at + 1] === CLOSE && at > from ? at + 2 : at + 1,
    symbol: true,
    plainDollar: false,
    weak: false,
  };
}

/** "22 $ CA", "30 $US". */
function dollarSuffix(text: Prepared, at: number): string | null {
  const length = (text.end[at] ?? 0) - (text.start[at] ?? 0);
  if (text.kind[at] !== WORD || ((text.flags[at] ?? 0) & CAPITAL) === 0 || length < 2 || length > 3)
    return null;
  return dollarPrefixes.get(text.id[at] ?? 0) ?? null;
}

/** "pesos mexicanos"; plain pesos are of some country that only the place can tell. */
function pesos(text: Prepared, at: number): CurrencyFound {
  const currency = pesosOf.get(text.id[at + 1] ?? 0) ?? null;
  return {
    currency,
    from: at,
    to: currency === null ? at + 1 : at + 2,
    symbol: true,
    plainDollar: currency === null,
    weak: false,
  };
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
      token === STOP;
    if (!part) return null;
  }
  return null;
}

function boundOf(text: Prepared, from: number, to: number): { bound: 'upto' | 'from' | null; to: number } {
  let limit = from;
  for (let turn = 0; turn < 2; turn++) {
    const hit = boundBefore(text, limit);
    if (hit === null) break;
    if (hit.cue === 'upto' || hit.cue === 'from') return { bound: hit.cue, to };
    // "from about 500": one more bound may stand before a word of rounding.
    if (hit.cue !== 'around') break;
    limit = hit.from;
  }
  const id = text.id[to] ?? 0;
  const glued = ((text.flags[to] ?? 0) & SPACED) === 0;
  if (id === PLUS && glued) return { bound: 'from', to: to + 1 };
  if (id === OPEN && AND_UP.has(text.id[to + 1] ?? 0) && text.id[to + 2] === CLOSE)
    return { bound: 'from', to: to + 3 };
  return { bound: null, to };
}

/** The first token after a bound at `at`: "upto 10k"; `at` where there is none. */
export function boundAfter(text: Prepared, at: number): number {
  return bounds.at(text, at)?.to ?? at;
}

/** The longest bound that ends right before token `from`. */
function boundBefore(text: Prepared, from: number): Hit<BoundCue> | null {
  const end = text.id[from - 1] === COLON ? from - 1 : from;
  for (let at = Math.max(0, end - 4); at < end; at++) {
    if (text.sentence[at] !== text.sentence[from]) continue;
    const hit = bounds.at(text, at);
    if (hit !== null && hit.to === end) return hit;
  }
  return null;
}

interface PeriodFound {
  cue: Rhythm;
  to: number;
}

/** The period directly after the sum, over "gross", a bracket, or "(USD)". */
export function periodAfter(text: Prepared, from: number): PeriodFound | null {
  let at = from;
  for (
    let skipped = 0;
    skipped < 6 && at < text.count && text.line[at] === text.line[from - 1];
    skipped++, at++
  ) {
    const hit = periods.at(text, at);
    if (hit !== null) return { cue: hit.cue, to: hit.to };
    const id = text.id[at] ?? 0;
    const passable =
      GROSS.has(id) ||
      ROUND.has(id) ||
      AND_UP.has(id) ||
      id === OPEN ||
      id === CLOSE ||
      id === PLUS ||
      id === SLASH ||
      currencyWords.has(id) ||
      currencySymbols.has(id) ||
      (id === COMMA && skipped < 2) ||
      id === PAID ||
      id === DASH ||
      id === STAR ||
      (id === STOP && skipped === 0) ||
      (EXTRAS.has(id) && text.id[at - 1] === PLUS);
    if (!passable) return null;
  }
  return null;
}

/** A period adjective in the words before the sum, in the same sentence, and where it stands: "a monthly stipend of $500". */
function periodBefore(text: Prepared, from: number): PeriodBefore | null {
  for (let back = 1; back <= 14 && from - back >= 0; back++) {
    const at = from - back;
    if (text.sentence[at] !== text.sentence[from] || text.kind[at] === NUMBER) return null;
    const hit = periods.at(text, at);
    if (hit !== null && hit.to <= from && isAdjective(text, hit.from, hit.to))
      return { period: hit.cue, from: hit.from, to: hit.to };
  }
  return null;
}

/** Before a sum only adjectives and rates count: "monthly", "hourly rate", not the bare nouns "hour" and "month". */
function isAdjective(text: Prepared, from: number, to: number): boolean {
  if (to - from > 1) return text.id[from] !== SLASH;
  return !BARE_NOUNS.has(text.id[from] ?? 0);
}

const BARE_NOUNS = ids(
  'hour hours hr ph pd pw pm pa heure heures horaire mois hora horario mes std h total yr month mahina ore',
);
