import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMoney } from '../../../lib/classify/mentions/money';
import { statedPeriod } from '../../../lib/classify/mentions/rhythm';
import { parseNumber } from '../../../lib/classify/numbers';
import { prepare } from '../../../lib/classify/text';

function only(text: string) {
  const [money] = findMoney(prepare(text));
  if (money === undefined) return null;
  return [money.min, money.max, money.currency, statedPeriod(money.period)];
}

/** 1234567.5 -> "12,34,567.50" in the grouping of the sample. */
function indian(whole: number): string {
  const digits = String(whole);
  if (digits.length <= 3) return digits;
  const head = digits.slice(0, -3).replace(/\B(?=(\d\d)+$)/g, ',');
  return `${head},${digits.slice(-3)}`;
}

const grouped = (separator: string) => (whole: number) =>
  String(whole).replace(/\B(?=(\d{3})+$)/g, separator);

const CURRENCIES: [string, string][] = [
  ['$', 'USD'],
  ['US$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['Rs. ', 'INR'],
  ['CA$', 'CAD'],
  ['C$', 'CAD'],
  ['A$', 'AUD'],
  ['S$', 'SGD'],
  ['CHF ', 'CHF'],
  ['SEK ', 'SEK'],
  ['PLN ', 'PLN'],
  ['CZK ', 'CZK'],
  ['R$ ', 'BRL'],
  ['MX$', 'MXN'],
  ['MXN ', 'MXN'],
  ['₱', 'PHP'],
  ['PHP ', 'PHP'],
  ['¥', 'JPY'],
  ['₩', 'KRW'],
  ['CNY ', 'CNY'],
  ['RMB ', 'CNY'],
  ['AED ', 'AED'],
  ['R', 'ZAR'],
  ['ZAR ', 'ZAR'],
  ['₦', 'NGN'],
  ['KES ', 'KES'],
  ['KSh ', 'KES'],
];

const PERIODS: [string, string][] = [
  [' per hour', 'hour'],
  ['/hr', 'hour'],
  [' an hour', 'hour'],
  [' per day', 'day'],
  [' a week', 'week'],
  ['/month', 'month'],
  [' per month', 'month'],
  [' p.m.', 'month'],
  [' per annum', 'year'],
  [' a year', 'year'],
  [' lump sum', 'total'],
];

const DASHES = ['-', '–', '—', ' - ', ' – ', ' to '];

describe('numbers', () => {
  it('reads every grouping of a whole number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 99_999_999 }), (whole) => {
        for (const write of [indian, grouped(','), grouped('.'), grouped("'"), grouped('’')]) {
          expect(parseNumber(write(whole))).toBe(whole);
        }
      }),
    );
  });

  it('reads cents after either sign', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 10, max: 99 }), (whole, cents) => {
        const value = Number(`${whole}.${cents}`);
        expect(parseNumber(`${grouped(',')(whole)}.${cents}`)).toBe(value);
        expect(parseNumber(`${grouped('.')(whole)},${cents}`)).toBe(value);
        expect(parseNumber(`${whole}\\.${cents}`)).toBe(value);
      }),
    );
  });

  it('takes dates and versions for no number', () => {
    for (const raw of ['01.04.2019', '1.2.3', '16.10.23', '12,3456,7']) expect(parseNumber(raw)).toBeNull();
  });
});

describe('sums of money', () => {
  it('reads every currency with every period', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CURRENCIES),
        fc.constantFrom(...PERIODS),
        fc.integer({ min: 100, max: 999_999 }),
        ([sign, currency], [words, period], value) => {
          expect(only(`Stipend: ${sign}${grouped(',')(value)}${words}.`)).toEqual([
            value,
            value,
            currency,
            period,
          ]);
        },
      ),
    );
  });

  it('reads ranges with any dash', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CURRENCIES),
        fc.constantFrom(...PERIODS),
        fc.constantFrom(...DASHES),
        fc.integer({ min: 100, max: 5000 }),
        fc.integer({ min: 1, max: 5000 }),
        fc.boolean(),
        ([sign, currency], [words, period], dash, low, more, twice) => {
          const second = twice ? sign : '';
          expect(only(`Pay ${sign}${low}${dash}${second}${low + more}${words}`)).toEqual([
            low,
            low + more,
            currency,
            period,
          ]);
        },
      ),
    );
  });

  it('reads thousands, lakhs and sums written after the number', () => {
    expect(only('€45k - €60k per year')).toEqual([45_000, 60_000, 'EUR', 'year']);
    expect(only('$45-60k a year')).toEqual([45_000, 60_000, 'USD', 'year']);
    expect(only('1,5K à 1,9K € par mois')).toEqual([1500, 1900, 'EUR', 'month']);
    expect(only('₹1.5 lakh per annum')).toEqual([150_000, 150_000, 'INR', 'year']);
    expect(only('3.5 LPA')).toEqual([350_000, 350_000, 'INR', 'year']);
    expect(only('1.250,- € im Monat')).toEqual([1250, 1250, 'EUR', 'month']);
    expect(only('1 400 € / mois')).toEqual([1400, 1400, 'EUR', 'month']);
    expect(only('R4 611.07 per month')).toEqual([4611.07, 4611.07, 'ZAR', 'month']);
    expect(only('4000元/月')).toEqual([4000, 4000, 'CNY', 'month']);
    expect(only('eight hundred (800) euros per month')).toEqual([800, 800, 'EUR', 'month']);
  });

  it('reads bounds', () => {
    expect(only('up to $30 per hour')).toEqual([null, 30, 'USD', 'hour']);
    expect(only('from £12 an hour')).toEqual([12, null, 'GBP', 'hour']);
    expect(only('starting at €2,000 a month')).toEqual([2000, null, 'EUR', 'month']);
    expect(only('$20.00/hour+')).toEqual([20, null, 'USD', 'hour']);
    expect(only('bis zu 18 € pro Stunde')).toEqual([null, 18, 'EUR', 'hour']);
    expect(only('à partir de 1 000 € par mois')).toEqual([1000, null, 'EUR', 'month']);
    expect(only('až 150 Kč za hodinu')).toEqual([null, 150, 'CZK', 'hour']);
  });

  it('repairs text that was read in the wrong encoding', () => {
    expect(only('Â£12.60 per hour')).toEqual([12.6, 12.6, 'GBP', 'hour']);
    expect(only('â‚¬900 â€“ â‚¬1,100 per month')).toEqual([900, 1100, 'EUR', 'month']);
    expect(only('â‚¹ 10,000 per month')).toEqual([10_000, 10_000, 'INR', 'month']);
  });

  it('leaves a period open that no word states', () => {
    expect(only('Salary: £23,500 pro rata')).toEqual([23_500, 23_500, 'GBP', null]);
    expect(only('$525 biweekly')).toEqual([525, 525, 'USD', null]);
  });

  it('marks millions, and takes percentages, counts and product versions for no money', () => {
    expect(findMoney(prepare('$4 billion in assets'))[0]?.huge).toBe(true);
    expect(findMoney(prepare('12 M€ levés'))[0]?.huge).toBe(true);
    expect(findMoney(prepare('50 % of tuition, 200 people, 24/7, B2B, 401(k)'))).toEqual([]);
  });

  it('keeps every sum inside the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '$',
            '€',
            '5',
            '1,000',
            ' ',
            '-',
            'k',
            'per hour',
            'to',
            '.',
            '(',
            ')',
            '\n',
            'Â£',
            'stipend',
          ),
          { maxLength: 60 },
        ),
        (parts) => {
          const text = prepare(parts.join(''));
          for (const { from, to } of findMoney(text)) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(text.count);
          }
        },
      ),
    );
  });
});
