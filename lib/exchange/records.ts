import * as z from 'zod/mini';
import { Contact } from '../model/contact';
import { Intention } from '../model/intention';
import { Plan } from '../model/plan';
import { Posting } from '../model/posting';
import { Reminder } from '../model/reminder';
import { Settings } from '../model/settings';
import { Day, DayOrMonth } from '../model/time';
import { safeUrl } from '../model/url';
import { keepUnknown } from './unknown-fields';

/** Ends of `Date`: beyond them an instant cannot be shown or compared. */
const LAST_INSTANT = 8.64e15;

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
  return read && read.postingId !== '' && areDays([read.timeFrame.from, read.timeFrame.to, read.exit.by])
    ? read
    : null;
}

export function readReminder(raw: unknown): Reminder | null {
  const read = readRecord(Reminder, raw);
  return read && read.id !== '' && areInstants([read.at, read.claimedAt, read.shownAt]) ? read : null;
}

export function readContact(raw: unknown): Contact | null {
  const read = readRecord(Contact, raw);
  return read && read.id !== '' && areDays([read.nextOn]) ? read : null;
}

export function readPlan(raw: unknown): Plan | null {
  return readRecord(Plan, raw);
}

export function readSettings(raw: unknown): Settings | null {
  return readRecord(Settings, raw);
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
  return (
    areDays([deadline, postedOn]) &&
    [time.start, time.end].every(
      (day) => day === null || (DayOrMonth.safeParse(day).success && isOnCalendar(day)),
    )
  );
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
  return days.every((day) => day === null || (Day.safeParse(day).success && isOnCalendar(day)));
}

function isOnCalendar(day: string): boolean {
  return !Number.isNaN(Date.parse(day));
}

function areInstants(instants: readonly (number | null)[]): boolean {
  return instants.every((instant) => instant === null || Math.abs(instant) <= LAST_INSTANT);
}
