import type { Evidence } from '../../lib/model/evidence';
import type { Posting } from '../../lib/model/posting';
import type { Mark } from './kept-text';

/** The quotes of a posting that stand in its kept text, as marks: pay first, since the first of two overlapping marks wins. */
export function marksOf(posting: Pick<Posting, 'description' | 'pay' | 'time' | 'warnings'>): Mark[] {
  const placed = (
    quotes: readonly Pick<Evidence, 'quote' | 'start' | 'end'>[],
    about: Mark['about'],
  ): Mark[] =>
    quotes
      .filter(({ quote, start, end }) => start >= 0 && posting.description.slice(start, end) === quote)
      .map(({ start, end }) => ({ start, end, about }));
  return [
    ...placed(posting.pay.evidence, 'pay'),
    ...placed(posting.time.evidence, 'time'),
    ...placed(posting.warnings, 'warning'),
  ];
}
