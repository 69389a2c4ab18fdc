import type { Time } from '../model/time';
import type { TimeFrame } from './clashes';

/** Hours in all: hours a week x weeks as intended, else what the posting states outright. Null when unknown. */
export function totalHoursOf(frame: TimeFrame, time: Pick<Time, 'totalHours'> | null): number | null {
  if (frame.hoursPerWeek !== null && frame.weeks !== null)
    return Math.round(frame.hoursPerWeek * frame.weeks);
  return time?.totalHours?.max ?? time?.totalHours?.min ?? null;
}
