import type { en } from './locales/en';
import { messages } from './locales/messages';

/**
 * Every word that a person reads. Messages are plain strings with `{name}` slots; a message with `{n, one|other}`
 * picks a form by the plural rules of the language: `{n, # posting|# postings}` writes "1 posting", "3 postings".
 */
type Messages = typeof en;
type Room = keyof Messages & string;
export type MessageKey = { [R in Room]: `${R}.${keyof Messages[R] & string}` }[Room];
export type Params = Readonly<Record<string, string | number>>;

const LOCALE = 'en';
let plural: Intl.PluralRules | null = null;
// Making a formatter costs a hundred times what using it does, and a list writes several in each row.
const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** The message for `key` with its slots filled. A missing slot stays visible as `{name}`, which tests look for. */
export function t(key: MessageKey, params: Params = {}): string {
  const message = messages[key] ?? key;
  // Most have no slot, and a list writes hundreds.
  if (!message.includes('{')) return message;
  return message.replace(
    /\{(\w+)(?:, ([^{}|]*)\|([^{}|]*))?\}/g,
    (slot, name: string, one?: string, other?: string) => {
      const value = params[name];
      if (value === undefined) return slot;
      if (one === undefined || other === undefined) return String(value);
      plural ??= new Intl.PluralRules(LOCALE);
      const form = plural.select(Number(value)) === 'one' ? one : other;
      return form.replaceAll('#', formatNumber(Number(value)));
    },
  );
}

/** Is there a message under this key? For keys made from data, e.g. `kind.${kind}`. */
export function hasMessage(key: string): key is MessageKey {
  return Object.hasOwn(messages, key);
}

export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
  return kept(numberFormats, options, () => new Intl.NumberFormat(LOCALE, options)).format(value);
}

/** "€1,400", "$17.50". `currency` is ISO 4217; one that is not stated is left out, never guessed. */
export function formatMoney(value: number, currency: string | null): string {
  const digits = Number.isInteger(value) ? 0 : 2;
  const options: Intl.NumberFormatOptions = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  if (currency === null) return formatNumber(value, options);
  try {
    return formatNumber(value, { ...options, style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  } catch {
    return `${currency} ${formatNumber(value, options)}`;
  }
}

/** "€1,400", "₹10,000–15,000", "up to $25", "from $25"; empty where there is no number. */
export function formatMoneyRange(
  { min, max }: { min: number | null; max: number | null },
  currency: string | null,
): string {
  const value = max ?? min;
  if (value === null) return '';
  const money = formatMoney(value, currency);
  if (min === null) return t('facts.upTo', { value: money });
  if (max === null) return t('facts.from', { value: money });
  if (min === max) return money;
  // The currency's sign once, where it leads.
  const low = formatMoney(min, currency);
  const sign = /^[^\d]+/.exec(money)?.[0] ?? '';
  return `${low}–${low.startsWith(sign) ? money.slice(sign.length) : money}`;
}

export function formatDate(value: Date, options: Intl.DateTimeFormatOptions): string {
  return kept(dateFormats, options, () => new Intl.DateTimeFormat(LOCALE, options)).format(value);
}

function kept<T>(formats: Map<string, T>, options: object | undefined, make: () => T): T {
  const key = JSON.stringify(options) ?? '';
  const known = formats.get(key);
  if (known) return known;
  const made = make();
  formats.set(key, made);
  return made;
}
