import * as z from 'zod/mini';
import { Evidence } from './evidence';
import { Range } from './range';

/** A calendar day, YYYY-MM-DD, or a month when the day is not stated. */
// Pure: who asks only how long a month is gets no schemas.
const DayOrMonth = /* @__PURE__ */ z.string().check(z.regex(/^\d{4}-\d{2}(-\d{2})?$/));

export const Schedule = z.enum(['full-time', 'part-time', 'flexible']);
export type Schedule = z.infer<typeof Schedule>;

/** What the work takes. A month is 4.345 weeks. `term` is year-season, e.g. `2027-summer`. */
export const Time = z.object({
  hoursPerWeek: z.nullable(Range),
  weeks: z.nullable(Range),
  totalHours: z.nullable(Range),
  start: z.nullable(DayOrMonth),
  end: z.nullable(DayOrMonth),
  term: z.nullable(z.string()),
  schedule: z.nullable(Schedule),
  confidence: z._default(z.number(), 0),
  evidence: z._default(z.array(Evidence), []),
});
export type Time = z.infer<typeof Time>;

export const WEEKS_PER_MONTH = 4.345;

export const NO_TIME: Time = {
  hoursPerWeek: null,
  weeks: null,
  totalHours: null,
  start: null,
  end: null,
  term: null,
  schedule: null,
  confidence: 0,
  evidence: [],
};
