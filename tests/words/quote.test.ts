import { expect, it } from 'vitest';
import { quoteWords } from '../../components/words/quote';

it('a quote reads without the marks of its Markdown', () => {
  expect(quoteWords('**Pay:** one\\-on\\-one mentoring\nand *lunch*')).toBe(
    'Pay: one-on-one mentoring and *lunch*',
  );
  expect(quoteWords('## What we pay: $20 \\* hour')).toBe('What we pay: $20 * hour');
});
