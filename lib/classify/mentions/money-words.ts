import { currenciesAfter, currencyWords } from '../currencies';
import type { Prepared } from '../text';
import { WORD } from '../text';
import { idOf, idSet } from '../vocabulary';
import { boundOf } from './bound';
import { currencyAfter } from './currency';
import type { Money } from './money';
import { numberWordsBefore } from './number-words';
import { periodAfter, periodBefore } from './rhythm';

const PESOS = idOf('pesos');
/** "Lift fifty pounds". */
const WEIGHTS = idSet('pound pounds');
const BETWEEN = idSet('to bis a hasta al and und et y e or oder ou o jusqu');
/** A word or two of something else: "one euro", "two dollars". */
const LEAST = 3;

/** Vocabulary id -> 1 where the word names a currency that stands after a number: one dense read a token. */
const names = ((all: readonly number[]) => {
  const table = new Uint8Array(Math.max(...all) + 1);
  for (const id of all) if (!WEIGHTS.has(id)) table[id] = 1;
  return table;
})([PESOS, ...currencyWords.keys(), ...currenciesAfter.keys()]);

/** Whether token `at` names a currency that numbers in words may stand before. */
export function namesCurrency(text: Prepared, at: number): boolean {
  return names[text.id[at] ?? 0] === 1 && text.kind[at - 1] === WORD;
}

/** "Twenty dollars an hour", "entre quinientos y seiscientos euros": the sum whose currency is token `at`. */
export function moneyInWords(text: Prepared, at: number): Money | null {
  const last = numberWordsBefore(text, at);
  const named = last === null ? null : currencyAfter(text, at);
  if (last === null || named === null || last.value < LEAST) return null;
  const before = BETWEEN.has(text.id[last.from - 1] ?? 0) ? numberWordsBefore(text, last.from - 1) : null;
  const first = before !== null && before.value < last.value && before.value >= LEAST ? before : last;
  const open = first === last ? boundOf(text, first.from, named.to) : { bound: null, to: named.to };
  const period = periodAfter(text, open.to);
  return {
    from: first.from,
    to: period?.to ?? open.to,
    min: open.bound === 'upto' ? null : first.value,
    max: open.bound === 'from' ? null : last.value,
    currency: named.currency,
    period: period?.cue ?? null,
    before: period === null ? periodBefore(text, first.from) : null,
    huge: false,
    symbol: named.symbol,
    plainDollar: named.plainDollar,
  };
}
