import { foldWord } from './fold';
import type { Prepared } from './text';
import { MARK, SPACED } from './text';
import { eachWord, idOf, NUMBER_ID, suffixIdOf, UNKNOWN } from './vocabulary';

/**
 * Phrases as data. A phrase is written as people write it, in any case and with accents:
 *
 * - `(a|b|)` alternatives, expanded when the book is made: `rémunéré(|e|s|es)`, `(no|without) pay`;
 * - `#` any number, `_` any one word, `…` up to three words of the same sentence;
 * - `*gehalt` any longer word that ends so;
 * - hyphens and apostrophes are not written: `non paid` reads "non-paid", `d une` reads "d'une".
 *
 * Where phrases overlap, the longest from the left wins, so a longer harmless phrase ("paid time off") takes its
 * words away from a shorter telling one ("paid").
 */
export type Section<Cue extends string> = Partial<Record<Cue, readonly string[]>>;

export interface Lexicon<Cue extends string> {
  /** ISO 639-1. */
  language: string;
  cues: Section<Cue>;
}

/** A phrase found: tokens [from, to). */
export interface Hit<Cue extends string> {
  cue: Cue;
  from: number;
  to: number;
  language: string;
}

interface Node<Cue extends string> {
  next: Map<number, Node<Cue>> | null;
  any: Node<Cue> | null;
  gap: Node<Cue> | null;
  cue: Cue | null;
  language: string;
}

interface SuffixEdge<Cue extends string> {
  node: Node<Cue>;
  suffix: string;
  child: Node<Cue>;
}

const GAP = 3;
const LONGEST = 24;
const HYPHENS = new Set(['-', '‐', '‑', '–'].map(idOf));

function fresh<Cue extends string>(): Node<Cue> {
  return { next: null, any: null, gap: null, cue: null, language: '' };
}

/** `a(b|c) d` -> `ab d`, `ac d`. Groups do not nest. */
export function expand(phrase: string): string[] {
  const open = phrase.indexOf('(');
  if (open < 0) return [phrase];
  const close = phrase.indexOf(')', open);
  const head = phrase.slice(0, open);
  const tails = expand(phrase.slice(close + 1));
  return phrase
    .slice(open + 1, close)
    .split('|')
    .flatMap((choice) => tails.map((tail) => head + choice + tail));
}

function wordIds(word: string): number[] {
  if (word === '#') return [NUMBER_ID];
  if (word.startsWith('*') && word.length > 1) return [suffixIdOf(foldWord(word))];
  return word
    .split(/['’-]/)
    .filter((part) => part !== '')
    .map((part) => idOf(foldWord(part) || part));
}

export class Phrasebook<Cue extends string> {
  private readonly root: Node<Cue> = fresh();
  private firsts: (Node<Cue> | undefined)[] = [];
  private suffixEdges: SuffixEdge<Cue>[] = [];
  /** Vocabulary id -> 1 where a phrase begins with it: one dense read a token, since most begin none. */
  private begins = new Uint8Array(0);
  private ready = false;

  constructor(lexicons: readonly Lexicon<Cue>[]) {
    for (const { language, cues } of lexicons) {
      for (const cue in cues) {
        for (const phrase of cues[cue] ?? []) for (const one of expand(phrase)) this.add(one, cue, language);
      }
    }
  }

  /**
   * Before the first search, when every lexicon is loaded: a word that some lexicon knows by itself also ends in
   * the suffixes that this one knows.
   */
  private prepare(): void {
    this.ready = true;
    for (const { node, suffix, child } of this.suffixEdges) {
      for (const [word, id] of eachWord()) {
        if (word.length <= suffix.length || !word.endsWith(suffix)) continue;
        const known = node.next?.get(id);
        if (known === undefined) node.next?.set(id, child);
        else share(child, known);
      }
    }
    const first = [...(this.root.next ?? [])];
    this.begins = new Uint8Array(first.reduce((most, [id]) => Math.max(most, id), 0) + 1);
    this.firsts = new Array(this.begins.length).fill(undefined);
    for (const [id, node] of first) {
      this.firsts[id] = node;
      this.begins[id] = 1;
    }
  }

  private add(phrase: string, cue: Cue, language: string): void {
    let node = this.root;
    for (const word of phrase.split(' ')) {
      if (word === '') continue;
      if (word === '_') node = node.any ??= fresh();
      else if (word === '…') node = node.gap ??= fresh();
      else {
        for (const id of wordIds(word)) {
          node.next ??= new Map();
          let child = node.next.get(id);
          if (child === undefined) {
            child = fresh();
            node.next.set(id, child);
            if (word.length > 1 && word[0] === '*')
              this.suffixEdges.push({ node, suffix: foldWord(word), child });
          }
          node = child;
        }
      }
    }
    if (node.cue === null) {
      node.cue = cue;
      node.language = language;
    }
  }

  /** The longest phrase that starts at token `at`, or null. */
  at(text: Prepared, at: number): Hit<Cue> | null {
    if (!this.ready) this.prepare();
    const id = text.id[at] ?? UNKNOWN;
    if (this.begins[id] !== 1) return null;
    const first = this.firsts[id];
    if (first === undefined) return null;
    const best: Best<Cue> = { node: null, to: at };
    if (first.cue !== null) {
      best.node = first;
      best.to = at + 1;
    }
    if (first.next !== null || first.any !== null || first.gap !== null) walk(text, first, at + 1, at, best);
    if (best.node === null || best.node.cue === null) return null;
    return { cue: best.node.cue, from: at, to: best.to, language: best.node.language };
  }

  /** Every phrase in `text`, in order, none overlapping another. Linear: each start looks at most `LONGEST` tokens ahead. */
  find(text: Prepared): Hit<Cue>[] {
    if (!this.ready) this.prepare();
    const hits: Hit<Cue>[] = [];
    const { id, count } = text;
    const { begins } = this;
    let at = 0;
    while (at < count) {
      if (begins[id[at] as number] !== 1) {
        at++;
        continue;
      }
      const hit = this.at(text, at);
      if (hit !== null) hits.push(hit);
      at = hit === null ? at + 1 : hit.to;
    }
    return hits;
  }
}

/** What may follow a suffix may follow a word that is also listed by itself. */
function share<Cue extends string>(from: Node<Cue>, to: Node<Cue>): void {
  to.next ??= new Map();
  for (const [id, after] of from.next ?? []) if (!to.next.has(id)) to.next.set(id, after);
}

interface Best<Cue extends string> {
  node: Node<Cue> | null;
  to: number;
}

function walk<Cue extends string>(
  text: Prepared,
  node: Node<Cue>,
  at: number,
  from: number,
  best: Best<Cue>,
): void {
  if (at >= text.count || at - from > LONGEST || text.sentence[at] !== text.sentence[from]) return;
  const id = text.id[at] ?? UNKNOWN;
  const gluedHyphen = text.kind[at] === MARK && HYPHENS.has(id) && ((text.flags[at] ?? 0) & SPACED) === 0;
  const child = node.next?.get(id);
  if (child !== undefined) step(text, child, at + 1, from, best);
  else if (gluedHyphen) walk(text, node, at + 1, from, best);
  if (node.any !== null && text.kind[at] !== MARK) step(text, node.any, at + 1, from, best);
  if (node.gap !== null) {
    for (let skipped = 0; skipped <= GAP; skipped++) {
      const here = at + skipped;
      if (here >= text.count || text.sentence[here] !== text.sentence[from]) break;
      const after = node.gap.next?.get(text.id[here] ?? UNKNOWN);
      if (after !== undefined) step(text, after, here + 1, from, best);
      if (text.kind[here] === MARK && !HYPHENS.has(text.id[here] ?? UNKNOWN)) break;
    }
  }
}

function step<Cue extends string>(
  text: Prepared,
  node: Node<Cue>,
  at: number,
  from: number,
  best: Best<Cue>,
): void {
  if (node.cue !== null && at > best.to) {
    best.node = node;
    best.to = at;
  }
  if (node.next !== null || node.any !== null || node.gap !== null) walk(text, node, at, from, best);
}
