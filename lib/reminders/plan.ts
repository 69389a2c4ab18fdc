import type { Reminder } from '../model/reminder';
import type { ReminderFields } from '../model/reminder-fields';
import { instantOf } from '../model/wall';
import { mornings, type ReminderSettings, type Wanted, wanted } from './rules';

export interface PlanInput {
  fields: readonly ReminderFields[];
  /** Every reminder kept of these postings; with `whole`, every reminder there is. */
  reminders: readonly Reminder[];
  settings: ReminderSettings;
  now: number;
  zone: string;
  /** Epoch ms of the latest whole plan: what fell due before it and was not called for then is no news now. */
  plannedThrough: number;
  /** The zone that it was made in. */
  plannedZone: string;
  /** `fields` holds every posting there is, so that a reminder of any other is an orphan. */
  whole: boolean;
}

/** One reminder as it was read and as it is to be; null where it is not there. */
export interface PlanChange {
  before: Reminder | null;
  after: Reminder | null;
}

/** Two places on earth are on the same morning at most so far apart. */
const JOURNEY_MS = 26 * 3_600_000;
/**
 * What has been done or dropped is kept for so long, so that nothing brings it back: longer than a year, because a clock
 * that is a year ahead by mistake must not forget what is true today.
 */
const KEPT_MS = 400 * 86_400_000;

/** What to change so that the kept reminders are those that the facts call for. Nothing to change is the common answer. */
export function plan(input: PlanInput): PlanChange[] {
  const { fields, reminders, settings, now, zone, whole } = input;
  const kept = new Map(reminders.map((reminder) => [reminder.id, reminder]));
  const called = new Set<string>();
  const changes: PlanChange[] = [];
  const known = new Map(fields.map((posting) => [posting.id, posting]));

  const morningOf = mornings(settings, zone);
  for (const posting of fields) {
    for (const want of wanted(posting, settings, zone, morningOf)) {
      const reminder = kept.get(want.id);
      if (reminder) {
        called.add(want.id);
        if (isForgotten(reminder, input)) changes.push({ before: reminder, after: null });
        else change(changes, reminder, following(reminder, want, zone), now);
      } else if (isNews(want, posting, input)) changes.push({ before: null, after: fresh(want, now) });
    }
  }

  for (const reminder of reminders) {
    if (called.has(reminder.id)) continue;
    const posting = reminder.postingId === null ? null : known.get(reminder.postingId);
    if (posting === undefined) {
      if (whole) changes.push({ before: reminder, after: null });
    } else if (reminder.origin === 'person') {
      change(changes, reminder, ownFollowing(reminder, posting, zone), now);
    } else if (canBeMadeAgain(reminder, now) || isForgotten(reminder, input)) {
      changes.push({ before: reminder, after: null });
    } else if (reminder.state !== 'done') {
      change(changes, reminder, { ...reminder, state: 'dropped' }, now);
    }
  }
  return changes;
}

/** Enough that starting a part costs nothing beside it, and few enough that a key pressed meanwhile is heard at once. */
const POSTINGS_A_PART = 1_000;

/** The whole plan of many postings, part by part: between two the browser can paint. Their changes together are those of `plan`. */
export function* planInParts(input: PlanInput): Generator<PlanChange[]> {
  const { fields } = input;
  const byPosting = Map.groupBy(input.reminders, (reminder) => reminder.postingId);
  for (let at = 0; at < fields.length; at += POSTINGS_A_PART) {
    const part = fields.slice(at, at + POSTINGS_A_PART);
    const reminders = part.flatMap(({ id }) => byPosting.get(id) ?? []);
    for (const { id } of part) byPosting.delete(id);
    yield plan({ ...input, fields: part, reminders, whole: false });
  }
  // What belongs to no posting, or to one that is gone.
  yield plan({ ...input, fields: [], reminders: [...byPosting.values()].flat() });
}

/**
 * A reminder whose moment has passed is made only if nobody could have made it in time: its moment lies after the last
 * whole plan (the machine was off) and after the posting was saved (the person saw the deadline while saving). Where
 * there was no plan, or one under a clock that was ahead, the posting's own last steps say what was known.
 */
function isNews({ at }: Wanted, posting: ReminderFields, input: PlanInput): boolean {
  const { now, zone, plannedThrough, plannedZone } = input;
  if (at > now) return true;
  // Who travelled since may have saved it before that morning came where they were.
  const seen = posting.savedAt - (zone === plannedZone ? 0 : JOURNEY_MS);
  if (at <= seen && posting.savedAt <= now) return false;
  if (plannedThrough <= now) return at > plannedThrough - (zone === plannedZone ? 0 : JOURNEY_MS);
  return at > now - KEPT_MS && at > Math.min(now, posting.stageAt);
}

function fresh({ id, postingId, reason, at, wallTime }: Wanted, now: number): Reminder {
  return {
    id,
    postingId,
    at,
    wallTime,
    reason,
    words: '',
    state: 'planned',
    origin: 'rule',
    repeat: null,
    claimedAt: null,
    shownAt: null,
    updatedAt: now,
  };
}

/** A kept reminder under today's facts, settings and zone. One that was claimed has had its moment and never moves. */
function following(reminder: Reminder, want: Wanted, zone: string): Reminder {
  const state = reminder.state === 'dropped' ? stateBefore(reminder, want) : reminder.state;
  if (reminder.claimedAt !== null || state === 'done') return { ...reminder, state };
  if (state === 'snoozed') return { ...onTheWall(reminder, zone), state };
  return { ...reminder, state, at: want.at, wallTime: want.wallTime };
}

function stateBefore(reminder: Reminder, want: Wanted): Reminder['state'] {
  if (reminder.claimedAt !== null) return 'shown';
  return reminder.at > want.at ? 'snoozed' : 'planned';
}

/** One that the person set stays through everything but the trash. */
function ownFollowing(reminder: Reminder, posting: ReminderFields | null, zone: string): Reminder {
  if (reminder.state === 'done') return reminder;
  if (posting !== null && posting.trashedAt !== null) return { ...reminder, state: 'dropped' };
  const state =
    reminder.state !== 'dropped' ? reminder.state : reminder.claimedAt === null ? 'planned' : 'shown';
  return reminder.claimedAt === null ? { ...onTheWall(reminder, zone), state } : { ...reminder, state };
}

/** The same time on the person's clock, wherever that clock is now. */
function onTheWall(reminder: Reminder, zone: string): Reminder {
  return reminder.wallTime === null ? reminder : { ...reminder, at: instantOf(reminder.wallTime, zone) };
}

/** Untouched and still to come: leaving it out loses nothing. */
function canBeMadeAgain({ state, claimedAt, at }: Reminder, now: number): boolean {
  return state === 'planned' && claimedAt === null && at > now;
}

/** Long over and long untouched, under a clock that is not just ahead: the gate for news keeps it from being made again. */
function isForgotten({ state, at, updatedAt }: Reminder, { now, plannedThrough }: PlanInput): boolean {
  const long = Math.min(now, plannedThrough) - KEPT_MS;
  return (state === 'done' || state === 'dropped') && at < long && updatedAt < long;
}

function change(changes: PlanChange[], before: Reminder, after: Reminder, now: number): void {
  const same = before.state === after.state && before.at === after.at && before.wallTime === after.wallTime;
  if (!same) changes.push({ before, after: { ...after, updatedAt: now } });
}
