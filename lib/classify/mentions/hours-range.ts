import type { Range } from '../../model/range';

export function plausibleWeek(hours: Range): boolean {
  const low = hours.min ?? hours.max ?? 0;
  const high = hours.max ?? hours.min ?? 0;
  return low >= 1 && high <= 60;
}

/** Both bounds by those of `by`; a bound that either leaves open stays open: "at least 3 days of 8 hours". */
export function scale(hours: Range, by: Range): Range {
  return { min: times(hours.min, by.min), max: times(hours.max, by.max) };
}

function times(hours: number | null, by: number | null): number | null {
  return hours === null || by === null ? null : hours * by;
}
