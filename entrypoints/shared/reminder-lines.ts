import type { LineView } from '../../components/reminders/ReminderLine';
import { dayWords, weekdayWords } from '../../components/words/day';
import { nearWords, reasonWords } from '../../components/words/reminder';
import { t } from '../../lib/i18n';
import { daysUntil } from '../../lib/model/day';
import type { Summary } from '../../lib/model/posting';
import { dayOf, wallOf } from '../../lib/model/wall';
import type { AgendaLine } from '../../lib/reminders/agenda';
import type { DueLine } from '../../lib/reminders/due';
import { familyOf } from '../../lib/reminders/rules';

/** How near a deadline has to be to stand out. */
const SOON_DAYS = 3;
/** So near, a day is known by its weekday. */
const WEEK = 7;

type Named = Pick<Summary, 'title' | 'company' | 'deadline'>;

/** A line of the agenda in words. */
export function lineView(line: AgendaLine, posting: Named | null, today: string, zone: string): LineView {
  const { reminder } = line;
  const clock = reminder && !line.isDeadline ? wallOf(reminder.at, zone).slice(11) : '';
  return {
    key: line.key,
    postingId: line.postingId,
    personId: null,
    title: posting ? posting.title || t('common.untitled') : reminder?.words || t('reminders.ownWithout'),
    company: posting?.company ?? null,
    says: reminder
      ? reasonWords(reminder, posting?.deadline ?? null, today)
      : t('reminders.reason.deadline', { when: nearWords(line.day, today) }),
    note: posting ? (reminder?.words ?? '') : '',
    when: [dayInWords(line.day, today), clock].filter((part) => part !== '').join(', '),
    urgent: isUrgent(line, today),
    ids: line.ids,
    repeating: reminder?.repeat === 'weekly' ? reminder.id : null,
  };
}

/** A line of the due list as the agenda has it. */
export function lineOf({ reminder, ids }: DueLine, posting: Named | null, zone: string): AgendaLine {
  const isDeadline = familyOf(reminder.reason) === 'deadline';
  const day = (isDeadline && posting?.deadline) || dayOf(reminder.at, zone);
  return {
    key: reminder.id,
    postingId: reminder.postingId,
    personId: null,
    reminder,
    ids,
    day,
    isDeadline,
  };
}

/** Missed, or a deadline that is near. */
export function isUrgent({ day, isDeadline }: AgendaLine, today: string): boolean {
  const days = daysUntil(day, today);
  return days < 0 || (isDeadline && days <= SOON_DAYS);
}

/** "today", "tomorrow", "Wed 25 Nov" within a week, else "25 Dec". */
export function dayInWords(day: string, today: string): string {
  const days = daysUntil(day, today);
  if (days === 0) return t('facts.today');
  if (days === 1) return t('facts.tomorrow');
  return days > 0 && days <= WEEK ? weekdayWords(day, today) : dayWords(day, today);
}
