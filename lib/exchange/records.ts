import * as z from 'zod/mini';
import { Contact } from '../model/contact';
import { Intention } from '../model/intention';
import { Plan } from '../model/plan';
import { Posting } from '../model/posting';
import { Reminder } from '../model/reminder';
import { Settings } from '../model/settings';
import { safeUrl } from '../model/url';
import { isDay } from '../model/wall';
import { keepUnknown } from './unknown-fields';

/** Ends of the years that a day is written with, in any time zone: an instant beyond them would stop every plan of reminders. */
const FIRST_INSTANT = Date.parse('0001-01-02T00:00Z');
const LAST_INSTANT = Date.parse('9999-12-30T00:00Z');

/** Longest text of any one field, far above what the forms and the clip take. */
const LONGEST = 2_000_000;

/** One record of a file as ours, or null where it cannot be. Unknown fields stay; links that are none become null. */
export function readPosting(raw: unknown): Posting | null {
  const read = readRecord(Posting, raw);
  if (!read || !hasDays(read) || !hasInstants(read) || read.id === '') return null;
  return {
    ...read,
    companyUrl: safeUrl(read.companyUrl) && read.companyUrl,
    applyUrl: safeUrl(read.applyUrl) && read.applyUrl,
  };
}

export function readIntention(raw: unknown): Intention | null {
  const read = readRecord(Intention, raw);
  if (!read || read.postingId === '') return null;
  const { timeFrame, exit, decidedAt, updatedAt, lookBacks } = read;
  const isTimely =
    areDays([timeFrame.from, timeFrame.to, exit.by]) &&
    areInstants([decidedAt, updatedAt, ...lookBacks.map((look) => look.at)]);
  return isTimely ? read : null;
}

export function readReminder(raw: unknown): Reminder | null {
  const read = readRecord(Reminder, raw);
  if (!read || read.id === '') return null;
  const { at, claimedAt, shownAt, updatedAt, wallTime } = read;
  return areInstants([at, claimedAt, shownAt, updatedAt]) && isWallTime(wallTime) ? read : null;
}

export function readContact(raw: unknown): Contact | null {
  const read = readRecord(Contact, raw);
  return read && read.id !== '' && areDays([read.nextOn]) && areInstants([read.updatedAt]) ? read : null;
}

export function readPlan(raw: unknown): Plan | null {
  const read = readRecord(Plan, raw);
  return read && areDays([read.from, read.to]) && areInstants([read.firstRunAt, read.updatedAt])
    ? read
    : null;
}

export function readSettings(raw: unknown): Settings | null {
  const read = readRecord(Settings, raw);
  return read && areInstants([read.copies.lastAt, read.updatedAt]) ? read : null;
}

function readRecord<T extends object>(schema: z.ZodMiniType<T>, raw: unknown): T | null {
  const read = z.safeParse(schema, raw);
  if (!read.success || isTooLong(read.data)) return null;
  return keepUnknown(raw, read.data);
}

function isTooLong(record: object): boolean {
  return Object.values(record).some((value) => typeof value === 'string' && value.length > LONGEST);
}

function hasDays({ deadline, postedOn, time }: Posting): boolean {
  // A month alone is a month that has a first.
  const ends = [time.start, time.end].map((day) => (day?.length === 7 ? `${day}-01` : day));
  return areDays([deadline, postedOn, ...ends]);
}

function hasInstants(posting: Posting): boolean {
  const { savedAt, updatedAt, archivedAt, trashedAt, history, changes } = posting;
  const steps = [
    ...history.flatMap((change) => [change.at, change.recordedAt]),
    ...changes.map((change) => change.at),
  ];
  return areInstants([savedAt, updatedAt, archivedAt, trashedAt, ...steps]);
}

function areDays(days: readonly (string | null)[]): boolean {
  return days.every((day) => day === null || isDay(day));
}

/** One that no clock shows would stop every plan of reminders, and could write lines of its own into a calendar. */
function isWallTime(text: string | null): boolean {
  return text === null || (isDay(text.slice(0, 10)) && /^T(?:[01]\d|2[0-3]):[0-5]\d$/.test(text.slice(10)));
}

function areInstants(instants: readonly (number | null)[]): boolean {
  return instants.every(
    (instant) => instant === null || (instant >= FIRST_INSTANT && instant <= LAST_INSTANT),
  );
}
