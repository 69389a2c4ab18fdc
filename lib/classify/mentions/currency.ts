import {
  currenciesAfter,
  currenciesBefore,
  currencySymbols,
  currencyWords,
  DOLLAR,
  dollarPrefixes,
  dollarsOf,
  exactSpellings,
  otherFrancs,
  PLAIN_FRANCS,
  pesosOf,
} from '../currencies';
import { CLOSE, COLON, OPEN, SLASH, STOP } from '../marks';
import type { Prepared } from '../text';
import { CAPITAL, MARK, NUMBER, SPACED, WORD } from '../text';
import { idOf, idSet } from '../vocabulary';

const RS = idOf('rs');
/** Letters that a slash makes money: soles, balboas. */
const SLASHED = new Map([
  [idOf('s'), 'PEN'],
  [idOf('b'), 'PAB'],
]);
const U = idOf('u');
const PESOS = idOf('pesos');
const F = idOf('f');
/** Francs of two unions, whose they are only the country tells: `pay-currency.ts`. */
const CFA = idOf('cfa');
/** "Swiss Francs", "francs suisses"; francs alone are those where nobody else's are named. */
const SWISS = idSet('swiss suisse suisses svizzeri suizos schweizer');
const FRANCS = idSet('franc francs franchi francos franken');
const GROSS = idSet(
  'nette nettes brutes neta neto gross net brutto netto brut bruts brute bruto brutos net nets netos lordi netti brl bruta approx only hruba cista hrubeho',
);

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
export function currencyBefore(text: Prepared, at: number): CurrencyFound | null {
  let i = at - 1;
  if (i >= 0 && text.id[i] === STOP && text.kind[i - 1] === WORD && ((text.flags[i] ?? 0) & SPACED) === 0)
    i--;
  // "R$: 1.480,00"
  if (text.id[i] === COLON && currencySymbols.has(text.id[i - 1] ?? 0)) i--;
  // "S/. 1,025", "B/. 450"
  if (text.id[i] === STOP && text.id[i - 1] === SLASH && SLASHED.has(text.id[i - 2] ?? 0)) i--;
  if (i < 0 || text.line[i] !== text.line[at]) return null;
  const id = text.id[i] ?? 0;
  const slashed = id === SLASH ? SLASHED.get(text.id[i - 1] ?? 0) : undefined;
  if (slashed !== undefined && ((text.flags[i] ?? 0) & SPACED) === 0)
    return { currency: slashed, from: i - 1, to: at, symbol: true, plainDollar: false, weak: false };
  // "$U 31.000"
  if (id === U && text.id[i - 1] === DOLLAR && ((text.flags[i] ?? 0) & (SPACED | CAPITAL)) === CAPITAL)
    return { currency: 'UYU', from: i - 1, to: at, symbol: true, plainDollar: false, weak: false };
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
  const apart = MONTHLY.has(id) || GROSS.has(id) ? currencyApart(text, i) : null;
  if (apart !== null)
    return { currency: apart, from: at, to: at, symbol: true, plainDollar: false, weak: true };
  const word = currencyWords.get(id);
  if (word !== undefined)
    return { currency: word, from: i, to: at, symbol: id === RS, plainDollar: false, weak: true };
  const short = currenciesBefore.get(id);
  if (short !== undefined && exactSpellings.has(text.text.slice(text.start[i], text.end[i]))) {
    const letter = (text.end[i] ?? 0) - (text.start[i] ?? 0) === 1;
    return {
      currency: short,
      from: i,
      to: at,
      symbol: short === null,
      plainDollar: false,
      weak: true,
      letter,
    };
  }
  return null;
}

const MONTHLY = idSet('mensili annui');

/** "Euro mensili 700", "euro lordi mensili 450": adjectives of pay stand between. */
function currencyApart(text: Prepared, at: number): string | null {
  let i = at;
  while (i > at - 2 && (MONTHLY.has(text.id[i] ?? 0) || GROSS.has(text.id[i] ?? 0))) i--;
  return text.line[i] === text.line[at] && text.kind[i - 1] !== NUMBER
    ? (currencyWords.get(text.id[i] ?? 0) ?? null)
    : null;
}
export function currencyAfter(text: Prepared, from: number): CurrencyFound | null {
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
  if ((SWISS.has(id) && FRANCS.has(country)) || (FRANCS.has(id) && SWISS.has(country)))
    return { currency: 'CHF', from: at, to: at + 2, symbol: true, plainDollar: false, weak: false };
  const owner = currenciesAfter.get(id) === 'USD' ? dollarsOf.get(country) : undefined;
  if (owner !== undefined)
    return { currency: owner, from: at, to: at + 2, symbol: false, plainDollar: false, weak: false };
  if (country === CFA && (id === PLAIN_FRANCS || id === F))
    return { currency: null, from: at, to: at + 2, symbol: true, plainDollar: false, weak: false };
  if (id === PLAIN_FRANCS && otherFrancs.has(country)) return null;
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
export function sameCurrencyAfter(text: Prepared, from: number): CurrencyFound | null {
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
