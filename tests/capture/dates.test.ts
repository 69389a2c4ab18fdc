import { describe, expect, it } from 'vitest';
import { readDay } from '../../lib/capture/dates';

const english = { today: '2026-11-02', language: 'en', past: false };

describe('a day in words', () => {
  it.each([
    ['2027-01-31T23:59:59+01:00', '2027-01-31'],
    ['2021-5-27', '2021-05-27'],
    ['June 25th, 2021', '2021-06-25'],
    ['29 January 2027', '2027-01-29'],
    ["30 Jun' 20", '2020-06-30'],
    ['kvě. 27, 2021', '2021-05-27'],
    ['25. června 2021', '2021-06-25'],
    ['5. července 2021', '2021-07-05'],
    ['15 lipca 2026', '2026-07-15'],
    ['3 listopada 2026', '2026-11-03'],
    ['31 de enero de 2027', '2027-01-31'],
    ['1er mars 2027', '2027-03-01'],
    ['31.01.2027', '2027-01-31'],
    ['31/01/2027', '2027-01-31'],
    ['01/31/2027', '2027-01-31'],
    ['Wed Jul 14 00:00:00 UTC 2021', '2021-07-14'],
    ['2027年1月31日', '2027-01-31'],
    ['1768975200000', '2026-01-21'],
  ])('%s', (words, day) => {
    expect(readDay(words, english)).toBe(day);
  });

  it.each(['3/4/2027', '3 days ago', 'rolling basis', '31 February 2027', 'Room 12, Marketing', '24/7'])(
    'is not read from "%s"',
    (words) => {
      expect(readDay(words, english)).toBeNull();
    },
  );

  it('reads 3/4/2027 where the page is not English', () => {
    expect(readDay('3/4/2027', { ...english, language: 'fr' })).toBe('2027-04-03');
  });

  it('puts a deadline without a year ahead and a posting date behind', () => {
    expect(readDay('15 March', english)).toBe('2027-03-15');
    expect(readDay('15 March', { ...english, past: true })).toBe('2026-03-15');
  });
});
