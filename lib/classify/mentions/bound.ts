import type { BoundCue } from '../lexicon/periods';
import { boundLexicons } from '../lexicon/periods';
import { CLOSE, COLON, OPEN, PLUS, STOP } from '../marks';
import type { Hit } from '../phrasebook';
import { Phrasebook } from '../phrasebook';
import type { Prepared } from '../text';
import { SPACED } from '../text';
import { idOf, idSet } from '../vocabulary';

export const bounds = new Phrasebook(boundLexicons);
const AND_UP = idSet('plus minimum min mini minimo minimal minimaal above upwards');

const TAK = idOf('tak');

export function boundOf(
  text: Prepared,
  from: number,
  to: number,
): { bound: 'upto' | 'from' | null; to: number } {
  let limit = from;
  for (let turn = 0; turn < 2; turn++) {
    const hit = boundBefore(text, limit);
    if (hit === null) break;
    if (hit.cue === 'upto' || hit.cue === 'from') return { bound: hit.cue, to };
    // "from about 500": one more bound may stand before a word of rounding.
    if (hit.cue !== 'around') break;
    limit = hit.from;
  }
  const id = text.id[to] ?? 0;
  // "5000 rupaye tak"
  if (id === TAK) return { bound: 'upto', to: to + 1 };
  const glued = ((text.flags[to] ?? 0) & SPACED) === 0;
  if (id === PLUS && glued) return { bound: 'from', to: to + 1 };
  if (id === OPEN && AND_UP.has(text.id[to + 1] ?? 0) && text.id[to + 2] === CLOSE)
    return { bound: 'from', to: to + 3 };
  return { bound: null, to };
}

/** The first token after a bound at `at`: "upto 10k"; `at` where there is none. */
export function boundAfter(text: Prepared, at: number): number {
  return bounds.at(text, at)?.to ?? at;
}

/** The longest bound that ends right before token `from`. */
function boundBefore(text: Prepared, from: number): Hit<BoundCue> | null {
  // "Minimum: 500", "mind. 600".
  const end = text.id[from - 1] === COLON || text.id[from - 1] === STOP ? from - 1 : from;
  for (let at = Math.max(0, end - 4); at < end; at++) {
    if (text.sentence[at] !== text.sentence[from]) continue;
    const hit = bounds.at(text, at);
    if (hit !== null && hit.to === end) return hit;
  }
  return null;
}
