import { isHyphen, nodeAtPlace, placeBegunWith } from './beginnings';
import {
  ANY,
  BY_ANY,
  BY_GAP,
  BY_WORD,
  endOf,
  firstEdge,
  GAP,
  keyOf,
  mayLeadOnBy,
  nextEdge,
  nodeAt,
  onwardOf,
} from './paths';
import { suffixOf } from './suffixes';
import type { Prepared } from './text';
import { MARK, SPACED } from './text';
import { UNKNOWN } from './vocabulary';

/** How many tokens a gap spans, and a whole phrase. */
const WIDEST = 3;
const LONGEST = 24;

let bestTo = 0;
let best = 0;

/**
 * Number of the longest phrase that begins at token `at` in the book that `bit` stands for, or 0; among phrases of one
 * length the earliest.
 */
export function longestFrom(text: Prepared, at: number, bit: number): number {
  best = 0;
  bestTo = at;
  const id = text.id[at] as number;
  for (let place = placeBegunWith(id, bit, 0); place >= 0; place = placeBegunWith(id, bit, place + 1))
    reach(text, nodeAtPlace(place), at + 1, at);
  return best;
}

/** First token after the phrase that `longestFrom` found. */
export function endOfLongest(): number {
  return bestTo;
}

/** Follows the edges by the word `id` and says whether there are any. */
function follow(text: Prepared, node: number, word: number, to: number, from: number): boolean {
  let led = false;
  for (let id = word; id !== UNKNOWN; id = suffixOf(id)) {
    if (!mayLeadOnBy(node, id)) continue;
    const key = keyOf(node, id);
    for (let slot = firstEdge(key); slot >= 0; slot = nextEdge(slot, key)) {
      led = true;
      reach(text, nodeAt(slot), to, from);
    }
  }
  return led;
}

/** A path has come to `node`, with `at` the next token. */
function reach(text: Prepared, node: number, at: number, from: number): void {
  const phrase = endOf(node);
  if (phrase !== 0 && (at > bestTo || (at === bestTo && phrase < best))) {
    best = phrase;
    bestTo = at;
  }
  if (onwardOf(node) !== 0) walk(text, node, at, from);
}

function walk(text: Prepared, node: number, at: number, from: number): void {
  if (at >= text.count || at - from > LONGEST || text.sentence[at] !== text.sentence[from]) return;
  const onward = onwardOf(node);
  const id = text.id[at] as number;
  const led = (onward & BY_WORD) !== 0 && follow(text, node, id, at + 1, from);
  const mark = text.kind[at] === MARK;
  // A hyphen inside a word is not written in phrases.
  if (!led && mark && isHyphen(id) && ((text.flags[at] as number) & SPACED) === 0)
    walk(text, node, at + 1, from);
  if ((onward & BY_ANY) !== 0 && !mark) follow(text, node, ANY, at + 1, from);
  if ((onward & BY_GAP) !== 0) {
    const gap = nodeAt(firstEdge(keyOf(node, GAP)));
    cross(text, gap, at, from);
  }
}

/** Up to `WIDEST` words of the same clause, then on. */
function cross(text: Prepared, gap: number, at: number, from: number): void {
  for (let here = at; here <= at + WIDEST; here++) {
    if (here >= text.count || text.sentence[here] !== text.sentence[from]) return;
    const id = text.id[here] as number;
    follow(text, gap, id, here + 1, from);
    if (text.kind[here] === MARK && !isHyphen(id)) return;
  }
}
