import { describe, expect, test } from 'vitest';
import { amountWords, flagWords } from '../../components/words/pay';
import { amountWords as inSentence } from '../../lib/goals/money';
import { formatMoneyRange } from '../../lib/i18n';

describe('money', () => {
  test.each([
    [1200, 1850, 'EUR', '€1,200–1,850'],
    [10_000, 15_000, 'INR', '₹10,000–15,000'],
    [17.5, 20, 'USD', '$17.50–20'],
    [200, 300, 'JOD', 'JOD 200–300'],
    [1200, 1850, null, '1,200–1,850'],
    [null, 25, 'USD', 'up to $25'],
    [25, null, 'USD', 'from $25'],
    [25, 25, 'USD', '$25'],
    [null, null, 'USD', ''],
  ])('from %s to %s in %s reads "%s"', (min, max, currency, words) => {
    expect(formatMoneyRange({ min, max }, currency).replaceAll('\u00a0', ' ')).toBe(words);
  });

  test('reads the same in a list and in a sentence', () => {
    const amount = { min: 1200, max: 1850, currency: 'EUR', period: 'month' } as const;
    expect(amountWords(amount)).toBe('€1,200–1,850 / month');
    expect(inSentence(amount)).toBe('€1,200–1,850 a month');
  });

  test('whose sum is not known leaves the flag’s own words', () => {
    const nothing = { min: null, max: null, currency: 'EUR', period: 'month' } as const;
    expect(amountWords(nothing)).toBe('');
    expect(flagWords({ flag: 'paid', form: 'wage', amount: nothing })).toBe('Paid · wage');
  });
});
