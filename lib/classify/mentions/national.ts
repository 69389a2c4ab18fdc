import { DOLLAR } from '../currencies';
import { CLOSE, OPEN, STOP } from '../marks';
import type { Prepared } from '../text';
import { SPACED } from '../text';
import { idOf } from '../vocabulary';

const M = idOf('m');
const N = idOf('n');
const MN = idOf('mn');

/**
 * The end of the mark of national money, as Mexico writes its pesos, at token `at`, or `at`: "$4,000.00 M.N.",
 * "$4,000 MN" (not millions), "$2,000.00 (dos mil pesos 00/100 M.N.)".
 */
export function nationalEnd(text: Prepared, at: number): number {
  const first = text.id[at];
  if (first !== M && first !== MN && first !== OPEN) return at;
  if (text.id[at - 1] === DOLLAR || !hasDollarBefore(text, at)) return at;
  if (first !== OPEN) return markEnd(text, at);
  let named = false;
  for (let i = at + 1; i < Math.min(text.count, at + MOST_WORDS) && text.line[i] === text.line[at]; i++) {
    if (text.id[i] === CLOSE) return named ? i + 1 : at;
    named ||= markEnd(text, i) > i;
  }
  return at;
}

/** A sum in words between brackets is no longer. */
const MOST_WORDS = 20;

function markEnd(text: Prepared, at: number): number {
  const apart = ((text.flags[at] ?? 0) & SPACED) !== 0;
  if (!apart) return at;
  if (text.id[at] === MN) return text.text.slice(text.start[at], text.end[at]) === 'MN' ? at + 1 : at;
  return text.id[at] === M && text.id[at + 1] === STOP && text.id[at + 2] === N ? at + 3 : at;
}

function hasDollarBefore(text: Prepared, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6) && text.line[i] === text.line[at]; i--)
    if (text.id[i] === DOLLAR) return true;
  return false;
}
