import { MOST_IDS } from './vocabulary';

/**
 * The phrases of every book as paths through numbered nodes, in flat arrays: quick to make and small. An edge leads
 * from a node by the id of a word to one node, or to several.
 */

/** Books are numbered from 0; the paths of a book begin at its root. A set of books is a number with a bit for each. */
export const MOST_BOOKS = 32;
const MOST_NODES = 1 << 17;

/** Instead of the id of a word: any one word, or up to three words. */
export const ANY = MOST_IDS - 1;
export const GAP = MOST_IDS - 2;

/** What a node leads on by, as bits. */
export const BY_WORD = 1;
export const BY_ANY = 2;
export const BY_GAP = 4;

let nodes = MOST_BOOKS + 1;
/** By node: number of the phrase that ends there, or 0; the earlier phrase keeps it. */
let ends = new Int32Array(1 << 14);
let onward = new Uint8Array(1 << 14);
/** By node: a bit for each thirty-second of the words that it leads on by, so that most other words are told at once. */
let hints = new Int32Array(1 << 14);

/** Open addressing, at most half full: an edge's key, then its node times two, plus one where several words share it. */
let shift = 32 - 16;
let edges = new Int32Array(2 << 16);
let count = 0;

/** By id: the books of which some phrase has the word. */
const used = new Int32Array(MOST_IDS);

const firsts: number[] = [];

export function rootOf(book: number): number {
  if (book >= MOST_BOOKS) throw new RangeError(`more than ${MOST_BOOKS} phrasebooks`);
  return book + 1;
}

/** Number of the phrase that ends at `node`, or 0. */
export function endOf(node: number): number {
  return ends[node] as number;
}

export function onwardOf(node: number): number {
  return onward[node] as number;
}

/** The books of which some phrase has the word. */
export function booksWith(id: number): number {
  return used[id] as number;
}

/** `phrase` ends at `node`, unless an earlier one does. */
export function endAt(node: number, phrase: number): void {
  if (ends[node] === 0) ends[node] = phrase;
}

/** The node that `id` alone leads to from `from`, made when it is new. */
export function stepTo(book: number, from: number, id: number): number {
  const key = keyOf(from, id);
  for (let slot = slotOf(key); edges[slot + 1] !== 0; slot = following(slot))
    if (edges[slot] === key && ((edges[slot + 1] as number) & 1) === 0)
      return (edges[slot + 1] as number) >> 1;
  const node = newNode();
  connect(book, from, id, node, 0);
  return node;
}

/** A node that each of `ids` leads to from `from`. */
export function fork(book: number, from: number, ids: readonly number[]): number {
  const node = newNode();
  for (const id of ids) connect(book, from, id, node, 1);
  return node;
}

function newNode(): number {
  if (nodes === MOST_NODES) throw new RangeError(`phrases of more than ${MOST_NODES} nodes`);
  if (nodes === ends.length) {
    ends = enlarged(ends, new Int32Array(2 * nodes));
    onward = enlarged(onward, new Uint8Array(2 * nodes));
    hints = enlarged(hints, new Int32Array(2 * nodes));
  }
  return nodes++;
}

function enlarged<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function connect(book: number, from: number, id: number, to: number, shared: 0 | 1): void {
  onward[from] = (onward[from] as number) | (id === ANY ? BY_ANY : id === GAP ? BY_GAP : BY_WORD);
  used[id] = (used[id] as number) | (1 << book);
  hints[from] = (hints[from] as number) | (1 << (id & 31));
  if (from === rootOf(book)) firsts.push(id, to, book);
  if (4 * ++count > edges.length) growEdges();
  put(keyOf(from, id), 2 * to + shared);
}

function put(key: number, value: number): void {
  let slot = slotOf(key);
  while (edges[slot + 1] !== 0) slot = following(slot);
  edges[slot] = key;
  edges[slot + 1] = value;
}

function growEdges(): void {
  const old = edges;
  edges = new Int32Array(2 * old.length);
  shift--;
  for (let slot = 0; slot < old.length; slot += 2)
    if (old[slot + 1] !== 0) put(old[slot] as number, old[slot + 1] as number);
}

export function keyOf(node: number, id: number): number {
  return (node * MOST_IDS + id) | 0;
}

function slotOf(key: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> shift) << 1;
}

function following(slot: number): number {
  return (slot + 2) & (edges.length - 1);
}

/** The first edges of all phrases so far: triples of a word's id, the node that it leads to, and the book. */
export function firstEdges(): readonly number[] {
  return firsts;
}

/** The slot of the first edge with this key, or -1. */
export function firstEdge(key: number): number {
  return edgeFrom(slotOf(key), key);
}

/** The slot of the next edge with this key, or -1. */
export function nextEdge(slot: number, key: number): number {
  return edgeFrom(following(slot), key);
}

function edgeFrom(start: number, key: number): number {
  for (let slot = start; edges[slot + 1] !== 0; slot = following(slot)) if (edges[slot] === key) return slot;
  return -1;
}

/** The node that the edge at `slot` leads to. */
export function nodeAt(slot: number): number {
  return (edges[slot + 1] as number) >> 1;
}

/** Whether `node` may lead on by the word `id`: rarely where it does not. */
export function mayLeadOnBy(node: number, id: number): boolean {
  return (((hints[node] as number) >>> (id & 31)) & 1) !== 0;
}

export function leadsOnBy(node: number, id: number): boolean {
  return mayLeadOnBy(node, id) && firstEdge(keyOf(node, id)) >= 0;
}
