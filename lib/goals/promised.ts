import type { Promised } from '../model/fit';
import type { Intention } from '../model/intention';
import type { Posting } from '../model/posting';
import { firstDay, lastDay, lastOfWeeks } from './days';

/** What an accepted internship takes: as the person set it in its goals, else as its posting states it. */
export function promisedBy(posting: Pick<Posting, 'title' | 'time'>, intention: Intention | null): Promised {
  const frame = intention?.timeFrame;
  const { hoursPerWeek, start, end } = posting.time;
  const from = frame?.from ?? (start && firstDay(start));
  const weeks = frame?.weeks ?? posting.time.weeks?.max ?? null;
  return {
    title: posting.title,
    hoursPerWeek: frame?.hoursPerWeek ?? hoursPerWeek?.max ?? hoursPerWeek?.min ?? null,
    from,
    to: frame?.to ?? (end ? lastDay(end) : from && weeks ? lastOfWeeks(from, weeks) : null),
  };
}

/**
 * The most hours a week that fall together. An end that is not known reaches without limit, so that what may meet is
 * taken to meet. Hours that are not known count as none.
 */
export function hoursAtOnce(all: readonly Promised[]): number {
  const days = [...new Set(all.map(({ from }) => from ?? ''))];
  const on = (day: string): number =>
    all
      .filter(({ from, to }) => (from ?? '') <= day && (to === null || to >= day))
      .reduce((sum, { hoursPerWeek }) => sum + (hoursPerWeek ?? 0), 0);
  return Math.max(0, ...days.map(on));
}
