import type { Posting } from '../model/posting';
import { StoreFailure } from './failure';
import type { Store, Written } from './open';
import { POSTING_STORES, refreshSummary, savePosting } from './posting-write';
import type { Writing } from './writing';

/**
 * Joins `otherId` into `keptId` as the person asked: the other record goes to the trash; its goals (where the kept
 * one has none), reminders and people move over. `join` is pure: see `mergeTwins` of lib/tracker. Throws `gone`.
 */
export function mergePostings(
  store: Store,
  keptId: string,
  otherId: string,
  join: (kept: Posting, other: Posting) => Posting,
): Promise<Written<Posting>> {
  return store.write([...POSTING_STORES, 'reminders', 'contacts'], async (writing) => {
    const postings = writing.transaction.objectStore('postings');
    const [kept, other] = await Promise.all([postings.get(keptId), postings.get(otherId)]);
    if (!kept || !other || keptId === otherId) throw new StoreFailure('gone');
    const next = { ...join(kept, other), id: keptId, trashedAt: null, updatedAt: writing.now };
    await savePosting(writing, kept, next);
    await savePosting(writing, other, {
      ...other,
      trashedAt: other.trashedAt ?? writing.now,
      updatedAt: writing.now,
    });
    await moveIntention(writing, keptId, otherId);
    await moveReminders(writing, keptId, otherId);
    await moveContacts(writing, keptId, otherId);
    return next;
  });
}

async function moveIntention(writing: Writing, keptId: string, otherId: string): Promise<void> {
  const intentions = writing.transaction.objectStore('intentions');
  const [kept, other] = await Promise.all([intentions.get(keptId), intentions.get(otherId)]);
  if (kept || !other) return;
  const moved = { ...other, postingId: keptId };
  await intentions.put(moved);
  writing.note('intentions', keptId, null, moved);
  await refreshSummary(writing, keptId);
}

async function moveReminders(writing: Writing, keptId: string, otherId: string): Promise<void> {
  const reminders = writing.transaction.objectStore('reminders');
  for (const before of await reminders.index('postingId').getAll(otherId)) {
    // Those that a rule made are made anew for the kept posting.
    if (before.origin === 'rule') continue;
    const next = { ...before, postingId: keptId, updatedAt: writing.now };
    await reminders.put(next);
    writing.note('reminders', next.id, before, next);
  }
}

async function moveContacts(writing: Writing, keptId: string, otherId: string): Promise<void> {
  const contacts = writing.transaction.objectStore('contacts');
  for (const before of await contacts.getAll()) {
    if (!before.postingIds.includes(otherId)) continue;
    const postingIds = [...new Set(before.postingIds.map((id) => (id === otherId ? keptId : id)))];
    const next = { ...before, postingIds, updatedAt: writing.now };
    await contacts.put(next);
    writing.note('contacts', next.id, before, next);
  }
}
