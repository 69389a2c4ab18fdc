import { foldWord } from './fold';
import { idOf } from './vocabulary';

/**
 * How currencies are written, as vocabulary ids. `$`, `kr` and `¥` are shared by several countries: `shared`
 * names who else may mean them, for the reader who knows where the posting is.
 */

const SYMBOLS: Record<string, string> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₤': 'GBP',
  '₹': 'INR',
  '₨': 'INR',
  '¥': 'JPY',
  '￥': 'JPY',
  '₩': 'KRW',
  '₱': 'PHP',
  '₦': 'NGN',
  '₪': 'ILS',
  '₫': 'VND',
  '฿': 'THB',
  '₺': 'TRY',
  '₴': 'UAH',
  '₽': 'RUB',
  '₡': 'CRC',
  '₵': 'GHS',
  '￡': 'GBP',
  '＄': 'USD',
};

/** Letters before a dollar sign: "CA$", "S$". */
const DOLLAR_PREFIXES: Record<string, string> = {
  us: 'USD',
  u: 'USD',
  c: 'CAD',
  ca: 'CAD',
  cad: 'CAD',
  cdn: 'CAD',
  can: 'CAD',
  a: 'AUD',
  au: 'AUD',
  aud: 'AUD',
  s: 'SGD',
  sg: 'SGD',
  sgd: 'SGD',
  nz: 'NZD',
  nzd: 'NZD',
  hk: 'HKD',
  hkd: 'HKD',
  nt: 'TWD',
  r: 'BRL',
  mx: 'MXN',
  mxn: 'MXN',
  mex: 'MXN',
  usd: 'USD',
  clp: 'CLP',
  cop: 'COP',
  ars: 'ARS',
  j: 'JMD',
  tt: 'TTD',
};

/** Written in any case. */
const WORDS: Record<string, string> = {
  usd: 'USD',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  eura: 'EUR',
  gbp: 'GBP',
  inr: 'INR',
  cad: 'CAD',
  aud: 'AUD',
  sgd: 'SGD',
  chf: 'CHF',
  sek: 'SEK',
  pln: 'PLN',
  czk: 'CZK',
  brl: 'BRL',
  mxn: 'MXN',
  php: 'PHP',
  jpy: 'JPY',
  krw: 'KRW',
  cny: 'CNY',
  rmb: 'CNY',
  aed: 'AED',
  zar: 'ZAR',
  ngn: 'NGN',
  kes: 'KES',
  nok: 'NOK',
  dkk: 'DKK',
  hkd: 'HKD',
  nzd: 'NZD',
  huf: 'HUF',
  ils: 'ILS',
  myr: 'MYR',
  thb: 'THB',
  idr: 'IDR',
  vnd: 'VND',
  pkr: 'PKR',
  lkr: 'LKR',
  bdt: 'BDT',
  egp: 'EGP',
  qar: 'QAR',
  clp: 'CLP',
  cop: 'COP',
  uah: 'UAH',
  twd: 'TWD',
  ghs: 'GHS',
  ugx: 'UGX',
  tzs: 'TZS',
  rwf: 'RWF',
  sar: 'SAR',
  omr: 'OMR',
  rs: 'INR',
  rupee: 'INR',
  rupees: 'INR',
  rupaye: 'INR',
  rupay: 'INR',
  rupiya: 'INR',
  zł: 'PLN',
  zloty: 'PLN',
  złotych: 'PLN',
  zlotych: 'PLN',
  złote: 'PLN',
  kč: 'CZK',
  korun: 'CZK',
  reais: 'BRL',
  dirhams: 'AED',
  dirham: 'AED',
  dhs: 'AED',
  franken: 'CHF',
  sfr: 'CHF',
  naira: 'NGN',
  ksh: 'KES',
  kshs: 'KES',
  shillings: 'KES',
  kronor: 'SEK',
  forint: 'HUF',
  ringgit: 'MYR',
};

/** Words that mean money only when written so, before a number: "R 6 000", "RM800", "Fr. 20". */
const BEFORE_ONLY: Record<string, string> = {
  R: 'ZAR',
  RM: 'MYR',
  Fr: 'CHF',
  N: 'NGN',
  P: 'PHP',
  Php: 'PHP',
  Rp: 'IDR',
};

/** After a number only: "20 kr", "4000 元". */
const AFTER_ONLY: Record<string, string | null> = {
  kr: null,
  dollar: 'USD',
  dollars: 'USD',
  dólares: 'USD',
  dólar: 'USD',
  bucks: 'USD',
  pound: 'GBP',
  pounds: 'GBP',
  rand: 'ZAR',
  yen: 'JPY',
  yuan: 'CNY',
  won: 'KRW',
  Ft: 'HUF',
  lei: 'RON',
  元: 'CNY',
  円: 'JPY',
  원: 'KRW',
  '/-': 'INR',
};

/** Countries and cities whose own currency is written `$`. */
const DOLLAR_PLACES: Record<string, string> = {
  canada: 'CAD',
  toronto: 'CAD',
  vancouver: 'CAD',
  montreal: 'CAD',
  ontario: 'CAD',
  calgary: 'CAD',
  ottawa: 'CAD',
  quebec: 'CAD',
  alberta: 'CAD',
  edmonton: 'CAD',
  winnipeg: 'CAD',
  halifax: 'CAD',
  australia: 'AUD',
  sydney: 'AUD',
  melbourne: 'AUD',
  brisbane: 'AUD',
  perth: 'AUD',
  adelaide: 'AUD',
  canberra: 'AUD',
  singapore: 'SGD',
  zealand: 'NZD',
  auckland: 'NZD',
  mexico: 'MXN',
  chile: 'CLP',
  colombia: 'COP',
  bogota: 'COP',
  argentina: 'ARS',
  kong: 'HKD',
  taiwan: 'TWD',
  taipei: 'TWD',
};

/** Countries, and cities that boards name without their country, whose postings leave the currency out. */
const PLACES: Record<string, string> = {
  ...DOLLAR_PLACES,
  india: 'INR',
  mumbai: 'INR',
  delhi: 'INR',
  bangalore: 'INR',
  bengaluru: 'INR',
  hyderabad: 'INR',
  chennai: 'INR',
  pune: 'INR',
  kolkata: 'INR',
  gurgaon: 'INR',
  gurugram: 'INR',
  noida: 'INR',
  ahmedabad: 'INR',
  jaipur: 'INR',
  indore: 'INR',
  lucknow: 'INR',
  chandigarh: 'INR',
  thane: 'INR',
  kochi: 'INR',
  surat: 'INR',
  nagpur: 'INR',
  bhopal: 'INR',
  ghaziabad: 'INR',
  faridabad: 'INR',
  coimbatore: 'INR',
  brasil: 'BRL',
  brazil: 'BRL',
  germany: 'EUR',
  deutschland: 'EUR',
  berlin: 'EUR',
  france: 'EUR',
  paris: 'EUR',
  spain: 'EUR',
  españa: 'EUR',
  madrid: 'EUR',
  barcelona: 'EUR',
  italy: 'EUR',
  italia: 'EUR',
  netherlands: 'EUR',
  ireland: 'EUR',
  portugal: 'EUR',
  switzerland: 'CHF',
  kingdom: 'GBP',
  uk: 'GBP',
  london: 'GBP',
  poland: 'PLN',
  polska: 'PLN',
  czechia: 'CZK',
  česko: 'CZK',
  praha: 'CZK',
  philippines: 'PHP',
  manila: 'PHP',
  nigeria: 'NGN',
  lagos: 'NGN',
  kenya: 'KES',
  nairobi: 'KES',
  japan: 'JPY',
  dubai: 'AED', sweden: 'SEK', sverige: 'SEK', stockholm: 'SEK', 'göteborg': 'SEK', gothenburg: 'SEK', 'malmö': 'SEK', norway: 'NOK', norge: 'NOK', oslo: 'NOK', denmark: 'DKK', danmark: 'DKK', copenhagen: 'DKK', 'københavn': 'DKK',
  emirates: 'AED',
};

/** Whose pesos. */
const PESOS: Record<string, string> = {
  mexicanos: 'MXN',
  colombianos: 'COP',
  chilenos: 'CLP',
  argentinos: 'ARS',
  filipinos: 'PHP',
  uruguayos: 'UYU',
  dominicanos: 'DOP',
  mxn: 'MXN',
  cop: 'COP',
  clp: 'CLP',
  ars: 'ARS',
};

function byId<T>(table: Record<string, T>): Map<number, T> {
  return new Map(Object.entries(table).map(([word, value]) => [idOf(foldWord(word) || word), value]));
}

export const currencySymbols = byId(SYMBOLS);
export const dollarPrefixes = byId(DOLLAR_PREFIXES);
export const currencyWords = byId(WORDS);
export const currenciesBefore = byId(BEFORE_ONLY);
export const currenciesAfter = byId(AFTER_ONLY);
/** The exact spelling that a `currenciesBefore` or `currenciesAfter` word needs. */
export const exactSpellings = new Set([...Object.keys(BEFORE_ONLY), ...Object.keys(AFTER_ONLY)]);
export const dollarPlaces = byId(DOLLAR_PLACES);
export const currencyPlaces = byId(PLACES);
export const pesosOf = byId(PESOS);
export const DOLLAR = idOf('$');

const ISO = new Set([
  ...Object.values(WORDS),
  ...Object.values(SYMBOLS),
  ...Object.values(DOLLAR_PREFIXES),
  'RON',
  'BGN',
  'ISK',
  'MAD',
  'TND',
  'NPR',
  'PEN',
  'UYU',
]);

/** A published currency ("eur", "US Dollar", "£") as ISO 4217, or null. */
export function isoCurrency(published: string | null): string | null {
  if (published === null) return null;
  const tidy = published.trim();
  if (ISO.has(tidy.toUpperCase())) return tidy.toUpperCase();
  return SYMBOLS[tidy] ?? WORDS[tidy.toLowerCase()] ?? null;
}
