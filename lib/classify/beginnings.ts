import { BY_ANY, BY_GAP, endOf, firstEdges, keyOf, leadsOnBy, onwardOf } from './paths';
import { suffixOf } from './suffixes';
import { idOf, MOST_IDS, spellings, UNKNOWN } from './vocabulary';

/**
 * With which words phrases begin, for all books at once. Most words that begin a phrase stand in none, and the word
 * after them tells so.
 */

/** By id: the books of which some phrase begins with the word, as bits. */
const books = new Int32Array(MOST_IDS);
/** By id: where the nodes that the word leads to stand in `nodes`; those of the next id follow. */
const offsets = new Int32Array(MOST_IDS + 1);
let nodes = new Int32Array(0);
/** By place in `nodes`: the node's book, as a bit. */
let bits = new Int32Array(0);

const hyphens = new Set(['-', '‐', '‑', '–'].map(idOf));

export function isHyphen(id: number): boolean {
  return hyphens.has(id);
}

export function booksBegunWith(id: number): number {
  return books[id] as number;
}

/** Answers of `booksBegunBy` to the last pairs of words, each beside its pair: pairs come again. */
const PAIRS = 13;
const answers = new Int32Array(2 << PAIRS);

/** The books of which a phrase may begin with the word `id` before the word `next`, as bits. */
export function booksBegunBy(id: number, next: number): number {
  const pair = keyOf(id, next);
  const slot = (Math.imul(pair, 0x9e3779b1) >>> (32 - PAIRS)) << 1;
  if (answers[slot] === pair) return answers[slot + 1] as number;
  const found = hyphens.has(next) ? booksBegunWith(id) : lookForBooks(id, next);
  answers[slot] = pair;
  answers[slot + 1] = found;
  return found;
}

function lookForBooks(id: number, next: number): number {
  let found = 0;
  const end = offsets[id + 1] as number;
  for (let at = offsets[id] as number; at < end; at++) {
    const bit = bits[at] as number;
    if ((found & bit) === 0 && goesOn(nodes[at] as number, next)) found |= bit;
  }
  return found;
}

function goesOn(node: number, next: number): boolean {
  if (endOf(node) !== 0 || (onwardOf(node) & (BY_ANY | BY_GAP)) !== 0) return true;
  for (let id = next; id !== UNKNOWN; id = suffixOf(id)) if (leadsOnBy(node, id)) return true;
  return false;
}

/** The node of the book that `bit` stands for to which `id` leads, looked for from place `from` on; its place, or -1. */
export function placeBegunWith(id: number, bit: number, from: number): number {
  const end = offsets[id + 1] as number;
  for (let at = Math.max(from, offsets[id] as number); at < end; at++) if (bits[at] === bit) return at;
  return -1;
}

export function nodeAtPlace(place: number): number {
  return nodes[place] as number;
}

/** Sorts the first edges of all phrases by their words; a word that ends in a suffix leads on as the suffix does. */
export function sortBeginnings(): void {
  const edges = firstEdges();
  const words = spellings.length;
  const own = new Int32Array(MOST_IDS);
  for (let edge = 0; edge < edges.length; edge += 3) {
    const id = edges[edge] as number;
    own[id] = (own[id] as number) + 1;
  }
  const places = offsets.fill(0);
  for (let id = 0; id < words; id++) {
    let count = own[id] as number;
    for (let form = suffixOf(id); form !== UNKNOWN; form = suffixOf(form)) count += own[form] as number;
    places[id + 1] = (places[id] as number) + count;
  }
  nodes = new Int32Array(places[words] as number);
  bits = new Int32Array(nodes.length);
  const free = places.slice();
  for (let edge = 0; edge < edges.length; edge += 3) {
    const id = edges[edge] as number;
    // Not a word of any text.
    if (id >= words) continue;
    const at = free[id] as number;
    nodes[at] = edges[edge + 1] as number;
    bits[at] = 1 << (edges[edge + 2] as number);
    books[id] = (books[id] as number) | (bits[at] as number);
    free[id] = at + 1;
  }
  for (let id = 0; id < words; id++) {
    for (let form = suffixOf(id); form !== UNKNOWN; form = suffixOf(form)) {
      const first = places[form] as number;
      const end = first + (own[form] as number);
      nodes.copyWithin(free[id] as number, first, end);
      bits.copyWithin(free[id] as number, first, end);
      books[id] = (books[id] as number) | (books[form] as number);
      free[id] = (free[id] as number) + end - first;
    }
  }
  answers.fill(0);
}
