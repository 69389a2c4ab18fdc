import type { Money } from './mentions/money';
import type { PayText } from './pay-text';
import { hitCovering } from './pay-text';
import { BULLET, LINE_START, MARK, NUMBER, SENTENCE_START } from './text';
import { idOf } from './vocabulary';

/** Sums that are one of several facts in a row, as cards and short postings give them. */

const PARTED = new Set([',', ';', '(', ')', '–', '—', '|', '/'].map(idOf));

const ADDED = new Set(['+', 'plus', 'zzgl'].map(idOf));
const PLUS = new Set(['+', 'plus', 'zzgl', 'und', 'and'].map(idOf));
/** Stand between a sum and the end of its piece. */
export const QUALIFIERS = new Set(
  'gross brutto brut bruts bruto brutos netto net nets fte approx doe basis'.split(' ').map(idOf),
);

/** "£21,500 plus relocation allowance": what benefits are added to is the pay. */
export function opensPackage(of: PayText, money: Money): boolean {
  const { text } = of;
  const opens = (text.flags[money.from] ?? 0) & (LINE_START | SENTENCE_START | BULLET);
  if (!money.symbol || (opens === 0 && !PARTED.has(text.id[money.from - 1] ?? 0))) return false;
  if (!ADDED.has(text.id[money.to] ?? 0)) return false;
  for (let at = money.to + 1; at < money.to + 4 && at < text.count; at++) {
    if (text.sentence[at] !== text.sentence[money.from] || text.kind[at] === NUMBER) return false;
    const cue = hitCovering(of, at)?.cue;
    if (cue !== undefined) return cue === 'benefit' || cue === 'bonus' || cue === 'expenses';
  }
  return false;
}

/** "Internship, 20 h a week, 600 € a month, Lyon": one of several facts, with nothing else in its piece of the line. */
export function fillsPiece(of: PayText, money: Money): boolean {
  const { text } = of;
  const opens = (text.flags[money.from] ?? 0) & (LINE_START | SENTENCE_START | BULLET);
  if (opens === 0 && !PARTED.has(text.id[money.from - 1] ?? 0)) return false;
  let at = money.to;
  while (QUALIFIERS.has(text.id[at] ?? 0)) at++;
  if (at >= text.count || text.sentence[at] !== text.sentence[money.from]) return true;
  return (
    ((text.flags[at] ?? 0) & (LINE_START | BULLET)) !== 0 ||
    text.kind[at] === MARK ||
    PLUS.has(text.id[at] ?? 0)
  );
}
