import type { LineView } from '../../../components/reminders/ReminderLine';
import { t } from '../../../lib/i18n';
import type { Contact } from '../../../lib/model/contact';
import { dayOf, isDay, systemZone } from '../../../lib/model/wall';
import { type Agenda, type AgendaLine, agenda } from '../../../lib/reminders/agenda';
import { snoozes } from '../../../lib/reminders/presets';
import { allContacts } from '../../../lib/store/contacts';
import { allSummaries } from '../../../lib/store/read';
import { reminderFields } from '../../../lib/store/reminder-plan';
import { allReminders } from '../../../lib/store/reminders';
import { getSettings } from '../../../lib/store/settings';
import { dayInWords, isUrgent, lineView } from '../../shared/reminder-lines';
import { store } from '../../shared/store';

export const GROUPS = ['overdue', 'today', 'week', 'later'] as const satisfies readonly (keyof Agenda)[];

/** The agenda in words, and what its lines can be put off to. */
export async function readAgenda() {
  const [summaries, fields, reminders, settings, contacts] = await Promise.all([
    allSummaries(store),
    reminderFields(store),
    allReminders(store),
    getSettings(store),
    allContacts(store),
  ]);
  const now = Date.now();
  const zone = systemZone();
  const today = dayOf(now, zone);
  const postings = new Map(summaries.map((summary) => [summary.id, summary]));
  const people = new Map(contacts.map((contact) => [contact.id, contact]));
  const steps = contacts.flatMap(({ id, nextOn }) => (isDay(nextOn) ? [{ personId: id, on: nextOn }] : []));
  const lines = agenda(fields, reminders, now, zone, steps);
  // Of several that close on one day, those that were begun stand first.
  const begun = ({ postingId }: AgendaLine): number => {
    const posting = postingId === null ? undefined : postings.get(postingId);
    return posting?.stage === 'preparing' ? 0 : posting?.hasGoals ? 1 : 2;
  };
  lines.today.sort(
    (a, b) => Number(b.isDeadline) - Number(a.isDeadline) || (a.isDeadline ? begun(a) - begun(b) : 0),
  );
  const view = (line: AgendaLine): LineView => {
    const person = line.personId === null ? undefined : people.get(line.personId);
    if (person) return stepView(line, person, today);
    return lineView(line, (line.postingId !== null && postings.get(line.postingId)) || null, today, zone);
  };
  const first = firstOf(lines, today);
  return {
    groups: {
      overdue: lines.overdue.map(view),
      today: lines.today.map(view),
      week: lines.week.map(view),
      later: lines.later.map(view),
    },
    first: first && view(first),
    /** How many are to be done by the end of today. */
    due: lines.overdue.length + lines.today.length,
    people,
    today,
    choices: snoozes(now, zone, settings.reminders),
  };
}

/**
 * What to do first: what closes today, then what was missed and what else is for today, else what comes next within a
 * week. A deadline that has passed is nothing to do.
 */
export function firstOf({ overdue, today, week }: Agenda, day: string): AgendaLine | null {
  const open = [...overdue, ...today].filter((line) => !line.isDeadline || line.day >= day);
  return (
    open.find((line) => line.isDeadline) ?? open[0] ?? week.find((line) => line.isDeadline) ?? week[0] ?? null
  );
}

function stepView(line: AgendaLine, { id, name, nextStep, organisation }: Contact, today: string): LineView {
  const isDue = line.day <= today;
  return {
    key: line.key,
    postingId: null,
    personId: id,
    title: name,
    company: organisation || null,
    says: nextStep || t('reminders.stepWith'),
    note: '',
    when: dayInWords(line.day, today),
    urgent: isUrgent(line, today),
    ids: isDue ? [id] : [],
    repeating: null,
  };
}
