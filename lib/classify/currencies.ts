import { foldWord } from './fold';
import { idOf } from './vocabulary';

/**
 * How currencies are written, as vocabulary ids. `$`, `kr` and `¥` are shared by several countries: whose they are
 * is told by the place and the words around (`pay-currency.ts`).
 */

/** By currency, ISO 4217: the words that name it. `?` is nobody's in particular. */
type Grouped = Readonly<Record<string, string>>;

const SYMBOLS: Grouped = {
  USD: '$ ＄',
  EUR: '€',
  GBP: '£ ₤ ￡',
  INR: '₹ ₨',
  JPY: '¥ ￥',
  KRW: '₩',
  PHP: '₱',
  NGN: '₦',
  ILS: '₪',
  VND: '₫',
  THB: '฿',
  TRY: '₺',
  UAH: '₴',
  RUB: '₽',
  CRC: '₡',
  GHS: '₵',
};

/** Letters before a dollar sign: "CA$", "S$". */
const DOLLAR_PREFIXES: Grouped = {
  USD: 'us u usd american',
  CAD: 'c ca cad cdn can canadian',
  AUD: 'a au aud australian',
  SGD: 's sg sgd singapore',
  NZD: 'nz nzd',
  HKD: 'hk hkd',
  TWD: 'nt',
  BRL: 'r',
  DOP: 'rd',
  UYU: 'uy',
  COP: 'col cop',
  MXN: 'mx mxn mex',
  CLP: 'clp',
  ARS: 'ars',
  JMD: 'j',
  TTD: 'tt',
};

/** Whose dollars, after the word: "dollars américains". */
const DOLLARS: Grouped = {
  USD: 'américains estadounidenses americanos',
  CAD: 'canadiens canadienses',
  AUD: 'australiens australianos',
};

/** ISO codes, written in any case. */
const CODES =
  'usd eur gbp inr cad aud sgd chf sek pln czk brl mxn php jpy krw cny aed zar ngn kes nok dkk ' +
  'hkd nzd huf ils myr thb idr vnd pkr lkr bdt egp qar clp cop uah twd ghs ugx tzs rwf sar omr xof xaf';

/** Written in any case. */
const WORDS: Grouped = {
  EUR: 'euro euros eura',
  CNY: 'rmb',
  INR: 'rs rupee rupees rupaye rupay rupiya रुपये रुपए रुपया',
  PLN: 'zł zloty złotych zlotych złote',
  CZK: 'kč korun',
  BRL: 'reais',
  AED: 'dirhams dirham dhs',
  CHF: 'franken sfr',
  NGN: 'naira',
  KES: 'ksh kshs shillings',
  SEK: 'kronor',
  HUF: 'forint',
  MYR: 'ringgit',
};

/** Words that mean money only when written so, before a number: "R 6 000", "RM800", "Fr. 20". "Sh" are shillings of one of three countries. */
const BEFORE_ONLY: Grouped = {
  ZAR: 'R',
  MYR: 'RM',
  CHF: 'Fr',
  NGN: 'N',
  PHP: 'P Php',
  IDR: 'Rp',
  ARS: 'ARS',
  PEN: 'PEN',
  UYU: 'UYU',
  DOP: 'DOP',
  CRC: 'CRC',
  GTQ: 'GTQ Q',
  HNL: 'L Lps HNL',
  BOB: 'BOB Bs',
  PYG: 'PYG Gs',
  MAD: 'MAD',
  TND: 'TND',
  '?': 'Sh Shs',
};

/** After a number only: "20 kr", "4000 元". */
const AFTER_ONLY: Grouped = {
  '?': 'kr fcfa cfa',
  USD: 'dollar dollars dólares dólar bucks',
  CHF: 'francs',
  GBP: 'quid pound pounds',
  PEN: 'soles PEN',
  BOB: 'bolivianos Bs',
  PYG: 'guaraníes',
  CRC: 'colones',
  GTQ: 'quetzales',
  HNL: 'lempiras',
  NIO: 'córdobas',
  PAB: 'balboas',
  ARS: 'ARS',
  UYU: 'UYU',
  DOP: 'DOP',
  ZAR: 'rand',
  JPY: 'yen 円',
  CNY: 'yuan 元',
  KRW: 'won 원',
  HUF: 'Ft',
  RON: 'lei',
  INR: '/-',
};

/** Whose francs are not the Swiss ones. */
const OTHER_FRANCS =
  'congolais guinéens rwandais burundais djiboutiens comoriens malgaches belges français luxembourgeois';

/** Whose pesos. */
const PESOS: Grouped = {
  MXN: 'mexicanos mxn',
  COP: 'colombianos cop',
  CLP: 'chilenos clp',
  ARS: 'argentinos ars',
  PHP: 'filipinos',
  UYU: 'uruguayos',
  DOP: 'dominicanos',
};

/** Known, and not read in texts by their code. */
const PUBLISHED_ONLY = 'RON BGN ISK MAD TND NPR PEN UYU ARS BOB CRC DOP GTQ HNL NIO PAB PYG';

/** Each word of `table` with its currency; null where nobody can tell. */
function entries(table: Grouped): [word: string, currency: string | null][] {
  return Object.entries(table).flatMap(([currency, words]) =>
    words.split(' ').map((word): [string, string | null] => [word, currency === '?' ? null : currency]),
  );
}

/** Vocabulary id -> currency. */
function byId(table: Grouped): Map<number, string | null> {
  return new Map(entries(table).map(([word, currency]) => [idOf(foldWord(word) || word), currency]));
}

/** The same, of a table that knows the currency of every word. */
export function knownById(table: Grouped): Map<number, string> {
  return new Map(
    entries(table).flatMap(([word, currency]) =>
      currency === null ? [] : [[idOf(foldWord(word) || word), currency] as const],
    ),
  );
}
const codes: Grouped = Object.fromEntries(CODES.split(' ').map((code) => [code.toUpperCase(), code]));

export const currencySymbols = knownById(SYMBOLS);
export const dollarPrefixes = knownById(DOLLAR_PREFIXES);
export const currencyWords = new Map([...knownById(codes), ...knownById(WORDS)]);
export const currenciesBefore = byId(BEFORE_ONLY);
export const currenciesAfter = byId(AFTER_ONLY);
/** The exact spelling that a `currenciesBefore` or `currenciesAfter` word needs. */
export const exactSpellings = new Set(
  [...entries(BEFORE_ONLY), ...entries(AFTER_ONLY)].map(([word]) => word),
);
export const dollarsOf = knownById(DOLLARS);
export const otherFrancs = new Set(OTHER_FRANCS.split(' ').map((word) => idOf(foldWord(word))));
export const PLAIN_FRANCS = idOf('francs');
export const pesosOf = knownById(PESOS);
export const DOLLAR = idOf('$');

const published = new Map([...entries(codes), ...entries(WORDS), ...entries(SYMBOLS)]);
const iso = new Set([
  ...[codes, WORDS, SYMBOLS, DOLLAR_PREFIXES].flatMap((table) => Object.keys(table)),
  ...PUBLISHED_ONLY.split(' '),
]);

/** A published currency ("eur", "US Dollar", "£") as ISO 4217, or null. */
export function isoCurrency(name: string | null): string | null {
  if (name === null) return null;
  const tidy = name.trim();
  if (iso.has(tidy.toUpperCase())) return tidy.toUpperCase();
  return published.get(tidy) ?? published.get(tidy.toLowerCase()) ?? null;
}
