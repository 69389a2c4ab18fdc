import { yesOrNo } from './cells';
import { folded } from './columns';
import type { Row } from './row';

/** Words for the classifier, as a page's label and its value: it reads what a column says, and nothing is guessed here. */
export interface Words {
  label: string;
  value: string;
}

const CURRENCY =
  /\b(?:USD|EUR|GBP|INR|CHF|CAD|AUD|NZD|SGD|HKD|JPY|BRL|MXN|PLN|CZK|SEK|NOK|DKK|ZAR)\b|[€£₹¥]|US\$|\$/;
const PERIODS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:hour|hourly|hr|hrs|h|stunde|heure|hora|ora|uur)\b/, 'per hour'],
  [/\b(?:day|daily|tag|jour|dia|giorno|dag)\b/, 'per day'],
  [/\b(?:week|weekly|wk|woche|semaine|semana|settimana)\b/, 'per week'],
  [/\b(?:month|monthly|mo|pm|monat|mois|mes|mese|maand|miesiac|mesic)\b/, 'per month'],
  [/\b(?:year|yearly|annual|annually|yr|pa|jahr|an|ano|anno|jaar|rok)\b/, 'per year'],
];

/** What is said of pay in words, or in parts that make words: "20 - 25 USD per hour". */
export function payWords({ named, cells, one }: Row): Words[] {
  const paid = cells('payFlag').map((cell) => {
    const answer = yesOrNo(cell);
    return answer === null
      ? { label: 'Salary', value: cell }
      : { label: 'Paid', value: answer ? 'Yes' : 'No' };
  });
  const units = { currency: one('currency'), period: periodOf(one('payPeriod')) };
  const sums = named('pay').map(({ name, text }) => withUnits(text, name, units));
  const bounds = [...new Set([one('payMin'), one('payMax')])].filter((cell) => /[1-9]/.test(cell));
  if (bounds.length > 0) sums.push(withUnits(bounds.join(' - '), '', units));
  return [...paid, ...sums.map((value) => ({ label: 'Salary', value }))];
}

/** A bare sum with what a column beside it or its own column's name says: "55" under "Pay/Hr" is "55 per hour". */
function withUnits(sum: string, name: string, units: { currency: string; period: string }): string {
  if (!/^[\p{Sc}\d.,\sk–-]+$/u.test(sum)) return sum;
  const currency = /\p{Sc}/u.test(sum) ? '' : units.currency || (CURRENCY.exec(name)?.[0] ?? '');
  return [sum, currency, units.period || periodOf(name)].filter((part) => part !== '').join(' ');
}

function periodOf(text: string): string {
  const plain = folded(text);
  return PERIODS.find(([pattern]) => pattern.test(plain))?.[1] ?? '';
}

/** What is said of the time that it takes. The start goes with it: the classifier reads all of the time or none. */
export function timeWords({ named }: Row, start: string | null): Words[] {
  const words = [
    // "Hours" alone may be those of a week or of all of it.
    ...named('hours').map(({ name, text }) => ({
      label: /^\p{L}+$/u.test(name) && !/^(?:wochen|weekly)/i.test(name) ? name : 'Hours per week',
      value: text,
    })),
    ...named('duration').map(({ name, text }) => ({ label: 'Duration', value: lengthOf(name, text) })),
  ].filter(({ value }) => /\d/.test(value));
  return words.length > 0 && start !== null ? [...words, { label: 'Start date', value: start }] : words;
}

/** "12" under "Weeks" is "12 weeks". */
function lengthOf(name: string, text: string): string {
  if (!/^[\d.,\s–-]+$/.test(text)) return text;
  if (/week|woche|semaine|semana|settiman/i.test(name)) return `${text} weeks`;
  return /month|monat|mois|mes/i.test(name) ? `${text} months` : text;
}
