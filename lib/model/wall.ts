/**
 * The person's own clock: wall times (`YYYY-MM-DDTHH:MM`), days (`YYYY-MM-DD`) and instants (epoch ms), in an IANA
 * time zone. Written on Intl alone, because not every browser that we run in has Temporal.
 */

export type WallTime = string;
export type Day = string;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Every change of clocks since 1972 falls on a quarter of an hour, UTC: inside one the offset is constant. */
const QUARTER_MS = 15 * MINUTE_MS;
/** No zone has changed its clocks and back within a week: with the same offset at both ends nothing happened between. */
const WEEK_MS = 7 * DAY_MS;
const MOST_CACHED = 20_000;
/** A day's year is written with four digits. */
const FIRST_DAY_MS = Date.parse('0001-01-01T00:00Z');
const LAST_DAY_MS = Date.parse('9999-12-31T00:00Z');

interface Zone {
  format: Intl.DateTimeFormat;
  /** Offset in ms by the quarter of an hour since the epoch. */
  quarters: Map<number, number>;
  /** Offset by the week since the epoch; null in a week with a change of clocks. */
  weeks: Map<number, number | null>;
}
const zones = new Map<string, Zone>();

/** The zone that the browser is in now. It changes when the person travels, so it is asked each time. */
export function systemZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** What the zone's clocks are ahead of UTC at an instant, in ms. */
export function offsetAt(instant: number, zone: string): number {
  const known = zoneOf(zone);
  const week = Math.floor(instant / WEEK_MS);
  let offset = known.weeks.get(week);
  if (offset === undefined) {
    const first = offsetInQuarter(week * WEEK_MS, known);
    offset = first === offsetInQuarter((week + 1) * WEEK_MS, known) ? first : null;
    known.weeks.set(week, offset);
  }
  return offset ?? offsetInQuarter(instant, known);
}

function offsetInQuarter(instant: number, { format, quarters }: Zone): number {
  const quarter = Math.floor(instant / QUARTER_MS);
  const known = quarters.get(quarter);
  if (known !== undefined) return known;
  const offset = readOffset(format, quarter * QUARTER_MS);
  if (quarters.size >= MOST_CACHED) quarters.clear();
  quarters.set(quarter, offset);
  return offset;
}

/** What the person's clock shows at an instant, to the minute. */
export function wallOf(instant: number, zone: string): WallTime {
  return new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 16);
}

/** The person's calendar day at an instant. */
export function dayOf(instant: number, zone: string): Day {
  return wallOf(instant, zone).slice(0, 10);
}

/** Minutes after midnight on the person's clock. */
export function minutesOf(instant: number, zone: string): number {
  return minutesIn(wallOf(instant, zone));
}

export function minutesIn(wall: WallTime): number {
  return Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));
}

/**
 * The instant at which the person's clock shows `wall`. Where clocks go back it is shown twice: the first. Where they
 * go forward it is never shown: as much later as the clocks jump, so that nothing falls into the gap.
 */
export function instantOf(wall: WallTime, zone: string): number {
  const local = Date.parse(`${wall}Z`);
  const before = offsetAt(local - DAY_MS, zone);
  const after = offsetAt(local + DAY_MS, zone);
  const candidates = [local - before, local - after].sort((a, b) => a - b);
  const shown = candidates.find((instant) => instant + offsetAt(instant, zone) === local);
  return shown ?? local - before;
}

/** A wall time from a day and minutes after midnight. */
export function wallAt(day: Day, minutes: number): WallTime {
  const hour = String(Math.floor(minutes / 60)).padStart(2, '0');
  return `${day}T${hour}:${String(minutes % 60).padStart(2, '0')}`;
}

/** So many days on; beyond the years 1 to 9999, which a day can be written with, the last day within them. */
export function addDays(day: Day, days: number): Day {
  const at = Date.parse(`${day}T00:00Z`) + days * DAY_MS;
  return new Date(Math.min(LAST_DAY_MS, Math.max(FIRST_DAY_MS, at))).toISOString().slice(0, 10);
}

/** Days from one day to another; negative when `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / DAY_MS);
}

/** Is it a day that a calendar has? `2026-02-30` and `2026-05` are not. */
export function isDay(text: string | null): text is Day {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

function zoneOf(name: string): Zone {
  const known = zones.get(name);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const zone: Zone = { format, quarters: new Map(), weeks: new Map() };
  zones.set(name, zone);
  return zone;
}

function readOffset(format: Intl.DateTimeFormat, instant: number): number {
  const read: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) read[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = read;
  return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
}
