import { COLON } from './marks';
import type { Money } from './mentions/money';
import { periodWithin } from './mentions/rhythm';
import { saysWhatFor } from './pay-near';
import type { PayHit, PayText } from './pay-text';
import { hitCovering, isPayNoun } from './pay-text';
import { BULLET } from './text';

/** What stands above a list of sums: "Die Vergütung beträgt:", "Ein Praktikant erhält brutto monatlich". */

/** No scale of pay has more steps. */
const MOST_STEPS = 10;

export interface Lead {
  cue: PayHit;
  /** The sum, with the period that the line above the list names. */
  money: Money;
}

/** The line above the list in which the sum stands, where each entry of the list up to it is a sum. */
export function leadOf(of: PayText, money: Money): Lead | null {
  const { text } = of;
  const own = text.line[money.from] ?? 0;
  if (!isEntry(of, own)) return null;
  let line = own - 1;
  for (; line >= 0 && own - line <= MOST_STEPS && isEntry(of, line); line--)
    if (!hasSum(of, line)) return null;
  // The empty line between a text and its list is no line of tokens.
  if (line < 0) return null;
  const from = text.lineFrom[line] ?? 0;
  const to = text.lineFrom[line + 1] ?? 0;
  const period = periodWithin(text, from, to);
  for (let at = to - 1; at >= from; at--) {
    const hit = hitCovering(of, at);
    if (hit === null || !saysWhatFor(hit.cue)) continue;
    const opens = isPayNoun(hit.cue) ? text.id[to - 1] === COLON : hit.cue === 'receive' && period !== null;
    return opens ? { cue: hit, money: { ...money, period: money.period ?? period } } : null;
  }
  return null;
}

function isEntry({ text }: PayText, line: number): boolean {
  return ((text.flags[text.lineFrom[line] ?? 0] ?? 0) & BULLET) !== 0;
}

function hasSum({ text, sumAt }: PayText, line: number): boolean {
  const to = text.lineFrom[line + 1] ?? text.count;
  for (let at = text.lineFrom[line] ?? 0; at < to; at++) if (sumAt[at] === 1) return true;
  return false;
}
