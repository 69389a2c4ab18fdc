import type { Classifiable } from '../model/classification';
import type { Amount, PayFlag } from '../model/pay';
import { statedPeriod } from './mentions/rhythm';
import { currencyOf } from './pay-currency';
import type { Published } from './pay-published';
import type { Sign } from './pay-signs';
import { idOf } from './vocabulary';

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
  const best = behind.reduce<Sign | null>(
    (most, one) => (most === null || worth(one) > worth(most) ? one : most),
    null,
  );
  const main = best === null ? null : (behind.find((one) => isWholeOf(one, best)) ?? best);
  if (main === null || main.sum === null) {
    if (structured === null || (flag !== 'paid' && flag !== 'conflicting'))
      return { amount: null, from: [], published: null };
    // A sum without its unit is as often a site's own guess as the employer's word.
    const amount = structured.amount.period === null ? null : structured.amount;
    return { amount, from: [], published: structured.raw };
  }
  const first = main.sum.money;
  const currency = currencyOf(inDescription(main, behind), first, structured, input);
  // A "$" that is nobody's in particular: the words are shown, and no sum that another country would read otherwise.
  if (currency === null && (first.plainDollar || first.symbol))
    return { amount: null, from: [main], published: null };
  if (statedPeriod(first.period) === null && behind.some((one) => isOtherUnit(main, one)))
    return { amount: null, from: [main], published: null };
  const amount: Amount = {
    min: first.min,
    max: first.max,
    currency,
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

/** The same sum in the description, which names more places than a label does. */
function inDescription(main: Sign, behind: readonly Sign[]): Sign {
  const sum = main.sum?.money;
  const same = ({ sum: other }: Sign) => other?.money.min === sum?.min && other?.money.max === sum?.max;
  return behind.find((one) => one.in.place === 'description' && same(one)) ?? main;
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
  if (isPartOf(main, other)) return false;
  if (Math.abs(main.weight - other.weight) > 0.3) return false;
  if (
    flag !== 'you-pay' &&
    (a.period === 'total' || (a.period === null && !sameSentence(main, other) && !isOneList(main, other)))
  )
    return false;
  const low = Math.min(a.min ?? a.max ?? 0, b.min ?? b.max ?? 0);
  const high = Math.max(a.max ?? a.min ?? 0, b.max ?? b.min ?? 0);
  return low > 0 && high / low <= (shared ? 2.5 : 6);
}
/** Steps of one scale below one line. */
function isOneList(main: Sign, other: Sign): boolean {
  const a = main.sum?.cue;
  const b = other.sum?.cue;
  if (a == null || b == null || main.in !== other.in) return false;
  if (a.from === b.from) return a.to <= (main.sum?.money.from ?? 0);
  // "1. Lehrjahr: 1.018 €", "2. Lehrjahr: 1.068 €"
  const { id, line } = main.in.text;
  const near = Math.abs((line[a.from] ?? 0) - (line[b.from] ?? 0)) <= NEAR_STEPS;
  return near && id[a.from] === id[b.from] && a.to === main.sum?.money.from && b.to === other.sum?.money.from;
}
const NEAR_STEPS = 3;
/** "$500 at the start and $500 at the end, for a total of $1,000": the parts are not the whole. */
function isWholeOf(whole: Sign, part: Sign): boolean {
  const a = whole.sum?.money;
  const b = part.sum?.money;
  if (a === undefined || b === undefined || a.from < b.to || !sameSentence(whole, part)) return false;
  if (statedPeriod(b.period) !== null && b.period !== 'total') return false;
  const saysTotal =
    a.period === 'total' || (a.period === null && a.before?.period === 'total' && a.from - a.before.to <= 1);
  const times = (a.max ?? 0) / (b.max ?? 1);
  return saysTotal && a.currency === b.currency && PARTS.has(times);
}
/** More parts than these are other people. */
const PARTS = new Set([2, 3, 4]);

/** "18-20 | £5.90 | £11,383" of a table: an hour's and a year's pay side by side, whose heads stand elsewhere. */
function isOtherUnit({ sum: main }: Sign, { sum: other }: Sign): boolean {
  const gap = (other?.money.from ?? 0) - (main?.money.to ?? 0);
  return gap >= 0 && gap <= 1 && (other?.money.min ?? 0) > OTHER_UNIT * (main?.money.max ?? Infinity);
}
const OTHER_UNIT = 50;

/** "619 € dont 504 € versés par l'État", "473 € … complétée … de 107 €": the second sum is a part of the first, or added to it. */
function isPartOf(main: Sign, other: Sign): boolean {
  const a = main.sum?.money;
  const b = other.sum?.money;
  if (a === undefined || b === undefined || !sameSentence(main, other)) return false;
  const { id } = main.in.text;
  for (let at = Math.max(a.to, b.from - PARTS_REACH); at < b.from; at++)
    if (OF_WHICH.has(id[at] ?? 0)) return true;
  return BORNE.has(id[b.to] ?? 0);
}
const PARTS_REACH = 20;
const OF_WHICH = new Set(
  'dont complétée complété ajoute davon darunter including incluye incluidos incluyendo cuales which waarvan sumar sumando'
    .split(' ')
    .map(idOf),
);

/** "2.400 euros: 1.200 euros aportados por el ayuntamiento". */
const BORNE = new Set('aportado aportados aportada financiado financiados cubiertos'.split(' ').map(idOf));

function sameSentence(a: Sign, b: Sign): boolean {
  return a.in === b.in && a.in.text.sentence[a.from] === b.in.text.sentence[b.from];
}
