import * as z from 'zod/mini';

export const ReminderReason = z.enum([
  'deadline-week',
  'deadline-soon',
  'deadline-today',
  'undecided',
  'silent',
  'silent-again',
  'thank-you',
  'goal-check',
  'ending',
  'own',
]);
export type ReminderReason = z.infer<typeof ReminderReason>;

/**
 * `planned` -> `shown` -> `done`; `snoozed` is planned again at a later `at`. `dropped`: nothing calls for it any more
 * (applied, archived, deadline moved); it comes back as it was if that is taken back.
 */
export const ReminderState = z.enum(['planned', 'shown', 'done', 'snoozed', 'dropped']);
export type ReminderState = z.infer<typeof ReminderState>;

/**
 * `id` is deterministic for rule-made ones (`<postingId>:<reason>:<day>`), so that two contexts can never make two;
 * the day is that of the cause (the deadline; the UTC day of a stage change), which no travel moves.
 * A weekly one of the person's makes a row for each week: `own:<uuid>`, then `own:<uuid>:<day>`.
 * `at` is an instant in epoch ms; `wallTime` (YYYY-MM-DDTHH:MM, the person's own clock) rules where the time zone changes.
 */
export const Reminder = z.object({
  id: z.string(),
  postingId: z.nullable(z.string()),
  at: z.number(),
  wallTime: z.nullable(z.string()),
  reason: ReminderReason,
  words: z._default(z.string(), ''),
  state: ReminderState,
  origin: z.enum(['rule', 'person']),
  repeat: z._default(z.nullable(z.enum(['weekly'])), null),
  /** Epoch ms at which a context claimed the right to show it, or null. */
  claimedAt: z._default(z.nullable(z.number()), null),
  shownAt: z._default(z.nullable(z.number()), null),
  updatedAt: z.number(),
});
export type Reminder = z.infer<typeof Reminder>;
