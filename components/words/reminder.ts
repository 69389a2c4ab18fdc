import { type MessageKey, t } from '../../lib/i18n';
import { daysUntil } from '../../lib/model/day';
import type { Reminder } from '../../lib/model/reminder';
import { dayWords, weekdayWords } from './day';

/** What a reminder says: a deadline by how near it is today, not by how near it was when it fell due. */
export function reasonWords(reminder: Reminder, deadline: string | null, today: string): string {
  const { reason } = reminder;
  if (reason.startsWith('deadline-')) {
    const day = deadline ?? reminder.id.slice(-10);
    return daysUntil(day, today) < 0
      ? t('reminders.reason.closed', { date: dayWords(day, today) })
      : t('reminders.reason.deadline', { when: nearWords(day, today) });
  }
  if (reason === 'undecided' && deadline !== null && daysUntil(deadline, today) < 0)
    return t('reminders.reason.undecided-closed', { date: dayWords(deadline, today) });
  if (reason === 'ending')
    return t('reminders.reason.ending', { when: nearWords(reminder.id.slice(-10), today) });
  return t(`reminders.reason.${reason}` as MessageKey);
}

/** "today", "tomorrow", "in 5 days", "on 12 Dec". */
export function nearWords(day: string, today: string): string {
  const days = daysUntil(day, today);
  if (days === 0) return t('reminders.near.today');
  if (days === 1) return t('reminders.near.tomorrow');
  if (days > 1 && days <= 7) return t('reminders.near.days', { n: days });
  return t('reminders.near.on', { date: dayWords(day, today) });
}

/** "Fri 27 Nov, 09:00": the weekday lets a person see at once that they were understood. */
export function momentWords(wallTime: string, today: string): string {
  const day = wallTime.slice(0, 10);
  return `${weekdayWords(day, today)}, ${wallTime.slice(11, 16)}`;
}
