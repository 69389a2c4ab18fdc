import { booksBegunWith } from './beginnings';
import { beforeReading } from './loading';
import { addPhrase } from './phrase';
import type { Prepared } from './text';
import { endOfLongest, longestFrom } from './walk';

/**
 * Phrases as data. A phrase is written as people write it, in any case and with accents:
 *
 * - `(a|b|)` alternatives, expanded when the book is made: `rémunéré(|e|s|es)`, `(no|without) pay`;
 * - `#` any number, `100` that number alone, `_` any one word, `…` up to three words of the same sentence;
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

let books = 0;

export class Phrasebook<Cue extends string> {
  private readonly book = books++;
  /** This book as one bit of a set of books. */
  readonly bit = 1 << this.book;
  /** By number of the phrase, which counts from 1. */
  private readonly cues: Cue[] = [];
  private readonly languages: string[] = [];

  constructor(lexicons: readonly Lexicon<Cue>[]) {
    beforeReading(() => {
      for (const lexicon of lexicons) this.add(lexicon);
    });
  }

  private add({ language, cues }: Lexicon<Cue>): void {
    for (const cue in cues) {
      for (const phrase of cues[cue] ?? []) {
        this.languages.push(language);
        addPhrase(this.book, phrase, this.cues.push(cue));
      }
    }
  }

  /** The longest phrase that starts at token `at`, or null. */
  at(text: Prepared, at: number): Hit<Cue> | null {
    if (at >= text.count || (booksBegunWith(text.id[at] as number) & this.bit) === 0) return null;
    const phrase = longestFrom(text, at, this.bit);
    const cue = this.cues[phrase - 1];
    if (cue === undefined) return null;
    return { cue, from: at, to: endOfLongest(), language: this.languages[phrase - 1] ?? '' };
  }

  /** Every phrase in `text`, in order, none overlapping another. Linear: each start looks a bounded number of tokens ahead. */
  find(text: Prepared): Hit<Cue>[] {
    const hits: Hit<Cue>[] = [];
    let from = 0;
    for (const at of text.begun[this.book] ?? []) {
      const hit = at < from ? null : this.at(text, at);
      if (hit === null) continue;
      hits.push(hit);
      from = hit.to;
    }
    return hits;
  }
}
