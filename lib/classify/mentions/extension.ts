import { NUMBER } from '../text';
import type { TimeText } from '../time-words';
import { cueOf, NUMERAL, numeralOf, sentenceEnd, UNIT } from '../time-words';
import { wordAt } from '../word-at';
import { parseCount } from './count';
import type { Quantity } from './quantity';

const UP_TO = new Set(['a', 'à', 'al', 'to', 'auf', 'bis', 'hasta', 'jusqu', 'fino', 'tot', 'do', 'para']);
/** The work itself is so; the possibility of an extension is only that. */
const EXTENDABLE = /^(?:prorrog|ampli|extend[ai]|extens[ai]|verlängerb|prolonge|prorogab|verlengb)/;
/** "Extendable by 2 months more" says how much is added, not how much it is then. */
const ADDED = new Set([
  'más',
  'mas',
  'more',
  'further',
  'weitere',
  'supplémentaires',
  'adicionales',
  'additional',
  'otros',
]);

/** "3 months, extendable to 6", "tres meses ampliables a seis": the longer one, in the same unit. */
export function extendedTo(t: TimeText, q: Quantity): number | null {
  const base = q.max ?? q.min;
  if (base === null || q.min === null || (q.max !== null && q.min !== q.max)) return null;
  const end = sentenceEnd(t, q.from);
  let i = q.to;
  while (i < Math.min(end, q.to + 3) && cueOf(t, i) !== 'extension') i++;
  if (cueOf(t, i) !== 'extension' || !EXTENDABLE.test(wordAt(t.p, i))) return null;
  while (cueOf(t, i) === 'extension') i++;
  if (wordAt(t.p, i) === 'up') i++;
  if (i >= end || !UP_TO.has(wordAt(t.p, i))) return null;
  for (const to of [i + 1, i + 2]) {
    if (to >= end) return null;
    const most =
      t.p.kind[to] === NUMBER ? parseCount(t.p.text.slice(t.p.start[to], t.p.end[to])) : numeralAt(t, to);
    if (most === null) continue;
    const unit = (t.role[to + 1] ?? 0) & UNIT;
    if (unit !== 0 && (unit & q.unit) === 0) return null;
    for (let at = to + 1; at < to + 3; at++) if (ADDED.has(wordAt(t.p, at))) return null;
    return most > base && most <= 4 * base ? most : null;
  }
  return null;
}

function numeralAt(t: TimeText, at: number): number | null {
  return ((t.role[at] ?? 0) & NUMERAL) === 0 ? null : numeralOf(t.p.id[at] ?? 0);
}
