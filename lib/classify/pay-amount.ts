import type { Classifiable } from '../model/classification';
import type { Amount, PayFlag } from '../model/pay';
import { currencyPlaces, dollarPlaces, spanishDollars } from './currencies';
import type { Money } from './mentions/money';
import { statedPeriod } from './mentions/rhythm';
import type { Published } from './pay-published';
import type { Sign } from './pay-signs';
import type { PayText } from './pay-text';
import type { Prepared } from './text';
import { CAPITAL, prepare } from './text';
import { idOf } from './vocabulary';

/** As addresses write them; "IN" and "DE" are left out, which are also India and Germany. */
const US_STATES = new Set(
  'AL AK AZ AR CA CO CT DC FL GA HI ID IL IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY USA'.split(
    ' ',
  ),
);

const PROVINCES = new Set(['ON', 'BC', 'QC', 'AB', 'MB', 'SK', 'NS', 'NB']);

interface Chosen {
  amount: Amount | null;
  from: Sign[];
  published: string | null;
}

/** The sums that stand behind the flag, as one range where they are the same kind of sum. */
export function amountFor(
  flag: PayFlag,
  signs: readonly Sign[],
  structured: Published | null,
  input: Classifiable,
): Chosen {
  const behind = sumsBehind(flag, signs);
  const main = behind.reduce<Sign | null>(
    (best, one) => (best === null || worth(one) > worth(best) ? one : best),
    null,
  );
  if (main === null || main.sum === null) {
    if (structured === null || (flag !== 'paid' && flag !== 'conflicting'))
      return { amount: null, from: [], published: null };
    // A sum without its unit is as often a site's own guess as the employer's word.
    const amount = structured.amount.period === null ? null : structured.amount;
    return { amount, from: [], published: structured.raw };
  }
  const first = main.sum.money;
  const amount: Amount = {
    min: first.min,
    max: first.max,
    currency: currencyOf(main, first, structured, input),
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

/** What is paid after a first while without pay stands as plain pay in the text. */
function sumsBehind(flag: PayFlag, signs: readonly Sign[]): Sign[] {
  const says = flag === 'conflicting' ? 'paid' : flag === 'unpaid' ? 'expenses' : flag;
  const later = flag === 'conditional' && signs.some((one) => one.rule === 'unpaid.at-first');
  return signs.filter(
    (one) =>
      one.sum !== null &&
      (one.says === says || (later && one.says === 'paid')) &&
      (says !== 'expenses' || hasPeriod(one)),
  );
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
function currencyOf(
  sign: Sign,
  money: Money,
  structured: Published | null,
  input: Classifiable,
): string | null {
  if (!money.plainDollar && money.currency !== null) return money.currency;
  const published = structured?.amount.currency ?? null;
  if (published !== null && published !== 'USD') return published;
  for (const place of input.locations) {
    const currency = currencyAt(place, money.plainDollar);
    if (currency !== undefined) return currency;
  }
  const named = currencyNamed(sign.in.text, money.plainDollar);
  if (named !== undefined) return named;
  // Of those who write French, Canadians pay in dollars.
  if (money.plainDollar && money.currency !== null && sign.sum?.cue?.language === 'fr') return 'CAD';
  if (money.currency === null && isBrazilian(sign.in)) return 'BRL';
  // Polish and Czech are spoken in one country each.
  if (money.currency === null && !money.symbol) return HOME.get(sign.sum?.cue?.language ?? '') ?? null;
  if (money.plainDollar && isSpanish(sign.in) && !areDollars(sign, money))
    return currencyOfWords(sign.in.text);
  return money.currency;
}

const HOME = new Map([
  ['pl', 'PLN'],
  ['cs', 'CZK'],
]);
const VALE = idOf('vale');

/** "Vale refeição", "vale transporte": only Brazil has them. */
function isBrazilian({ hits, text }: PayText): boolean {
  return hits.some((hit) => hit.language === 'pt' && text.id[hit.from] === VALE);
}

/** Nobody is paid some hundreds of pesos a month. */
const LEAST_PESOS = 1000;

/**
 * In Spanish nobody can tell whose "$" it is. Where it stands for a month's pay of some hundreds, it is that of
 * the countries that have the dollar (Ecuador, El Salvador, Panama, Puerto Rico).
 */
function areDollars({ sum }: Sign, money: Money): boolean {
  const monthly = money.period === 'month' || money.period === null;
  return (
    sum?.role === 'pay' && monthly && money.currency !== null && (money.max ?? money.min ?? 0) < LEAST_PESOS
  );
}

function isSpanish({ hits }: PayText): boolean {
  let spanish = 0;
  let english = 0;
  for (const { language } of hits) {
    if (language === 'es') spanish++;
    else if (language === 'en') english++;
  }
  return spanish > english;
}

/** The money of the one country whose working life the words are of, else null. */
function currencyOfWords(text: Prepared): string | null {
  let found: string | null = null;
  for (let at = 0; at < text.count; at++) {
    const currency = spanishDollars.get(text.id[at] ?? 0);
    if (currency === undefined) continue;
    if (found !== null && found !== currency) return null;
    found = currency;
  }
  return found;
}

const COMMA = idOf(',');
const OPEN = idOf('(');
const NEW = idOf('new');
/** Where these stand, a place abroad is one of several. */
const AMERICAN = new Set(
  'usa usd states york francisco angeles boston chicago seattle washington houston dallas austin denver atlanta philadelphia miami texas california florida american'
    .split(' ')
    .map(idOf),
);

/** The money of the one country that the text itself names, with a capital; none where it names several. */
function currencyNamed(text: Prepared, dollar: boolean): string | undefined {
  const known = dollar ? dollarPlaces : currencyPlaces;
  let found: string | undefined;
  for (let at = 0; at < text.count; at++) {
    if (((text.flags[at] ?? 0) & CAPITAL) === 0) continue;
    const id = text.id[at] ?? 0;
    if (AMERICAN.has(id)) return undefined;
    let currency = known.get(id);
    if (currency !== undefined && text.id[at - 1] === NEW && currency !== 'NZD') return undefined;
    const length = (text.end[at] ?? 0) - (text.start[at] ?? 0);
    if (length === 2 && at > 0 && (text.id[at - 1] === COMMA || text.id[at - 1] === OPEN)) {
      const spelt = text.text.slice(text.start[at], text.end[at]);
      if (PROVINCES.has(spelt)) currency = 'CAD';
      else if (US_STATES.has(spelt) && !(spelt === 'CA' && found === 'CAD')) return undefined;
    }
    if (currency === undefined) continue;
    if (found !== undefined && found !== currency) return undefined;
    found = currency;
  }
  return found;
}

/** The money of a place. "Melbourne, FL" is in the United States, so a state or the country decides first. */
function currencyAt(place: string, dollar: boolean): string | undefined {
  const words = prepare(place.slice(0, 100));
  const known = dollar ? dollarPlaces : currencyPlaces;
  let found: string | undefined;
  for (let at = 0; at < words.count; at++) {
    const spelt = words.text.slice(words.start[at], words.end[at]);
    if (US_STATES.has(spelt) && !(spelt === 'CA' && found === 'CAD')) return 'USD';
    found ??= PROVINCES.has(spelt) ? 'CAD' : known.get(words.id[at] ?? 0);
  }
  return found;
}
