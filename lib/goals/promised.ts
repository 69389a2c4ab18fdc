import type { Promised } from '../model/fit';
import type { Intention } from '../model/intention';
import type { Posting } from '../model/posting';
import { firstDay, lastDay } from './days';

/** What an accepted internship takes: as the person set it in its goals, else as its posting states it. */
export function promisedBy(posting: Pick<Posting, 'title' | 'time'>, intention: Intention | null): Promised {
  const frame = intention?.timeFrame;
  const { hoursPerWeek, start, end } = posting.time;
  return {
    title: posting.title,
    hoursPerWeek: frame?.hoursPerWeek ?? hoursPerWeek?.max ?? hoursPerWeek?.min ?? null,
    from: frame?.from ?? (start && firstDay(start)),
    to: frame?.to ?? (end && lastDay(end)),
  };
}
