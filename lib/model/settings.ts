import * as z from 'zod/mini';
import { ReminderReason } from './reminder';

const Minute = z.number().check(z.minimum(0), z.maximum(1439));

/** Kept in the database with the rest, so that a backup holds them. One record. */
export const Settings = z.object({
  ownStages: z._default(z.array(z.object({ id: z.string(), name: z.string() })), []),
  reminders: z._default(
    z.object({
      on: z.boolean(),
      off: z.array(ReminderReason),
      /** Minutes after midnight on the person's clock; equal values mean no quiet hours. */
      quietFrom: Minute,
      quietTo: Minute,
      /** Minutes after midnight at which day-long reminders fall due. */
      morning: Minute,
      evening: Minute,
    }),
    { on: true, off: [], quietFrom: 22 * 60, quietTo: 8 * 60, morning: 9 * 60, evening: 18 * 60 },
  ),
  /** Origins where the person turned on "ask me before I apply". */
  gateOrigins: z._default(z.array(z.string()), []),
  /** Automatic copies: off until the person says where. */
  copies: z._default(
    z.object({
      where: z.nullable(z.enum(['downloads', 'folder'])),
      lastAt: z.nullable(z.number()),
      lastOk: z.nullable(z.boolean()),
      /** How the last copy was verified: read back whole, or by the size that the browser gives where it reads none. */
      proof: z.optional(z.enum(['read', 'size'])),
      /** Epoch ms at which a copy was last read back, byte for byte. */
      readAt: z.optional(z.number()),
    }),
    { where: null, lastAt: null, lastOk: null },
  ),
  updatedAt: z._default(z.number(), 0),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = Settings.parse({});
