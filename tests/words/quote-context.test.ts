import { describe, expect, it } from 'vitest';
import { contextOf } from '../../components/postings/quote-context';

function around(text: string, quote: string): string {
  const start = text.indexOf(quote);
  return contextOf(text, { quote, start, end: start + quote.length });
}

describe('the words around a quote', () => {
  it('are its sentence', () => {
    expect(around('We are small. You get $20 an hour for it. Come.', '$20 an hour')).toBe(
      'You get $20 an hour for it',
    );
  });

  it('go on over a point within a number or an address', () => {
    expect(around('Gut so. Du erhältst 1.250 € bei 38 Stunden pro Woche.', '38 Stunden pro Woche')).toBe(
      'Du erhältst 1.250 € bei 38 Stunden pro Woche',
    );
    expect(around('Ask at brightwater.example if 40 EUR a week suit you.', '40 EUR a week')).toBe(
      'Ask at brightwater.example if 40 EUR a week suit you',
    );
  });

  it('leave out the mark of a list’s item', () => {
    expect(around('What you get:\n- Interns earn $20 an hour\n- Lunch', '$20 an hour')).toBe(
      'Interns earn $20 an hour',
    );
    expect(around('1. We pay $20 an hour', '$20 an hour')).toBe('We pay $20 an hour');
  });

  it('are the quote alone where it does not stand in the text', () => {
    expect(contextOf('Nothing here', { quote: '$20', start: -1, end: -1 })).toBe('$20');
    expect(contextOf('Nothing here', { quote: '$20', start: 0, end: 3 })).toBe('$20');
  });
});
