import type { Reminder } from '../model/reminder';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import type { Store } from './open';
import { MARKS_KEY, type ReminderMarks, readMarks } from './reminder-marks';
import { ONLY, type ReadTransaction, type WriteTransaction } from './schema';

/** What has fallen due, and the next ones to come: all that is needed to decide what to show and when to look again. */
export interface Due {
  /** Neither done nor dropped. */
  reminders: Reminder[];
  settings: Settings;
  marks: ReminderMarks;
}

/** A decision to show something: which reminders it speaks for, and rows that follow from it. */
export interface Claim {
  claims: readonly string[];
  /** Written if no such row is there, e.g. the next week of a weekly one. */
  follows: readonly Reminder[];
  counts: ReminderMarks['counts'];
}

const READ = ['reminders', 'settings', 'meta'] as const;

export function readDue(store: Store, now: number): Promise<Due> {
  return store.read(READ, (transaction) => dueIn(transaction, now));
}

/**
 * Decides and claims in one transaction: of two contexts that decide at once the second sees the first one's claims.
 * What was claimed is never claimed again, even if the worker is killed before it could show it; it stays in the due
 * list. `decide` must not wait for anything.
 */
export async function claimDue<C extends Claim>(
  store: Store,
  now: number,
  decide: (due: Due) => C,
): Promise<C> {
  const { value } = await store.write(
    READ,
    async (writing) => {
      const { transaction } = writing;
      const due = await dueIn(transaction, now);
      const decision = decide(due);
      if (decision.claims.length === 0) return decision;
      const reminders = transaction.objectStore('reminders');
      const claimed = new Set(decision.claims);
      for (const before of due.reminders) {
        if (!claimed.has(before.id)) continue;
        // The next week, if it repeats, is a row of its own among `follows`.
        const after = { ...before, claimedAt: now, repeat: null, updatedAt: now };
        await reminders.put(after);
        writing.note('reminders', before.id, before, after);
      }
      for (const next of decision.follows) {
        if ((await reminders.get(next.id)) !== undefined) continue;
        await reminders.put(next);
        writing.note('reminders', next.id, null, next);
      }
      const claimedThrough = Math.max(due.marks.claimedThrough, now);
      await transaction
        .objectStore('meta')
        .put({ ...due.marks, claimedThrough, counts: decision.counts }, MARKS_KEY);
      return decision;
    },
    { undoable: false },
  );
  return value;
}

/** The notification stands on the screen. */
export async function markShown(store: Store, ids: readonly string[]): Promise<void> {
  await store.write(
    ['reminders'],
    async (writing) => {
      const reminders = writing.transaction.objectStore('reminders');
      for (const id of ids) {
        const before = await reminders.get(id);
        // Done or snoozed while it was being shown: that stands.
        if (!before || before.claimedAt === null || before.state === 'done' || before.state === 'dropped')
          continue;
        const after: Reminder = { ...before, state: 'shown', shownAt: writing.now, updatedAt: writing.now };
        await reminders.put(after);
        writing.note('reminders', id, before, after);
      }
    },
    { undoable: false },
  );
}

async function dueIn(transaction: ReadTransaction | WriteTransaction, now: number): Promise<Due> {
  const [settings, kept] = await Promise.all([
    transaction.objectStore('settings').get(ONLY),
    transaction.objectStore('meta').get(MARKS_KEY),
  ]);
  const marks = readMarks(kept);
  const byState = transaction.objectStore('reminders').index('state');
  // Under a clock that was set back, what was claimed already lies ahead of now: it still belongs to the due list.
  const through = Math.max(now, marks.claimedThrough);
  // By state, so that years of what is done cost nothing.
  const [planned, snoozed, shown, ...next] = await Promise.all([
    byState.getAll(IDBKeyRange.bound(['planned'], ['planned', through])),
    byState.getAll(IDBKeyRange.bound(['snoozed'], ['snoozed', through])),
    byState.getAll(IDBKeyRange.bound(['shown'], ['shown', []])),
    byState.get(IDBKeyRange.bound(['planned', through], ['planned', []], true)),
    byState.get(IDBKeyRange.bound(['snoozed', through], ['snoozed', []], true)),
  ]);
  const ahead = next.filter((reminder) => reminder !== undefined);
  const reminders = [...planned, ...snoozed, ...shown, ...ahead];
  return { reminders, settings: settings ?? DEFAULT_SETTINGS, marks };
}
