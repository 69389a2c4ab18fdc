import type { Evidence } from '../model/evidence';
import type { Sign } from './pay-signs';
import type { Prepared } from './text';

const LONGEST = 240;

/** The sentence around tokens [from, to), or as much of it as a quote may hold. */
export function sentenceAround(text: Prepared, from: number, to: number): { start: number; end: number } {
  let first = text.sentenceFrom[text.sentence[from] ?? 0] ?? from;
  let last = (text.sentenceFrom[(text.sentence[Math.max(from, to - 1)] ?? 0) + 1] ?? to) - 1;
  while (first < from && (text.end[last] ?? 0) - (text.start[first] ?? 0) > LONGEST) {
    if ((text.end[Math.max(from, to - 1)] ?? 0) - (text.start[first] ?? 0) > LONGEST / 2) first++;
    else break;
  }
  while (last > to - 1 && (text.end[last] ?? 0) - (text.start[first] ?? 0) > LONGEST) last--;
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
