import type { Evidence } from '../model/evidence';
import type { Sign } from './pay-signs';
import type { Prepared } from './text';

const LONGEST = 240;
const MOST_TOKENS = 60;

/** The sentence around tokens [from, to), or as much of it as a quote may hold. */
export function sentenceAround(text: Prepared, from: number, to: number): { start: number; end: number } {
  const lastToken = Math.max(from, to - 1);
  let first = Math.max(text.sentenceFrom[text.sentence[from] ?? 0] ?? from, from - MOST_TOKENS);
  const ends = text.sentenceFrom[(text.sentence[lastToken] ?? 0) + 1] ?? to;
  let last = Math.min(ends - 1, lastToken + MOST_TOKENS);
  const length = () => (text.end[last] ?? 0) - (text.start[first] ?? 0);
  const half = () => (text.end[lastToken] ?? 0) - (text.start[first] ?? 0);
  while (first < from && length() > LONGEST && half() > LONGEST / 2) first++;
  while (last > lastToken && length() > LONGEST) last--;
  return { start: text.start[first] ?? 0, end: text.end[last] ?? 0 };
}

/** The words that a sign stands on. Only the description has offsets. */
export function quoteOf(sign: Sign): Evidence {
  const { text, place } = sign.in;
  const { start, end } = sentenceAround(text, sign.from, sign.to);
  const quote = text.text.slice(start, end);
  return place === 'description'
    ? { quote, start, end, rule: sign.rule }
    : { quote, start: -1, end: -1, rule: sign.rule };
}
