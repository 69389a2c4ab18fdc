import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, calendarFile } from '../../lib/exchange/ics';
import { foldLine } from '../../lib/exchange/ics-lines';
import { instantOf, wallOf } from '../../lib/model/wall';

const zone = 'Europe/Berlin';
const now = Date.UTC(2026, 8, 1, 12);

function entry(over: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    uid: 'deadline-p1@forethought',
    title: 'Apply by today: Data Analysis Intern',
    text: 'Brightwater Labs',
    url: 'https://jobs.brightwater.example/positions/17',
    changedAt: now,
    when: { day: '2026-10-30' },
    weekly: false,
    alarms: [],
    ...over,
  };
}

function file(entries: CalendarEntry[], where = zone): string {
  return calendarFile(entries, { name: 'Forethought', zone: where, now });
}

/** Events as an independent parser understands them, with the zones that the file itself defines. */
function read(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const definition of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(definition));
  }
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

function first(text: string): ICAL.Event {
  const [event] = read(text);
  if (!event) throw new Error('no event');
  return event;
}

function instantIn(time: ICAL.Time): number {
  return time.toUnixTime() * 1000;
}

/** The instant at which an alarm rings: its length counted from the start, as the standard says. */
function alarmsOf(event: ICAL.Event, where: string): number[] {
  const start = event.startDate.isDate
    ? instantOf(`${event.startDate.toString()}T00:00`, where)
    : instantIn(event.startDate);
  return event.component.getAllSubcomponents('valarm').map((alarm) => {
    const length = alarm.getFirstPropertyValue('trigger');
    if (!(length instanceof ICAL.Duration)) throw new Error('the trigger is no duration');
    return start + length.toSeconds() * 1000;
  });
}

describe('calendarFile', () => {
  it('is read back by an independent parser', () => {
    const event = first(file([entry()]));
    expect(event.uid).toBe('deadline-p1@forethought');
    expect(event.summary).toBe('Apply by today: Data Analysis Intern');
    expect(event.description).toBe('Brightwater Labs');
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe('2026-10-30');
    expect(event.endDate.toString()).toBe('2026-10-31');
    expect(event.component.getFirstPropertyValue('url')).toBe(
      'https://jobs.brightwater.example/positions/17',
    );
    expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  it('keeps every text whole, in rows of at most 75 octets', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.constantFrom(
        'a;b,c\\d\\n',
        'one\ntwo\r\nthree\rfour',
        '日本語インターン'.repeat(20),
        '👩🏽‍💻'.repeat(15),
        ' '.repeat(90),
      ),
    );
    fc.assert(
      fc.property(text, text, (title, description) => {
        const written = file([entry({ title, text: description })]);
        const rows = written.split('\r\n');
        for (const row of rows) expect(new TextEncoder().encode(row).length).toBeLessThanOrEqual(75);
        // Nothing but CRLF ends a row, and no row holds half a character.
        expect(rows.join('')).not.toMatch(/[\r\n\uFFFD]/);
        const event = first(written);
        expect(event.summary ?? '').toBe(asKept(title));
        expect(event.description ?? '').toBe(asKept(description));
      }),
    );
  });

  it('begins a continued row with one space and never splits a character', () => {
    expect(foldLine('x'.repeat(75))).toBe(`${'x'.repeat(75)}\r\n`);
    expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x\r\n`);
    expect(foldLine(`${'x'.repeat(74)}é`)).toBe(`${'x'.repeat(74)}\r\n é\r\n`);
  });

  it('updates on a second import: the same id, a higher sequence', () => {
    const sequence = (changedAt: number) =>
      Number(first(file([entry({ changedAt })])).component.getFirstPropertyValue('sequence'));
    expect(sequence(now + 60_000)).toBeGreaterThan(sequence(now));
    expect(sequence(now)).toBe(sequence(now));
    expect(sequence(Date.UTC(2085, 0))).toBeLessThan(2 ** 31);
    expect(first(file([entry({ when: { day: '2026-11-30' } })])).uid).toBe(first(file([entry()])).uid);
  });

  it('rings on the meant morning, also over a change of clocks', () => {
    // Clocks go back on 25 October 2026 and forward on 28 March 2027.
    for (const day of ['2026-10-25', '2026-10-26', '2026-10-31', '2027-03-28', '2027-03-30']) {
      const mornings = [-7, -2, 0].map((days) => {
        const morning = new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
        return instantOf(`${morning}T09:00`, zone);
      });
      const event = first(file([entry({ when: { day }, alarms: mornings })]));
      expect(alarmsOf(event, zone)).toEqual(mornings);
    }
  });

  it('means the same instant in every zone, by the definition that it brings along', () => {
    const zones = fc.constantFrom(
      'Europe/Berlin',
      'Europe/Dublin',
      'America/New_York',
      'America/St_Johns',
      'Asia/Kolkata',
      'Australia/Lord_Howe',
      'Pacific/Auckland',
      'Africa/Casablanca',
      'UTC',
    );
    const minute = fc.integer({ min: 0, max: 4 * 366 * 24 * 60 });
    fc.assert(
      fc.property(zones, minute, (where, minutes) => {
        const at = Date.UTC(2026, 0) + minutes * 60_000;
        const wallTime = wallOf(at, where);
        const event = first(file([entry({ when: { wallTime }, alarms: [at] })], where));
        // A time that is shown twice means the first: an hour apart from `at` at the most.
        expect(instantIn(event.startDate)).toBe(instantOf(wallTime, where));
      }),
    );
  });

  it('repeats weekly at the same time on the clock', () => {
    const weekly = entry({ when: { wallTime: '2026-10-19T09:00' }, weekly: true });
    const occurrences = first(file([weekly])).iterator();
    const walls: string[] = [];
    for (let i = 0; i < 3; i += 1) walls.push(wallOf(instantIn(occurrences.next()), zone));
    expect(walls).toEqual(['2026-10-19T09:00', '2026-10-26T09:00', '2026-11-02T09:00']);
  });

  it('holds many entries, and none', () => {
    const many = Array.from({ length: 300 }, (_, i) => entry({ uid: `deadline-${i}@forethought` }));
    expect(new Set(read(file(many)).map(({ uid }) => uid)).size).toBe(300);
    expect(read(file([]))).toEqual([]);
  });
});

function asKept(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '');
}
