import { expect, test } from 'vitest';
import { contextOf } from '../../components/postings/quote-context';

/** The context of a quote in a text. */
function around(text: string, quote: string): string {
  const start = text.indexOf(quote);
  return contextOf(text, { quote, start, end: start + quote.length });
}

test('a quote is shown in its sentence', () => {
  const text = 'We build kites. Interns work 20 hours a week with us. Apply soon.';
  expect(around(text, '20 hours a week')).toBe('Interns work 20 hours a week with us');
});

test('a point in a number or an address ends no sentence', () => {
  expect(around('Gut so. Du erhältst 1.250 € bei 38 Stunden pro Woche.', '38 Stunden pro Woche')).toBe(
    'Du erhältst 1.250 € bei 38 Stunden pro Woche',
  );
  expect(around('Ask at brightwater.example if 40 EUR a week suit you.', '40 EUR a week')).toBe(
    'Ask at brightwater.example if 40 EUR a week suit you',
  );
});

test('a line of its own stays alone, without the mark of its list', () => {
  expect(around('You get:\n- a stipend of $400\n- lunch', '$400')).toBe('a stipend of $400');
});

test('a quote that is not in the text stands by itself', () => {
  expect(contextOf('Another text.', { quote: 'not here', start: -1, end: -1 })).toBe('not here');
});
