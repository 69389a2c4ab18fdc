import type { Reminder } from '../model/reminder';
import { addDays, dayOf, instantOf, minutesOf, wallAt } from '../model/wall';
import { type DueLine, dueList, isUnclaimed } from './due';
import type { ReminderSettings } from './rules';

/** Notifications a day, the digest counted too. */
export const MOST_A_DAY = 3;
/** The last one of a day is kept for what the person set by hand, or for the evening's digest of the rest. */
const LAST = MOST_A_DAY - 1;
/** What is told later than this after its moment was missed: it joins the others in one digest. */
const LATE_MS = 15 * 60_000;
/** Days of which the count is kept: enough for a clock that is set back and forward again. */
const DAYS_COUNTED = 14;

/** One notification: a single line, or a digest of several. The id is deterministic. */
export interface Notice {
  id: string;
  lines: DueLine[];
}

/** The id of one reminder's own notification; another moment (snoozed) makes another one. */
export function noticeId({ id, at }: Reminder): string {
  return `reminder:${id}:${at}`;
}

/** The reminder that a notification's id names; null for a digest. */
export function reminderIdIn(notice: string): string | null {
  return /^reminder:(.+):-?\d+$/.exec(notice)?.[1] ?? null;
}

/** Notifications shown, by the person's day. */
export type Counts = Readonly<Record<string, number>>;

export interface Moment {
  now: number;
  zone: string;
}

export interface Delivery {
  notices: Notice[];
  /** Every reminder that the notices speak for: to be claimed in the same transaction that decided this. */
  claims: string[];
  counts: Counts;
}

export interface Outlook {
  /** Reminders that are neither done nor dropped. */
  reminders: readonly Reminder[];
  counts: Counts;
  settings: ReminderSettings;
}

/** What to show now. Nothing in quiet hours, at most three a day; what was missed comes as one digest. */
export function deliver({ reminders, counts, settings }: Outlook, { now, zone }: Moment): Delivery {
  const nothing = { notices: [], claims: [], counts };
  if (!settings.on || isQuiet(now, zone, settings)) return nothing;
  const day = dayOf(now, zone);
  const shown = counts[day] ?? 0;
  const lines = waiting(reminders, now);
  if (lines.length === 0 || isHeld(lines, shown, { now, zone }, settings)) return nothing;

  const missed = lines.some(({ reminder }) => now - reminder.at > LATE_MS);
  const single = lines.length === 1 || (!missed && shown + lines.length <= LAST);
  const notices = single ? lines.map(singleNotice) : [{ id: `digest:${day}:${shown + 1}`, lines }];
  return {
    notices,
    claims: lines.flatMap(({ ids }) => ids),
    counts: counted(counts, day, shown + notices.length),
  };
}

/**
 * When to look again, or null: the next moment at which something falls due, or at which what is held back may be
 * shown. `canShow` is false where notifications are off or blocked: then only the due list and the badge change.
 */
export function nextLook(
  { reminders, counts, settings }: Outlook,
  { now, zone }: Moment,
  canShow: boolean,
): number | null {
  const coming = reminders
    .filter(isUnclaimed)
    .map(({ at }) => at)
    .filter((at) => at > now);
  const next = coming.length === 0 ? null : coming.reduce((a, b) => Math.min(a, b));
  const lines = canShow && settings.on ? waiting(reminders, now) : [];
  if (lines.length === 0) return next;
  const shown = counts[dayOf(now, zone)] ?? 0;
  const free = releaseAt(shown, { now, zone }, settings);
  return next === null ? free : Math.min(next, free);
}

/** Is the person not to be disturbed now? From `quietFrom` up to `quietTo`, over midnight or not. */
export function isQuiet(now: number, zone: string, { quietFrom, quietTo }: ReminderSettings): boolean {
  const minute = minutesOf(now, zone);
  return quietFrom <= quietTo
    ? minute >= quietFrom && minute < quietTo
    : minute >= quietFrom || minute < quietTo;
}

/** The next end of the quiet hours. */
export function quietEnd({ now, zone }: Moment, { quietTo }: ReminderSettings): number {
  return nextAt(quietTo, { now, zone });
}

/** Lines that have fallen due and of which something is not yet claimed. */
function waiting(reminders: readonly Reminder[], now: number): DueLine[] {
  const unclaimed = new Set(reminders.filter(isUnclaimed).map(({ id }) => id));
  return dueList(reminders, now)
    .filter(({ reminder }) => unclaimed.has(reminder.id))
    .map(({ reminder, ids }) => ({ reminder, ids: ids.filter((id) => unclaimed.has(id)) }));
}

function isHeld(lines: DueLine[], shown: number, { now, zone }: Moment, settings: ReminderSettings): boolean {
  if (shown < LAST) return false;
  if (shown > LAST) return true;
  const byHand = lines.some(({ reminder }) => reminder.origin === 'person');
  return !byHand && minutesOf(now, zone) < settings.evening;
}

/** When something that waits now may be shown at last. */
function releaseAt(shown: number, { now, zone }: Moment, settings: ReminderSettings): number {
  const today = dayOf(now, zone);
  const evening = instantOf(wallAt(today, settings.evening), zone);
  let free = now;
  if (shown > LAST) free = instantOf(wallAt(addDays(today, 1), settings.morning), zone);
  else if (shown === LAST && now < evening) free = evening;
  return isQuiet(free, zone, settings) ? nextAt(settings.quietTo, { now: free, zone }) : free;
}

/** The next instant after `now` at which the person's clock shows this minute of the day. */
function nextAt(minutes: number, { now, zone }: Moment): number {
  const today = dayOf(now, zone);
  const soon = instantOf(wallAt(today, minutes), zone);
  return soon > now ? soon : instantOf(wallAt(addDays(today, 1), minutes), zone);
}

function singleNotice(line: DueLine): Notice {
  return { id: noticeId(line.reminder), lines: [line] };
}

function counted(counts: Counts, day: string, shown: number): Counts {
  const rest = Object.entries(counts).filter(([other]) => other !== day);
  return Object.fromEntries([...rest.slice(1 - DAYS_COUNTED), [day, shown]]);
}
