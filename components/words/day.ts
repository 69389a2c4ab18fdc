import { formatDate, t } from '../../lib/i18n';
import { dayOf, daysUntil } from '../../lib/model/day';

/** "12 Dec", or "12 Dec 2027" in another year than `today`'s; a month alone (YYYY-MM) reads "Dec 2027". */
export function dayWords(day: string, today: string): string {
  if (day.length === 7)
    return formatDate(new Date(`${day}-01T00:00Z`), { month: 'short', year: 'numeric', timeZone: 'UTC' });
  // Day before month, in every English: "12 Dec" cannot be misread.
  const date = new Date(`${day}T00:00Z`);
  const text = [
    formatDate(date, { day: 'numeric', timeZone: 'UTC' }),
    formatDate(date, { month: 'short', timeZone: 'UTC' }),
  ];
  if (day.slice(0, 4) !== today.slice(0, 4)) text.push(day.slice(0, 4));
  return text.join(' ');
}

/** "Sat 12 Dec". */
export function weekdayWords(day: string, today: string): string {
  const weekday = formatDate(new Date(`${day}T00:00Z`), { weekday: 'short', timeZone: 'UTC' });
  return `${weekday} ${dayWords(day, today)}`;
}

/** How near a deadline is, and whether it calls for attention: `soon` within 3 days, `past` after it. */
export function dueWords(day: string, today: string): { words: string; urgency: 'soon' | 'past' | 'later' } {
  const days = daysUntil(day, today);
  if (days < 0) return { words: t('facts.overdue', { date: dayWords(day, today) }), urgency: 'past' };
  if (days === 0) return { words: t('facts.today'), urgency: 'soon' };
  if (days === 1) return { words: t('facts.tomorrow'), urgency: 'soon' };
  if (days <= 6) return { words: t('facts.inDays', { n: days }), urgency: days <= 3 ? 'soon' : 'later' };
  return { words: dayWords(day, today), urgency: 'later' };
}

/** "12 Nov 2026, 14:05" on the person's clock. */
export function instantWords(instant: number, today: string): string {
  const date = new Date(instant);
  const clock = formatDate(date, { hour: '2-digit', minute: '2-digit', hour12: false });
  return `${dayWords(dayOf(instant), today)}, ${clock}`;
}

/** The day of an instant (epoch ms), as `dayWords` writes it. */
export function savedDayWords(instant: number, today: string): string {
  return dayWords(dayOf(instant), today);
}
