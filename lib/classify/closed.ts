import type { Reading } from '../model/classification';
import type { Witness } from './witness';
import { evidenceOf } from './witness';

/** How many tokens from the start or the end of the text a notice of closing stands. */
const EDGE = 80;

/** The posting itself says that it takes no more applications. */
export function readClosed(witnesses: readonly Witness[]): Reading<true> | null {
  for (const witness of witnesses) {
    const { t } = witness;
    for (const at of t.found.get('closed') ?? []) {
      if (isConditional(witness, at)) continue;
      const notice = at <= EDGE || t.p.count - at <= EDGE;
      if (!notice) continue;
      let to = at + 1;
      while (t.phrase[to] === at && t.cue[to] === t.cue[at]) to++;
      return { value: true, confidence: 0.95, evidence: [evidenceOf(witness, at, to, 'closed.notice')] };
    }
  }
  return null;
}

const CONDITIONS = new Set([
  'priority',
  'if',
  'once',
  'when',
  'until',
  'unless',
  'after',
  'before',
  'wenn',
  'sobald',
  'falls',
  'bis',
  'si',
  'lorsque',
  'quand',
  'cuando',
  'once',
  'till',
  'may',
  'will',
  'should',
  'fino',
  'quando',
  'als',
  'zodra',
  'gdy',
  'jak',
  'jakmile',
  'dès',
  'wanneer',
]);

/** "If the position has been filled, we will say so": nothing is closed yet. */
function isConditional(witness: Witness, at: number): boolean {
  const { p } = witness.t;
  for (let i = at - 1; i >= Math.max(0, at - 6) && p.sentence[i] === p.sentence[at]; i--)
    if (CONDITIONS.has(p.text.slice(p.start[i], p.end[i]).toLowerCase())) return true;
  return false;
}
