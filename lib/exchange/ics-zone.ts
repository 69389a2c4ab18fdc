import { offsetAt } from '../model/wall';
import { wallStamp } from './ics-lines';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const MINUTE_MS = 60_000;

interface Change {
  at: number;
  from: number;
  to: number;
}

/**
 * A time zone's definition (RFC 5545, section 3.6.5) with every change of its clocks from the year before `from` to the
 * year after `to` (epoch ms), each written out: what the browser knows, and no rule that a government may change.
 */
export function zoneLines(zone: string, from: number, to: number): string[] {
  const start = from - 366 * DAY_MS;
  const changes = changesBetween(zone, start, to + 366 * DAY_MS);
  const first = offsetAt(start, zone);
  const standard = Math.min(first, ...changes.map((change) => change.to));
  const beginning = { at: start, from: first, to: first };
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...[beginning, ...changes].flatMap((change) => observance(change, standard)),
    'END:VTIMEZONE',
  ];
}

function observance({ at, from, to }: Change, standard: number): string[] {
  const kind = to > standard ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    // On the clock as it still was when it changed.
    `DTSTART:${wallStamp(new Date(at + from).toISOString().slice(0, 16))}`,
    `TZOFFSETFROM:${offsetStamp(from)}`,
    `TZOFFSETTO:${offsetStamp(to)}`,
    `END:${kind}`,
  ];
}

function changesBetween(zone: string, start: number, end: number): Change[] {
  const changes: Change[] = [];
  // No zone has changed its clocks twice within a week since 1972.
  for (let left = start; left < end; left += 7 * DAY_MS) {
    const from = offsetAt(left, zone);
    const to = offsetAt(left + 7 * DAY_MS, zone);
    if (from !== to) changes.push({ at: momentOfChange(zone, left, left + 7 * DAY_MS), from, to });
  }
  return changes;
}

function momentOfChange(zone: string, before: number, after: number): number {
  const old = offsetAt(before, zone);
  let left = before;
  let right = after;
  while (right - left > MINUTE_MS) {
    const middle = left + Math.floor((right - left) / 2 / MINUTE_MS) * MINUTE_MS;
    if (offsetAt(middle, zone) === old) left = middle;
    else right = middle;
  }
  return right;
}

function offsetStamp(offset: number): string {
  const minutes = Math.abs(offset) / MINUTE_MS;
  const hour = String(Math.floor(minutes / 60)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${hour}${String(minutes % 60).padStart(2, '0')}`;
}
