import type { Reminder } from '../model/reminder';
import type { ReminderFields } from '../model/reminder-fields';
import { addDays, type Day, dayOf, isDay } from '../model/wall';
import { dueList, isUnclaimed } from './due';
import { familyOf, isOpen } from './rules';

/** One line of the agenda: a deadline, with the reminders that speak of it, or a reminder of another kind. */
export interface AgendaLine {
  key: string;
  postingId: string | null;
  /** The person with whom a next step is due, else null. */
  personId: string | null;
  /** Null for a deadline of which no reminder is due, and for a person's next step. */
  reminder: Reminder | null;
  /** Reminders to finish or put off together; empty where none is due. */
  ids: string[];
  /** The deadline's day, or the day on which the reminder falls due. */
  day: Day;
  isDeadline: boolean;
}

/** What the person means to do with somebody by a day (YYYY-MM-DD). */
export interface NextStep {
  personId: string;
  on: Day;
}

export interface Agenda {
  overdue: AgendaLine[];
  today: AgendaLine[];
  /** The seven days after today. */
  week: AgendaLine[];
  later: AgendaLine[];
}

const NO_LINE: AgendaLine = {
  key: '',
  postingId: null,
  personId: null,
  reminder: null,
  ids: [],
  day: '',
  isDeadline: false,
};

/**
 * What is due and what is to come: overdue first. A passed deadline stands here only while its reminder is not done.
 * Deadlines and their own reminders make one line; reminders of rules that are still to come are left out where the
 * deadline says it already. Next steps with people stand among them, a missed one too.
 */
export function agenda(
  fields: readonly ReminderFields[],
  reminders: readonly Reminder[],
  now: number,
  zone: string,
  steps: readonly NextStep[] = [],
): Agenda {
  const today = dayOf(now, zone);
  const lines: AgendaLine[] = [];
  const deadlineTold = new Set<string>();
  const deadlines = new Map(fields.map(({ id, deadline }) => [id, deadline]));

  for (const { reminder, ids } of dueList(reminders, now)) {
    const isDeadline = familyOf(reminder.reason) === 'deadline';
    const deadline = reminder.postingId === null ? null : (deadlines.get(reminder.postingId) ?? null);
    if (isDeadline && reminder.postingId !== null) deadlineTold.add(reminder.postingId);
    const day = isDeadline && isDay(deadline) ? deadline : dayOf(reminder.at, zone);
    lines.push({
      ...NO_LINE,
      key: reminder.id,
      postingId: reminder.postingId,
      reminder,
      ids,
      day,
      isDeadline,
    });
  }
  for (const posting of fields) {
    if (!isOpen(posting) || deadlineTold.has(posting.id)) continue;
    if (!isDay(posting.deadline) || posting.deadline < today) continue;
    lines.push({
      ...NO_LINE,
      key: `deadline ${posting.id}`,
      postingId: posting.id,
      day: posting.deadline,
      isDeadline: true,
    });
  }
  for (const reminder of reminders) {
    if (!isUnclaimed(reminder) || reminder.at <= now) continue;
    if (familyOf(reminder.reason) === 'deadline' && reminder.state !== 'snoozed') continue;
    lines.push({
      ...NO_LINE,
      key: reminder.id,
      postingId: reminder.postingId,
      reminder,
      day: dayOf(reminder.at, zone),
    });
  }
  for (const { personId, on } of steps)
    lines.push({ ...NO_LINE, key: `person ${personId}`, personId, day: on });
  return grouped(lines, today);
}

function grouped(lines: AgendaLine[], today: Day): Agenda {
  const sorted = lines.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : momentOf(a) - momentOf(b)));
  const weekEnd = addDays(today, 7);
  return {
    overdue: sorted.filter(({ day }) => day < today),
    today: sorted.filter(({ day }) => day === today),
    week: sorted.filter(({ day }) => day > today && day <= weekEnd),
    later: sorted.filter(({ day }) => day > weekEnd),
  };
}

/** Within one day deadlines stand first, then what is for the whole day, then by the clock. */
function momentOf({ reminder, isDeadline }: AgendaLine): number {
  if (isDeadline) return 0;
  return reminder?.at ?? 1;
}
