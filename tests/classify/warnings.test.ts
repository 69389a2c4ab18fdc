import { describe, expect, it } from 'vitest';
import { readPay } from '../../lib/classify/pay';
import { prepare } from '../../lib/classify/text';
import { readWarnings } from '../../lib/classify/warnings';
import { NO_TIME, type Time } from '../../lib/model/time';
import { classifiable } from './classifiable';

function warnings(description: string, time: Partial<Time> = {}) {
  const text = prepare(description);
  const { pay, signs } = readPay(classifiable(description), text);
  const found = readWarnings(text, pay, signs, { ...NO_TIME, ...time });
  for (const { quote, start, end } of found)
    if (start >= 0) expect(description.slice(start, end)).toBe(quote);
  return found.map((one) => one.code);
}

const HALF_A_YEAR: Partial<Time> = {
  weeks: { min: 26, max: 26 },
  hoursPerWeek: { min: 20, max: 20 },
  evidence: [{ quote: '6 months', start: -1, end: -1, rule: 'duration.label' }],
};

describe('being asked to pay', () => {
  it('is told with its quote', () => {
    expect(warnings('Welcome. A registration fee of $75 is due before you start.')).toEqual(['fee-required']);
    expect(warnings('Applicants are required to pay a training deposit.')).toEqual(['fee-required']);
    expect(warnings('A one-time enrolment fee of Rs. 650 has to be paid to confirm your seat.')).toEqual([
      'fee-required',
    ]);
    expect(warnings('We collect a refundable security deposit of $90 from interns.')).toEqual([
      'fee-required',
    ]);
    expect(warnings('The deposit is no extra fee, it is deducted from the total programme fee.')).toEqual([
      'fee-required',
    ]);
  });

  it('is not a fee that nobody pays', () => {
    expect(warnings('There is no application fee.')).toEqual([]);
    expect(warnings('We will never ask you to pay a registration fee.')).toEqual([]);
    expect(warnings('The conference fee is covered by us.')).toEqual([]);
    expect(warnings('Students pay $15 a month for parking.')).toEqual([]);
    expect(warnings('There is a $75 housing deposit.')).toEqual([]);
    expect(warnings('Internship fee: NIL')).toEqual([]);
    expect(warnings('We take no joining fee, course fee or security deposit.')).toEqual([]);
  });

  it('is not a fee that the employer bears, nor one that others pay', () => {
    expect(warnings('The museum covers conference registration fees for its interns.')).toEqual([]);
    expect(warnings('We pay your enrolment fees for one course.')).toEqual([]);
    expect(warnings('You help with processing course fees of our members.')).toEqual([]);
    expect(warnings('Please report employers who ask for a security deposit.')).toEqual([]);
  });
});

describe('unpaid work', () => {
  it('is long from three months at close to half time', () => {
    expect(warnings('This internship is unpaid. It lasts 6 months.', HALF_A_YEAR)).toEqual(['unpaid-long']);
    expect(warnings('This internship is unpaid.', { ...HALF_A_YEAR, weeks: { min: 6, max: 6 } })).toEqual([]);
    expect(warnings('This internship is unpaid.', { ...HALF_A_YEAR, weeks: { min: null, max: 26 } })).toEqual(
      [],
    );
    expect(
      warnings('This internship is unpaid.', { ...HALF_A_YEAR, hoursPerWeek: { min: 5, max: 8 } }),
    ).toEqual([]);
    expect(warnings('Pay: $20 per hour. It lasts 6 months.', HALF_A_YEAR)).toEqual([]);
  });

  it('with the duties of an employee', () => {
    expect(warnings('Unpaid internship. You will be filling in for our receptionist.')).toEqual([
      'unpaid-employee-duties',
    ]);
    expect(warnings('Unpaid internship. You will meet our sales targets.')).toEqual([
      'unpaid-employee-duties',
    ]);
    expect(warnings('Pay: $20 per hour. You will meet sales targets.')).toEqual([]);
  });

  it('not with what others do, have done, or teach', () => {
    expect(warnings('Unpaid internship. Our founder has 15+ years of industry experience.')).toEqual([]);
    expect(warnings('Unpaid internship. You learn how sales targets are set.')).toEqual([]);
    expect(warnings('Unpaid internship. You help our volunteers run the front desk.')).toEqual([]);
    expect(warnings('Unpaid internship. You never replace staff.')).toEqual([]);
  });

  it('without an end', () => {
    expect(warnings('Unpaid internship with no fixed end date.')).toEqual(['open-ended']);
    expect(warnings('Pay: $20 per hour, no fixed end date.')).toEqual([]);
    expect(warnings('Unpaid internship. You answer open-ended questions.')).toEqual([]);
  });

  it('as a test', () => {
    expect(warnings('You start with an unpaid trial week.')).toEqual(['free-trial-work']);
    expect(warnings('First you complete a free sample project for a client.')).toEqual(['free-trial-work']);
    expect(warnings('We never ask for unpaid trial work.')).toEqual([]);
    expect(warnings('A paid trial day follows the interview.')).toEqual([]);
  });
});

describe('signs of a scam', () => {
  it('are told', () => {
    expect(warnings('Your task is to receive packages at your home and forward them.')).toEqual([
      'scam-sign',
    ]);
    expect(warnings('The interview will be conducted via Telegram.')).toEqual(['scam-sign']);
    expect(warnings('100% placement guarantee after the course.')).toEqual(['scam-sign']);
  });

  it('are not the words of a warning against them, nor single words', () => {
    expect(warnings('Beware of scams: nobody here will ask you to buy gift cards.')).toEqual([]);
    expect(warnings('You build crypto wallets, work remotely and study radio signals.')).toEqual([]);
    expect(warnings('We help banks detect cheque cashing fraud.')).toEqual([]);
    expect(warnings('You buy gift cards for our study participants.')).toEqual([]);
    expect(warnings('You test bill pay, Western Union transfers and cards.')).toEqual([]);
  });
});

describe('an address at a provider of free mail', () => {
  it('is told', () => {
    expect(warnings('Write to hello.acme@gmail.com today.')).toEqual(['free-mail-contact']);
    expect(warnings('Write to jobs@acme.example today.')).toEqual([]);
    expect(warnings('Experience with Outlook and Gmail.')).toEqual([]);
  });
});
