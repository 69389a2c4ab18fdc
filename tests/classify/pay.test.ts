import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPay } from '../../lib/classify/pay';
import { prepare } from '../../lib/classify/text';
import { NO_HINTS } from '../../lib/model/capture';
import type { Classifiable } from '../../lib/model/classification';
import { classifiable } from './classifiable';
import { de } from './wordings/de';
import { en } from './wordings/en';
import { es } from './wordings/es';
import { fr } from './wordings/fr';

function pay(description: string, more: Partial<Classifiable> = {}) {
  return readPay(classifiable(description, more), prepare(description)).pay;
}

const ALL = [...en, ...de, ...fr, ...es].map(([text]) => text);

describe('the quotes behind a flag', () => {
  it('are the posting’s own words, at their offsets', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...ALL), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(' ', '\n', '\n\n', '\n* '),
        (sentences, joint) => {
          const description = sentences.join(joint);
          for (const { quote, start, end } of pay(description).evidence) {
            expect(description.slice(start, end)).toBe(quote);
            expect(quote.length).toBeGreaterThan(0);
          }
        },
      ),
    );
  });

  it('hold the words that prove it, in one sentence', () => {
    const [quote] = pay('Join our small team. Interns are not paid. Send us your letter.').evidence;
    expect(quote?.quote).toBe('Interns are not paid.');
  });

  it('stand outside the description with offsets of -1', () => {
    const [quote] = pay('A busy summer on the farm.', { title: 'Unpaid farm intern' }).evidence;
    expect(quote).toEqual({ quote: 'Unpaid farm intern', start: -1, end: -1, rule: 'unpaid.said' });
  });

  it('show both sides of a conflict', () => {
    const found = pay('This is an unpaid position.\n\nSalary: $20 per hour');
    expect(found.flag).toBe('conflicting');
    expect(found.evidence.map((one) => one.quote)).toEqual([
      'Salary: $20 per hour',
      'This is an unpaid position.',
    ]);
  });

  it('are there for every flag but not-stated', () => {
    for (const text of ALL) {
      const { flag, evidence } = pay(text);
      if (flag !== 'not-stated') expect(evidence, text).not.toEqual([]);
    }
  });
});

describe('what is not stated', () => {
  it('is said of a text that does not speak of pay', () => {
    expect(pay('You will help our team with design and research.')).toEqual({
      flag: 'not-stated',
      form: null,
      amount: null,
      confidence: 0,
      evidence: [],
    });
    expect(pay('').flag).toBe('not-stated');
  });

  it('keeps credit and expenses as the form', () => {
    expect(pay('Course credit can be arranged.')).toMatchObject({ flag: 'not-stated', form: 'credit' });
    expect(pay('We reimburse travel costs.')).toMatchObject({ flag: 'not-stated', form: 'expenses' });
  });
});

describe('structured data is one witness', () => {
  const published = (
    min: number | null,
    max: number | null,
    currency: string | null,
    unit: string | null,
  ) => ({
    structured: {
      ...NO_HINTS,
      pay: [{ min, max, currency, unit, raw: `${min} ${max} ${currency} ${unit}` }],
    },
  });

  it('is taken where the text is silent', () => {
    expect(pay('Help us.', published(18, 22, 'USD', 'HOUR'))).toMatchObject({
      flag: 'paid',
      amount: { min: 18, max: 22, currency: 'USD', period: 'hour' },
      evidence: [{ quote: '18 22 USD HOUR', start: -1, end: -1 }],
    });
    expect(pay('', published(900, 900, 'eur', 'per month')).amount).toEqual({
      min: 900,
      max: 900,
      currency: 'EUR',
      period: 'month',
    });
    expect(pay('', published(900, 900, 'EUR', null))).toMatchObject({ flag: 'paid', amount: null });
  });

  it('is no amount where it is a placeholder', () => {
    for (const value of [0, 1])
      expect(pay('Help us.', published(value, value, 'USD', 'YEAR')).flag).toBe('not-stated');
  });

  it('gives way to the sum in the text', () => {
    const found = pay('Salary: £45-60k', published(50_000, 50_000, 'USD', 'YEAR'));
    expect(found.amount).toEqual({ min: 45_000, max: 60_000, currency: 'GBP', period: null });
  });

  it('conflicts with an outright denial', () => {
    expect(pay('This internship is unpaid.', published(20, 20, 'USD', 'HOUR')).flag).toBe('conflicting');
  });

  it('knows volunteering', () => {
    const hints = { structured: { ...NO_HINTS, employmentType: ['VOLUNTEER'] } };
    expect(pay('Help us.', hints)).toMatchObject({ flag: 'unpaid', form: 'volunteer' });
    expect(pay('Pay: $15 per hour', hints).flag).toBe('paid');
  });
});

describe('labelled fields', () => {
  const field = (label: string, value: string) => pay('Help us.', { labelled: [{ label, value }] });

  it('are read with their labels', () => {
    expect(field('Stipend', '₹ 8,000 - 12,000 /month')).toMatchObject({
      flag: 'paid',
      form: 'stipend',
      amount: { min: 8000, max: 12_000, currency: 'INR', period: 'month' },
    });
    expect(field('Stipend', 'Unpaid').flag).toBe('unpaid');
    expect(field('Stipend', 'Performance based').flag).toBe('conditional');
    expect(field('Salary', 'Competitive').flag).toBe('paid');
    expect(field('Compensation', 'To be discussed').flag).toBe('not-stated');
    expect(field('Deadline', '1 May 2027').flag).toBe('not-stated');
  });
});

describe('several sums', () => {
  it('are one range when they differ by level or place', () => {
    expect(pay('Bachelor: $25 to $31 per hour.\nMaster: $36 to $38 per hour.').amount).toEqual({
      min: 25,
      max: 38,
      currency: 'USD',
      period: 'hour',
    });
  });

  it('share a period that is said once', () => {
    expect(pay('Vergütung: 1. Jahr 1.100 €, 2. Jahr 1.200 €, 3. Jahr 1.300 € im Monat').amount).toEqual({
      min: 1100,
      max: 1300,
      currency: 'EUR',
      period: 'month',
    });
  });

  it('leave out benefits, business and fees that others bear', () => {
    expect(
      pay('We pay $21 per hour, plus a $150 travel stipend and a $500 referral bonus.').amount,
    ).toMatchObject({ min: 21, max: 21 });
    expect(pay('With $40 million raised, we pay interns $30 an hour.').amount).toMatchObject({
      min: 30,
      max: 30,
    });
    expect(pay('A $50 visa fee is reimbursed. Stipend: $900 a month.')).toMatchObject({
      flag: 'paid',
      amount: { min: 900 },
    });
  });
});

describe('a plain dollar', () => {
  it('is the dollar of the place', () => {
    const at = (place: string) => pay('Pay: $24 per hour', { locations: [place] }).amount?.currency;
    expect(at('Toronto, ON, Canada')).toBe('CAD');
    expect(at('Sydney, Australia')).toBe('AUD');
    expect(at('Austin, TX')).toBe('USD');
    expect(at('Melbourne, FL')).toBe('USD');
    expect(at('Vancouver, BC, CA')).toBe('CAD');
    expect(at('Oakland, CA')).toBe('USD');
    expect(pay('Pay: US$24 per hour', { locations: ['Toronto'] }).amount?.currency).toBe('USD');
  });
});

describe('time', () => {
  it('grows in line with the text', () => {
    const units = [
      '$',
      '$1,000 - ',
      'paid or not unpaid ',
      'stipend of up to $5 per hour or ',
      'Pay:\n',
      'no ',
      '((',
      '1,',
      'fee deposit $2 ',
      'a',
    ];
    for (const unit of units) {
      const text = unit.repeat(Math.ceil(500_000 / unit.length));
      const from = process.cpuUsage().user;
      pay(text);
      // A tenth of this is usual. A reader that looks back over the whole text for every word needs a hundred times it.
      expect((process.cpuUsage().user - from) / 1000, unit).toBeLessThan(2500);
    }
  }, 60_000);
});
