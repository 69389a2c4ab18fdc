import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { instantOf, wallOf } from '../../lib/model/wall';
import { understand } from '../../lib/reminders/words';

const zone = 'Europe/Berlin';
/** A Sunday, 10:00. */
const now = instantOf('2026-11-22T10:00', zone);
const settings = DEFAULT_SETTINGS.reminders;

function read(text: string, languages: string[] = ['en-GB'], at = now) {
  return understand(text, { now: at, zone, settings, languages });
}

async function wall(text: string, languages?: string[], at?: number): Promise<string> {
  const understood = await read(text, languages, at);
  return 'refused' in understood ? understood.refused : wallOf(understood.at, zone);
}

describe('understand', () => {
  it.each([
    ['next friday 9am', '2026-11-27T09:00'],
    ['Friday', '2026-11-27T09:00'],
    ['tomorrow', '2026-11-23T09:00'],
    ['tomorrow morning', '2026-11-23T09:00'],
    ['this evening', '2026-11-22T18:00'],
    ['tonight', '2026-11-22T18:00'],
    ['today', '2026-11-22T18:00'],
    ['tomorrow night', '2026-11-23T18:00'],
    ['in 3 days', '2026-11-25T09:00'],
    ['in 2 hours', '2026-11-22T12:00'],
    ['in half an hour', '2026-11-22T10:30'],
    ['monday at noon', '2026-11-23T12:00'],
    ['monday afternoon', '2026-11-23T15:00'],
    ['3 dec 14:30', '2026-12-03T14:30'],
    ['dec 3rd at 5', '2026-12-03T17:00'],
    ['dec 3rd 05:00', '2026-12-03T05:00'],
    ['day after tomorrow', '2026-11-24T09:00'],
    ['in a fortnight', '2026-12-06T09:00'],
    ['tomorrow 9', '2026-11-23T09:00'],
    ['mon 9', '2026-11-23T09:00'],
    ['5.12.2026', '2026-12-05T09:00'],
    ['2026-12-05', '2026-12-05T09:00'],
    ['5/12/2026', '2026-12-05T09:00'],
    ['friday at 6 in the evening', '2026-11-27T18:00'],
    ['end of day', '2026-11-22T18:00'],
    ['9am', '2026-11-23T09:00'],
    ['sunday', '2026-11-29T09:00'],
    ['next week', '2026-11-29T09:00'],
    ['nächsten Freitag um 9 Uhr', '2026-11-27T09:00'],
    ['morgen früh', '2026-11-23T09:00'],
    ['heute Abend', '2026-11-22T18:00'],
    ['in 3 Tagen', '2026-11-25T09:00'],
    ['übermorgen 14 Uhr', '2026-11-24T14:00'],
    ['am 3. Dezember', '2026-12-03T09:00'],
    ['vendredi prochain à 14h', '2026-11-27T14:00'],
    ['demain matin', '2026-11-23T09:00'],
    ['ce soir', '2026-11-22T18:00'],
    ['dans 3 jours', '2026-11-25T09:00'],
    ['le 3 décembre', '2026-12-03T09:00'],
    ['el próximo viernes a las 9', '2026-11-27T09:00'],
    ['mañana por la mañana', '2026-11-23T09:00'],
    ['en 3 días', '2026-11-25T09:00'],
    ['el 3 de diciembre', '2026-12-03T09:00'],
  ])('%s', async (text, expected) => {
    expect(await wall(text)).toBe(expected);
  });

  it.each([
    'later',
    'asap',
    'may',
    'feb 30',
    '31/11/2026',
    'tomorrow at 25:00',
    'friday 13:61',
    'after friday',
    'end of the week',
    '',
    '12',
    'call 3 people',
  ])('is silent about %j', async (text) => {
    expect(await wall(text)).toBe('not-understood');
  });

  it.each(['yesterday', '2 weeks ago', 'last friday', '2026-11-20', 'this morning', '3 may 2026'])(
    'does not set %j in the past',
    async (text) => {
      expect(await wall(text)).toMatch(/^(past|not-understood)$/);
    },
  );

  it('reads 5/12 by the person’s region', async () => {
    expect(await wall('5/12/2027', ['en-US'])).toBe('2027-05-12T09:00');
    expect(await wall('5/12/2027', ['en-GB'])).toBe('2027-12-05T09:00');
    expect(await wall('5/12/2027', ['de-DE', 'en-US'])).toBe('2027-12-05T09:00');
  });

  it('keeps what is no date as a note', async () => {
    expect(await read('call the office on friday 3pm')).toMatchObject({
      note: 'call the office',
      repeat: null,
    });
    expect(await read('friday 3pm: ask about the hours')).toMatchObject({ note: 'ask about the hours' });
  });

  it('understands a weekly repeat', async () => {
    expect(await read('every friday 9am')).toMatchObject({ repeat: 'weekly', wallTime: '2026-11-27T09:00' });
    expect(await read('jeden Montag um 8 Uhr', ['de'])).toMatchObject({
      repeat: 'weekly',
      wallTime: '2026-11-23T08:00',
    });
  });

  it('counts elapsed time over a change of clocks', async () => {
    const before = instantOf('2026-10-25T01:30', zone);
    const understood = await read('in 2 hours', ['en'], before);
    expect(understood).toMatchObject({ at: before + 7_200_000, wallTime: null });
  });

  it('keeps the wall time over a change of clocks', async () => {
    const before = instantOf('2026-10-24T10:00', zone);
    const understood = await read('tomorrow 9am', ['en'], before);
    expect(understood).toMatchObject({ at: before + 24 * 3_600_000, wallTime: '2026-10-25T09:00' });
  });

  it('answers quickly on long and hostile text', async () => {
    const started = performance.now();
    await read('friday '.repeat(5_000));
    await read('9'.repeat(100_000));
    await read('every '.repeat(10_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
