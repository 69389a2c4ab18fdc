import { CLOSE, COMMA, HYPHEN, OPEN, PERCENT, SLASH, STOP } from '../marks';
import { groupedNumberAt } from '../numbers';
import type { Prepared } from '../text';
import { NUMBER, SPACED, WORD } from '../text';
import { idOf, idSet } from '../vocabulary';
import { currencyAfter, currencyBefore, sameCurrencyAfter } from './currency';
import { nationalEnd } from './national';

/** One number with its currency and multiplier: what a sum is, or one end of a range of sums. */
export interface Amount {
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

export const DASHES = idSet('- – — ‐ ‑ − ~ ～ ― ‒');
export const THOUSAND = idSet(
  'k thousand tsd mil tys tis tisic tisice tysiac tysiace tysiecy hazaar hazar हजार tysiaca',
);
/** Hindi: its thousands are rupees, as lakhs are. */
const HAZAAR = idSet('hazaar hazar हजार');
const LAKH = idSet('lakh lakhs lac lacs');
const A_LAKH = 100_000;
const CRORE = idSet('crore crores cr');

const HUGE = idSet(
  'm mm mn mio mln mrd mds md bn b million millions billion billions milliard milliards milliarden millionen million millones milione milioni milhao milhoes miljoen mld trillion mia',
);

const MIL = idOf('mil');
const LPA = idOf('lpa');
const L = idOf('l');
const P = idOf('p');
const B = idOf('b');

/** The amount whose number is token `at`; its currency stands on either side. */
export function amountAt(text: Prepared, at: number): Amount | null {
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
    else if (LAKH.has(unit) || isShortLakh(text, at, to, before)) factor = A_LAKH;
    else if (CRORE.has(unit)) factor = 10_000_000;
    else if (unit === LPA || (unit === L && text.id[to + 1] === P)) {
      // "3,25,000 LPA" has its lakhs written out
      if (value < A_LAKH) factor = A_LAKH;
      perYear = true;
    } else if (HUGE.has(unit)) huge = true;
    if (factor !== 1 || huge || perYear) to++;
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
  const indian = perYear || factor >= A_LAKH || HAZAAR.has(unit);
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

/** "₹1.5L", "₹1–2L/month" */
function isShortLakh(
  text: Prepared,
  at: number,
  to: number,
  before: { currency: string | null } | null,
): boolean {
  if (text.id[to] !== L || text.id[to + 1] === P || ((text.flags[to] ?? 0) & SPACED) !== 0) return false;
  return before === null ? DASHES.has(text.id[at - 1] ?? 0) : before.currency === 'INR';
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
