import type { ReminderReason } from '../model/reminder';
import type { ReminderFields } from '../model/reminder-fields';
import type { Settings } from '../model/settings';
import { addDays, type Day, dayOf, instantOf, isDay, type WallTime, wallAt } from '../model/wall';

export type ReminderSettings = Settings['reminders'];

/** One reminder that the facts call for. `at` is epoch ms, `wallTime` the same on the person's clock. */
export interface Wanted {
  id: string;
  postingId: string;
  reason: ReminderReason;
  at: number;
  wallTime: WallTime;
}

interface Called {
  reason: ReminderReason;
  /** What the id is made of: a day that neither travel nor a change of settings moves. */
  cause: Day;
  /** The person's day in whose morning it falls due. */
  day: Day;
}

const DEADLINE_RULES = [
  ['deadline-week', 7],
  ['deadline-soon', 2],
  ['deadline-today', 0],
] as const;
const UNDECIDED_DAYS = 7;
const SILENT_DAYS = 7;
const ENDING_DAYS = 7;

/**
 * Everything that one posting's facts call for, in the morning of its day, whether past or to come. Silent where a fact
 * is not stated: a week of the exit plan without a first day makes no reminder.
 */
export function wanted(
  fields: ReminderFields,
  settings: ReminderSettings,
  zone: string,
  morningOf = mornings(settings, zone),
): Wanted[] {
  if (!settings.on || fields.archivedAt !== null || fields.trashedAt !== null) return [];
  return called(fields, zone)
    .filter(({ reason }) => !settings.off.includes(reason))
    .map(({ reason, cause, day }) => {
      const id = `${fields.id}:${reason}:${cause}`;
      return { id, postingId: fields.id, reason, ...morningOf(day) };
    });
}

/** The moment at which a day's reminders fall due. Thousands of postings share few days, so each is worked out once. */
export function mornings(
  { morning }: ReminderSettings,
  zone: string,
): (day: Day) => { at: number; wallTime: WallTime } {
  const known = new Map<Day, { at: number; wallTime: WallTime }>();
  return (day) => {
    const before = known.get(day);
    if (before) return before;
    const wallTime = wallAt(day, morning);
    const moment = { at: instantOf(wallTime, zone), wallTime };
    known.set(day, moment);
    return moment;
  };
}

function called(fields: ReminderFields, zone: string): Called[] {
  const { stage } = fields;
  if (stage === 'applied')
    return [
      afterStage(fields, 'silent', SILENT_DAYS, zone),
      afterStage(fields, 'silent-again', 2 * SILENT_DAYS, zone),
    ];
  if (stage === 'interviewing') return [afterStage(fields, 'thank-you', 1, zone)];
  if (stage === 'accepted') return [...goalChecks(fields), ...ending(fields)];
  return isOpen(fields) ? [...deadlines(fields), ...undecided(fields, zone)] : [];
}

function deadlines({ deadline }: ReminderFields): Called[] {
  if (!isDay(deadline)) return [];
  return DEADLINE_RULES.map(([reason, days]) => ({ reason, cause: deadline, day: addDays(deadline, -days) }));
}

/** The instants (epoch ms) at which a deadline's reminders fall due, kinds that are turned off left out. */
export function deadlineMoments(deadline: Day, settings: ReminderSettings, zone: string): number[] {
  return DEADLINE_RULES.filter(([reason]) => !settings.off.includes(reason)).map(([, days]) =>
    instantOf(wallAt(addDays(deadline, -days), settings.morning), zone),
  );
}

function undecided(fields: ReminderFields, zone: string): Called[] {
  const { stage, decision, decidedAt, savedAt } = fields;
  if (stage !== 'saved' || decision === 'apply') return [];
  // "For later" starts the week again.
  const since = decision === 'later' && decidedAt !== null ? Math.max(savedAt, decidedAt) : savedAt;
  return [after(since, 'undecided', UNDECIDED_DAYS, zone)];
}

function goalChecks({ start, exitWeek, exitBy }: ReminderFields): Called[] {
  const days = new Set<Day>();
  if (exitWeek !== null && exitWeek >= 1 && isDay(start)) days.add(addDays(start, 7 * (exitWeek - 1)));
  if (isDay(exitBy)) days.add(exitBy);
  return [...days].map((day) => ({ reason: 'goal-check', cause: day, day }));
}

function ending({ end, start }: ReminderFields): Called[] {
  if (!isDay(end) || (isDay(start) && end <= start)) return [];
  return [{ reason: 'ending', cause: end, day: addDays(end, -ENDING_DAYS) }];
}

function afterStage(fields: ReminderFields, reason: ReminderReason, days: number, zone: string): Called {
  return after(fields.stageAt, reason, days, zone);
}

function after(instant: number, reason: ReminderReason, days: number, zone: string): Called {
  return { reason, cause: dayOf(instant, 'UTC'), day: addDays(dayOf(instant, zone), days) };
}

/** Reasons of which only the latest that has fallen due speaks for the posting: the earlier say the same with older words. */
const FAMILIES: Partial<Record<ReminderReason, string>> = {
  'deadline-week': 'deadline',
  'deadline-soon': 'deadline',
  'deadline-today': 'deadline',
  silent: 'silent',
  'silent-again': 'silent',
};

export function familyOf(reason: ReminderReason): string | null {
  return FAMILIES[reason] ?? null;
}

/** Can the person still apply, as far as is known? Only then its deadline matters. */
export function isOpen(fields: ReminderFields): boolean {
  if (fields.archivedAt !== null || fields.trashedAt !== null) return false;
  return fields.beforeApplying && !fields.closed && fields.decision !== 'skip';
}
