import type { Contact } from './contact';
import type { Intention } from './intention';
import type { Plan } from './plan';
import type { Posting } from './posting';
import type { Reminder } from './reminder';
import type { Settings } from './settings';

/** Everything a person has: what a backup holds and a restore brings. `plan` and `settings` are null where never set. */
export interface Collection {
  postings: Posting[];
  intentions: Intention[];
  reminders: Reminder[];
  contacts: Contact[];
  plan: Plan | null;
  settings: Settings | null;
  /** What the backup of a later version held beside these: read by nobody here, and kept for the next backup. */
  more?: Record<string, unknown>;
}

export const EMPTY_COLLECTION: Collection = {
  postings: [],
  intentions: [],
  reminders: [],
  contacts: [],
  plan: null,
  settings: null,
};
