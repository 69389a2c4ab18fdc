import type { Day } from '../model/wall';

export interface PlainContext {
  /** The person's day, and the minutes of the day at which they say that morning and evening begin. */
  today: Day;
  morning: number;
  evening: number;
  /** The posting's deadline, for "a week before the deadline"; null where it has none. */
  deadline: string | null;
}

/** A turn of phrase that the parser misreads or does not know, and what it reads right: null leaves it as it is. */
export type PlainRule = readonly [
  RegExp,
  string | ((found: readonly string[], context: PlainContext) => string | null),
];

export const WEEKDAYS =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday|s)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
export const GERMAN_DAYS = 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag';
