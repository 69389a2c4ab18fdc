import * as z from 'zod/mini';
import type { Store } from './open';

export const MARKS_KEY = 'reminders';

/** What this machine knows of its own reminding: no part of a person's records and of no backup. */
const Marks = z.object({
  /** Epoch ms of the latest plan over every posting. */
  plannedThrough: z.number(),
  /** The zone that it was made for. */
  zone: z.string(),
  /** The latest moment, on the machine's clock, at which anything was claimed: later than now if the clock went back. */
  claimedThrough: z.number(),
  /** Notifications shown, by the person's day. */
  counts: z.record(z.string(), z.number()),
});
export type ReminderMarks = z.infer<typeof Marks>;

/** A machine that has never planned. */
const NEVER: ReminderMarks = {
  plannedThrough: Number.MAX_SAFE_INTEGER,
  zone: '',
  claimedThrough: 0,
  counts: {},
};

export function readMarks(value: unknown): ReminderMarks {
  const marks = z.safeParse(Marks, value);
  return marks.success ? marks.data : NEVER;
}

export async function markPlanned(store: Store, plannedThrough: number, zone: string): Promise<void> {
  await store.write(
    ['meta'],
    async ({ transaction }) => {
      const meta = transaction.objectStore('meta');
      const marks = readMarks(await meta.get(MARKS_KEY));
      await meta.put({ ...marks, plannedThrough, zone }, MARKS_KEY);
    },
    { undoable: false },
  );
}
