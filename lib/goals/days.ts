import { formatDate } from '../i18n';
import { addDays } from '../model/wall';

const DAY_MS = 86_400_000;

/** The first day of a day or month: `2027-06` is `2027-06-01`. */
export function firstDay(day: string): string {
  return day.length === 7 ? `${day}-01` : day;
}

/** The last day of a day or month: `2027-06` is `2027-06-30`. */
export function lastDay(day: string): string {
  if (day.length !== 7) return day;
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The last day of so many weeks from a day on: one week from a Monday ends on the Sunday. */
export function lastOfWeeks(from: string, weeks: number): string {
  return addDays(from, Math.round(weeks * 7) - 1);
}

/** Length in weeks of both days and all between, e.g. 2027-06-01 to 2027-06-14 is 2. */
export function weeksBetween(from: string, to: string): number {
  return (at(to) - at(from) + DAY_MS) / (7 * DAY_MS);
}

/** Do two stretches share a day? An open end reaches without limit; both days null means "unknown", which shares none. */
export function overlap(
  a: { from: string | null; to: string | null },
  b: { from: string | null; to: string | null },
): boolean {
  if ((!a.from && !a.to) || (!b.from && !b.to)) return false;
  return (!a.from || !b.to || a.from <= b.to) && (!b.from || !a.to || b.from <= a.to);
}

/** "12 Jun 2027": day before month, which cannot be misread. */
export function dayWords(day: string): string {
  const date = new Date(at(firstDay(day)));
  const month = formatDate(date, { month: 'short', timeZone: 'UTC' });
  return day.length === 7
    ? `${month} ${day.slice(0, 4)}`
    : `${Number(day.slice(8))} ${month} ${day.slice(0, 4)}`;
}

function at(day: string): number {
  return Date.parse(`${day}T00:00Z`);
}
