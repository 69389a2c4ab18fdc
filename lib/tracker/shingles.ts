import { words } from '../model/fold';

const WORDS_A_SHINGLE = 4;
/** Enough for any posting; an end for hostile texts. */
const MOST_WORDS = 5_000;

/** Every run of four words of a text: two texts that share many of them were copied one from the other. */
export function shingles(text: string): Set<string> {
  const all = words(text).slice(0, MOST_WORDS);
  const runs = new Set<string>();
  for (let at = 0; at + WORDS_A_SHINGLE <= all.length; at += 1) {
    runs.add(all.slice(at, at + WORDS_A_SHINGLE).join(' '));
  }
  return runs;
}

/** What share of the smaller set stands in the larger one, 0 to 1: a cut text is still the same text. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const run of small) if (large.has(run)) shared += 1;
  return shared / small.size;
}
