import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOrderOf, readDay } from '../../lib/exchange/days-in';

describe('readDay', () => {
  it.each([
    ['2026-03-02', '2026-03-02'],
    ['2026-03-02T23:59:59Z', '2026-03-02'],
    ['2026/3/2', '2026-03-02'],
    ['Mar 2, 2026', '2026-03-02'],
    ['March 2nd, 2026', '2026-03-02'],
    ['2 March 2026', '2026-03-02'],
    ['Mon, 2 Mar 2026', '2026-03-02'],
    ['2. März 2026', '2026-03-02'],
    ['2 août 2026', '2026-08-02'],
    ['2 de marzo de 2026', '2026-03-02'],
    ['23/03/2026', '2026-03-23'],
    ['3/23/26', '2026-03-23'],
    ['22-Nov-26', '2026-11-22'],
    ['3-Mar-2026', '2026-03-03'],
    // As a spreadsheet keeps a day, with and without its time.
    ['46361', '2026-12-05'],
    ['46361.75', '2026-12-05'],
    ['90210', null],
    ['03/04/2026', null],
    ['2026-02-30', null],
    ['31 April 2026', null],
    ['soon', null],
    ['', null],
    ['2026', null],
    ['20260302', null],
    ['rolling', null],
  ])('reads %j as %j', (cell, day) => {
    expect(readDay(cell, null)).toBe(day);
  });

  it('reads each way of writing a day as that day', () => {
    const anyDay = fc.date({ min: new Date('2001-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(anyDay, (date) => {
        const day = date.toISOString().slice(0, 10);
        const [year, month, number] = day.split('-');
        expect(readDay(`${number}/${month}/${year}`, 'day-first')).toBe(day);
        expect(readDay(`${month}/${number}/${year}`, 'month-first')).toBe(day);
        for (const locale of ['en-US', 'en-GB', 'de-DE', 'fr-FR', 'es-ES', 'it-IT']) {
          const long = date.toLocaleDateString(locale, {
            day: 'numeric',
            month: 'long',
            year: 'numeric',
            timeZone: 'UTC',
          });
          expect(readDay(long, null), long).toBe(day);
        }
      }),
    );
  });
});

describe('dayOrderOf', () => {
  it('is what one clear date says, and nothing where two disagree', () => {
    expect(dayOrderOf(['03/04/2026', '13/04/2026'])).toBe('day-first');
    expect(dayOrderOf(['03/04/2026', '04/13/2026'])).toBe('month-first');
    expect(dayOrderOf(['03/04/2026'])).toBeNull();
    expect(dayOrderOf(['13/04/2026', '04/13/2026'])).toBeNull();
    expect(dayOrderOf(['03.04.2026'])).toBe('day-first');
  });
});
