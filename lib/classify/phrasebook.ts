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

/** Where a path through the phrases stands. */
interface Node<Cue extends string> {
  next: Map<number, Node<Cue>> | null;
  groups: Group<Cue>[] | null;
  any: Node<Cue> | null;
  gap: Node<Cue> | null;
  cue: Cue | null;
  language: string;
  /** Rank of the phrase that ends here: the earlier wins. */
  rank: number;
}

/** Several words of which any one leads on to the same node, so that alternatives do not multiply. */
interface Group<Cue extends string> {
  key: string;
  ids: Set<number>;
  suffixes: readonly string[];
  node: Node<Cue>;
}

const BEGINS = 1;
const ALONE = 2;
const GAP = 3;
const LONGEST = 24;
const HYPHENS = new Set(['-', '‐', '‑', '–'].map(idOf));

function fresh<Cue extends string>(): Node<Cue> {
  return { next: null, groups: null, any: null, gap: null, cue: null, language: '', rank: 0 };
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

/** The parts of a phrase: cut at the spaces that stand outside its groups. */
function partsOf(phrase: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= phrase.length; at++) {
    const char = phrase[at];
    if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (depth === 0 && (char === ' ' || char === undefined)) {
      if (at > from) parts.push(phrase.slice(from, at));
      from = at + 1;
    }
  }
  return parts;
}

function isPlain(words: readonly string[]): boolean {
  return (
    words.length === 1 && words[0] !== '_' && words[0] !== '…' && !/['’-]/.test(words[0]?.slice(1) ?? '')
  );
}

function isSuffix(word: string): boolean {
  return word.length > 1 && word.startsWith('*');
}

function idFor(word: string): number {
  if (word === '#') return NUMBER_ID;
  return isSuffix(word) ? suffixIdOf(foldWord(word)) : idOf(foldWord(word) || word);
}

export class Phrasebook<Cue extends string> {
  private readonly root: Node<Cue> = fresh();
  /** Vocabulary id -> the nodes that a phrase beginning with it leads to. */
  private firsts: (Node<Cue>[] | undefined)[] = [];
  /** Vocabulary id -> BEGINS where a phrase begins with it, ALONE where it is one by itself: one dense read a token. */
  private begins = new Uint8Array(0);
  /**
   * Vocabulary id -> the words that can come second in a phrase beginning with it, or null where any can. Most
   * words that begin a phrase stand in none, and this tells so with one look at the next token.
   */
  private seconds: (ReadonlySet<number> | null | undefined)[] = [];
  private readonly groups: Group<Cue>[] = [];
  private phrases = 0;
  private ready = false;

  constructor(lexicons: readonly Lexicon<Cue>[]) {
    for (const { language, cues } of lexicons) {
      for (const cue in cues) {
        for (const phrase of cues[cue] ?? [])
          this.add(this.root, partsOf(phrase), 0, cue, language, ++this.phrases);
      }
    }
  }

  private add(
    from: Node<Cue>,
    parts: readonly string[],
    at: number,
    cue: Cue,
    language: string,
    rank: number,
  ): void {
    const part = parts[at];
    if (part === undefined) {
      if (from.cue !== null) return;
      from.cue = cue;
      from.language = language;
      from.rank = rank;
      return;
    }
    const choices = expand(part).map((choice) => choice.split(' ').filter((word) => word !== ''));
    const plain = choices.filter(isPlain).map((words) => words[0] ?? '');
    if (plain.length > 1 || plain.some(isSuffix))
      this.add(this.group(from, plain).node, parts, at + 1, cue, language, rank);
    for (const words of choices) {
      if (isPlain(words) && (plain.length > 1 || isSuffix(words[0] ?? ''))) continue;
      this.add(
        words.reduce((node, word) => step(node, word), from),
        parts,
        at + 1,
        cue,
        language,
        rank,
      );
    }
  }

  private group(from: Node<Cue>, words: readonly string[]): Group<Cue> {
    const key = words.join(' ');
    from.groups ??= [];
    const known = from.groups.find((one) => one.key === key);
    if (known !== undefined) return known;
    const suffixes = words.filter(isSuffix).map((word) => foldWord(word));
    const made: Group<Cue> = { key, ids: new Set(words.map(idFor)), suffixes, node: fresh() };
    from.groups.push(made);
    this.groups.push(made);
    return made;
  }

  /**
   * Before the first search, when every lexicon is loaded: a word that some lexicon knows by itself also ends in
   * the suffixes that this one knows.
   */
  private prepare(): void {
    this.ready = true;
    const suffixed = this.groups.filter((one) => one.suffixes.length > 0);
    if (suffixed.length > 0) {
      for (const [word, id] of eachWord()) {
        for (const group of suffixed) {
          if (group.suffixes.some((suffix) => word.length > suffix.length && word.endsWith(suffix)))
            group.ids.add(id);
        }
      }
    }
    const first = (id: number, node: Node<Cue>) => {
      if (node.cue !== null) this.begins[id] = ALONE;
      const nodes = this.firsts[id];
      if (nodes === undefined) this.firsts[id] = [node];
      else nodes.push(node);
    };
    const starts = [
      ...(this.root.next?.keys() ?? []),
      ...(this.root.groups ?? []).flatMap((one) => [...one.ids]),
    ];
    const size = starts.reduce((most, id) => Math.max(most, id), 0) + 1;
    this.firsts = new Array(size).fill(undefined);
    this.begins = new Uint8Array(size);
    for (const id of starts) this.begins[id] = BEGINS;
    for (const [id, node] of this.root.next ?? []) first(id, node);
    for (const group of this.root.groups ?? []) for (const id of group.ids) first(id, group.node);
  }

  /** Whether a phrase that begins with `id` may have `next` as its second token. */
  private goesOn(id: number, next: number): boolean {
    let seconds = this.seconds[id];
    if (seconds === undefined) {
      seconds = secondsOf(this.firsts[id] ?? []);
      this.seconds[id] = seconds;
    }
    return seconds === null || seconds.has(next) || HYPHENS.has(next);
  }

  /** The longest phrase that starts at token `at`, or null. */
  at(text: Prepared, at: number): Hit<Cue> | null {
    if (!this.ready) this.prepare();
    const id = text.id[at] ?? UNKNOWN;
    if ((this.begins[id] ?? 0) === 0) return null;
    const best: Best<Cue> = { node: null, to: at };
    const nodes = this.firsts[id] ?? [];
    const next = text.id[at + 1] ?? UNKNOWN;
    if (this.goesOn(id, next)) for (const node of nodes) reach(text, node, at + 1, at, best);
    else for (const node of nodes) end(node, at + 1, best);
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
      const word = id[at] as number;
      const begun = begins[word];
      if (
        begun === undefined ||
        begun === 0 ||
        (begun === BEGINS && !this.goesOn(word, id[at + 1] ?? UNKNOWN))
      ) {
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

/** The node after `word`, made when it is new. A word with a hyphen or an apostrophe is several tokens. */
function step<Cue extends string>(from: Node<Cue>, word: string): Node<Cue> {
  if (word === '_') {
    from.any ??= fresh();
    return from.any;
  }
  if (word === '…') {
    from.gap ??= fresh();
    return from.gap;
  }
  const parts = /^[*#]|^\W$/.test(word) ? [word] : word.split(/['’-]/).filter((part) => part !== '');
  return parts.reduce((node, part) => {
    node.next ??= new Map();
    const id = idFor(part);
    const known = node.next.get(id);
    if (known !== undefined) return known;
    const made: Node<Cue> = fresh();
    node.next.set(id, made);
    return made;
  }, from);
}

interface Best<Cue extends string> {
  node: Node<Cue> | null;
  to: number;
}

/** What the words after these nodes can be; null where a node takes any word. */
function secondsOf<Cue extends string>(nodes: readonly Node<Cue>[]): ReadonlySet<number> | null {
  const ids = new Set<number>();
  for (const { next, groups, any, gap } of nodes) {
    if (any !== null || gap !== null) return null;
    for (const id of next?.keys() ?? []) ids.add(id);
    for (const group of groups ?? []) for (const id of group.ids) ids.add(id);
  }
  return ids;
}

/** The phrase that ends at `node`, when it is longer than the best so far, or as long and earlier in the book. */
function end<Cue extends string>(node: Node<Cue>, at: number, best: Best<Cue>): void {
  if (
    node.cue !== null &&
    (at > best.to || (at === best.to && best.node !== null && node.rank < best.node.rank))
  ) {
    best.node = node;
    best.to = at;
  }
}

/** A path has come to `node`, with `at` the next token. */
function reach<Cue extends string>(
  text: Prepared,
  node: Node<Cue>,
  at: number,
  from: number,
  best: Best<Cue>,
): void {
  end(node, at, best);
  if (node.next !== null || node.groups !== null || node.any !== null || node.gap !== null)
    walk(text, node, at, from, best);
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
  const child = node.next?.get(id);
  if (child !== undefined) reach(text, child, at + 1, from, best);
  let led = child !== undefined;
  if (node.groups !== null) {
    for (const group of node.groups) {
      if (!group.ids.has(id)) continue;
      led = true;
      reach(text, group.node, at + 1, from, best);
    }
  }
  const mark = text.kind[at] === MARK;
  // A hyphen inside a word is not written in phrases.
  if (!led && mark && HYPHENS.has(id) && ((text.flags[at] ?? 0) & SPACED) === 0)
    walk(text, node, at + 1, from, best);
  if (node.any !== null && !mark) reach(text, node.any, at + 1, from, best);
  if (node.gap !== null) walkGap(text, node.gap, at, from, best);
}

/** Up to `GAP` words of the same clause, then on. */
function walkGap<Cue extends string>(
  text: Prepared,
  node: Node<Cue>,
  at: number,
  from: number,
  best: Best<Cue>,
): void {
  for (let here = at; here <= at + GAP; here++) {
    if (here >= text.count || text.sentence[here] !== text.sentence[from]) return;
    const id = text.id[here] ?? UNKNOWN;
    const after = node.next?.get(id);
    if (after !== undefined) reach(text, after, here + 1, from, best);
    for (const group of node.groups ?? [])
      if (group.ids.has(id)) reach(text, group.node, here + 1, from, best);
    if (text.kind[here] === MARK && !HYPHENS.has(id)) return;
  }
}
