import type { Range } from '../../model/range';

export function plausibleWeek(hours: Range): boolean {
  const low = hours.min ?? hours.max ?? 0;
  const high = hours.max ?? hours.min ?? 0;
  return low >= 1 && high <= 60;
}

export function scale(hours: Range, by: Range): Range {
  return {
    min: hours.min === null ? null : hours.min * (by.min ?? by.max ?? 1),
    max: hours.max === null ? null : hours.max * (by.max ?? by.min ?? 1),
  };
}
