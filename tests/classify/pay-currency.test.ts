import { describe, expect, it } from 'vitest';
import { readPay } from '../../lib/classify/pay';
import { prepare } from '../../lib/classify/text';
import { classifiable } from './classifiable';

/** Null where the sum is passed over, since nobody can tell whose it is. */
function currency(text: string, locations: string[] = []): string | null {
  const { flag, amount } = readPay(classifiable(text, { locations }), prepare(text)).pay;
  expect(flag).toBe('paid');
  return amount?.currency ?? null;
}

describe('whose dollars a plain $ are', () => {
  it.each([
    ['Pay: $25 per hour.', 'USD'],
    // words of one country's working life
    ['$31 per hour + super.', 'AUD'],
    ['Pay: $31 per hour plus superannuation.', 'AUD'],
    ['Pay: $31 - $33 per hour plus 12% super.', 'AUD'],
    ['Allowance: $850 per month. Two minutes from the MRT.', 'SGD'],
    ['A tax-free stipend of $320 per week for each vacation scholar.', 'AUD'],
    ['Pay: $26 per hour and KiwiSaver.', 'NZD'],
    ['Salary: $900 per month with CPF.', 'SGD'],
    ['Wage: $18 an hour. Bring your Social Insurance Number.', 'CAD'],
    // addresses
    ['Wage: $18 an hour. Write to jobs@plumtree.ca', 'CAD'],
    ['Wage: $24 an hour. Write to jobs@plumtree.com.au', 'AUD'],
    ['Wage: $18 an hour. 12 Mill Lane, K1A 0B1', 'CAD'],
    ['Allowance: $800 per month. Blk 4 Garden Road S(120004)', 'SGD'],
    // a code in letters
    ['Pay: $25/hour (AUD)', 'AUD'],
    ['Pay: $25 per hour. All figures are in NZD.', 'NZD'],
    // an American place, and a way of drawing
    ['Pay: $25 per hour. Sister offices in Toronto and Seattle.', 'USD'],
    ['Pay: $25 per hour. You draw parts in AutoCAD; CAD experience is a plus.', 'USD'],
    // two countries: nobody can tell
    ['Stipend: $700 per fortnight.', null],
    ['A tax-free stipend of $240 a week.', 'USD'],
    ['Stipend: $6,000. For students of any Australian or New Zealand university.', null],
  ])('%s', (text, expected) => {
    expect(currency(text)).toBe(expected);
  });

  it('a postcode in the place tells too', () => {
    expect(currency('Pay: $19 per hour', ['K1A 0B1'])).toBe('CAD');
  });
});

describe('whose rupees and shillings', () => {
  it.each([
    ['Stipend: Rs. 9,000 per month', 'INR'],
    ['Stipend: Rs. 9,000 per month, Lahore', 'PKR'],
    ['Stipend: Rs. 9,000 per month, Kathmandu', 'NPR'],
    ['Stipend: ₹9,000 per month. We also have an office in Colombo.', 'INR'],
    ['A stipend of Sh12,000 per month in Nairobi.', 'KES'],
    ['A stipend of Shs 300,000 per month in Kampala.', 'UGX'],
    ['A stipend of Sh12,000 per month.', null],
  ])('%s', (text, expected) => {
    expect(currency(text)).toBe(expected);
  });
});

it('a sum in a label is in the money of the place that the description names', () => {
  const text = 'Traitement versé : 23,15 $/h.\nVille de Québec';
  const labelled = [{ label: 'Traitement versé', value: '23,15 $/h' }];
  expect(readPay(classifiable(text, { labelled }), prepare(text)).pay.amount?.currency).toBe('CAD');
});
