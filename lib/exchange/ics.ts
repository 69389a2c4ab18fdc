import { addDays, type Day, instantOf, type WallTime } from '../model/wall';
import { dayStamp, escapeText, foldLine, instantStamp, wallStamp } from './ics-lines';
import { zoneLines } from './ics-zone';

/** One entry of a calendar. */
export interface CalendarEntry {
  /** Stable for the thing itself: a later file with the same one updates the entry. */
  uid: string;
  title: string;
  text: string;
  url: string | null;
  /** Epoch ms of its latest change: what makes a later file newer. */
  changedAt: number;
  /** A whole day, or a time on the person's clock. */
  when: { day: Day } | { wallTime: WallTime };
  weekly: boolean;
  /** Instants (epoch ms) at which the calendar is to speak up. */
  alarms: readonly number[];
}

export interface CalendarOptions {
  name: string;
  zone: string;
  /** Epoch ms. */
  now: number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Counted from here, so that the number of a change fits the 31 bits that calendars keep of it. */
const FIRST_CHANGE = Date.UTC(2020, 0, 1);
/** A weekly entry goes on: the zone is written out so far ahead. */
const WEEKLY_DAYS = 5 * 366;

/** A calendar file (RFC 5545). The same entries exported again update what was imported before instead of doubling it. */
export function calendarFile(entries: readonly CalendarEntry[], options: CalendarOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Forethought//Forethought//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(options.name)}`,
    ...zonesOf(entries, options),
    ...entries.flatMap((entry) => entryLines(entry, options)),
    'END:VCALENDAR',
  ];
  return lines.map(foldLine).join('');
}

/** A definition of the zone, if any entry stands at a time of day. */
function zonesOf(entries: readonly CalendarEntry[], { zone }: CalendarOptions): string[] {
  const timed = entries.filter(({ when }) => 'wallTime' in when);
  if (timed.length === 0) return [];
  const starts = timed.map((entry) => startOf(entry, zone));
  const ends = timed.map((entry, i) => (starts[i] ?? 0) + (entry.weekly ? WEEKLY_DAYS * DAY_MS : 0));
  return zoneLines(zone, Math.min(...starts), Math.max(...ends));
}

function entryLines(entry: CalendarEntry, { zone, now }: CalendarOptions): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(entry.uid)}`,
    `DTSTAMP:${instantStamp(now)}`,
    `LAST-MODIFIED:${instantStamp(entry.changedAt)}`,
    `SEQUENCE:${Math.max(0, Math.floor((entry.changedAt - FIRST_CHANGE) / 1000))}`,
    ...whenLines(entry, zone),
    ...(entry.weekly ? ['RRULE:FREQ=WEEKLY'] : []),
    `SUMMARY:${escapeText(entry.title)}`,
    ...(entry.text === '' ? [] : [`DESCRIPTION:${escapeText(entry.text)}`]),
    ...(entry.url === null ? [] : [`URL:${entry.url}`]),
    // It takes none of the person's time: nobody should find them busy because of it.
    'TRANSP:TRANSPARENT',
    ...entry.alarms.flatMap((alarm) => alarmLines(entry, alarm, zone)),
    'END:VEVENT',
  ];
}

function whenLines({ when }: CalendarEntry, zone: string): string[] {
  if ('day' in when)
    return [`DTSTART;VALUE=DATE:${dayStamp(when.day)}`, `DTEND;VALUE=DATE:${dayStamp(addDays(when.day, 1))}`];
  return [`DTSTART;TZID=${zone}:${wallStamp(when.wallTime)}`, 'DURATION:PT15M'];
}

/**
 * Alarms count exact minutes from the entry's start, never days: a day may have 23 or 25 hours between them, and the
 * alarm must ring on the morning that was meant.
 */
function alarmLines(entry: CalendarEntry, alarm: number, zone: string): string[] {
  const minutes = Math.round((alarm - startOf(entry, zone)) / MINUTE_MS);
  const hours = Math.floor(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  const length = hours > 0 && rest > 0 ? `${hours}H${rest}M` : hours > 0 ? `${hours}H` : `${rest}M`;
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(entry.title)}`,
    `TRIGGER:${minutes < 0 ? '-' : ''}PT${length}`,
    'END:VALARM',
  ];
}

function startOf({ when }: CalendarEntry, zone: string): number {
  return instantOf('day' in when ? `${when.day}T00:00` : when.wallTime, zone);
}
