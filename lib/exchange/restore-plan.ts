import type { Collection } from '../model/collection';
import { same } from '../model/same';
import { addressKey } from '../model/url';

/** What to do where a record is here and in the file, and they differ. */
export type Conflicts =
  /** The one that was edited last stays. */
  | 'newer'
  /** The file's. */
  | 'file'
  /** What is here. */
  | 'here';

export interface Count {
  fresh: number;
  changed: number;
  same: number;
  /** Differ, and what is here stays. */
  kept: number;
}

export interface RestorePlan {
  counts: Record<'postings' | 'intentions' | 'reminders' | 'contacts', Count>;
  plan: keyof Count | null;
  settings: keyof Count | null;
  /** Exactly what is to be written. Nothing that is here and not in the file is touched. */
  bring: Collection;
}

/** What restoring `file` over what is `here` would do: shown before, and then done as shown. */
export function planRestore(here: Collection, file: Collection, conflicts: Conflicts): RestorePlan {
  const incoming = withIdsOf(here, file);
  const postings = compare(here.postings, incoming.postings, (one) => one.id, conflicts);
  const intentions = compare(here.intentions, incoming.intentions, (one) => one.postingId, conflicts);
  const reminders = compare(here.reminders, incoming.reminders, (one) => one.id, conflicts);
  const contacts = compare(here.contacts, incoming.contacts, (one) => one.id, conflicts);
  const plan = incoming.plan && compare(here.plan ? [here.plan] : [], [incoming.plan], () => '', conflicts);
  const settings =
    incoming.settings &&
    compare(here.settings ? [here.settings] : [], [incoming.settings], () => '', conflicts);
  return {
    counts: {
      postings: postings.count,
      intentions: intentions.count,
      reminders: reminders.count,
      contacts: contacts.count,
    },
    plan: plan && only(plan.count),
    settings: settings && only(settings.count),
    bring: {
      postings: postings.bring,
      intentions: intentions.bring,
      reminders: reminders.bring,
      contacts: contacts.bring,
      plan: plan?.bring[0] ?? null,
      settings: settings?.bring[0] ?? null,
      ...(incoming.more && { more: incoming.more }),
    },
  };
}

function compare<T extends { updatedAt: number }>(
  here: readonly T[],
  file: readonly T[],
  keyOf: (one: T) => string,
  conflicts: Conflicts,
): { count: Count; bring: T[] } {
  const known = new Map(here.map((one) => [keyOf(one), one]));
  const count: Count = { fresh: 0, changed: 0, same: 0, kept: 0 };
  const bring: T[] = [];
  for (const one of file) {
    const mine = known.get(keyOf(one));
    const fate = mine ? fateOf(mine, one, conflicts) : 'fresh';
    count[fate] += 1;
    if (fate === 'fresh' || fate === 'changed') bring.push(one);
  }
  return { count, bring };
}

function fateOf<T extends { updatedAt: number }>(mine: T, theirs: T, conflicts: Conflicts): keyof Count {
  if (same(mine, theirs)) return 'same';
  if (conflicts === 'newer') return theirs.updatedAt > mine.updatedAt ? 'changed' : 'kept';
  return conflicts === 'file' ? 'changed' : 'kept';
}

function only(count: Count): keyof Count {
  return (['fresh', 'changed', 'same', 'kept'] as const).find((fate) => count[fate] > 0) ?? 'same';
}

/**
 * After a reinstall the same page may have been clipped anew under another id. The file's record then takes the id
 * that is here, with everything that points to it, so that a restore never makes two of one posting.
 */
function withIdsOf(here: Collection, file: Collection): Collection {
  const ids = new Set(here.postings.map((posting) => posting.id));
  const byAddress = new Map<string, string>();
  for (const posting of here.postings) {
    if (posting.url !== '' && posting.trashedAt === null) byAddress.set(addressKey(posting.url), posting.id);
  }
  const renamed = new Map<string, string>();
  for (const { id, url } of file.postings) {
    const known = url === '' ? undefined : byAddress.get(addressKey(url));
    if (known === undefined || ids.has(id)) continue;
    renamed.set(id, known);
    // A second record of that page in the file stays one of its own.
    byAddress.delete(addressKey(url));
  }
  if (renamed.size === 0) return file;
  const now = (id: string): string => renamed.get(id) ?? id;
  return {
    ...file,
    postings: file.postings.map((one) => (renamed.has(one.id) ? { ...one, id: now(one.id) } : one)),
    intentions: file.intentions.map((one) => ({ ...one, postingId: now(one.postingId) })),
    reminders: file.reminders.map((one) => ({
      ...one,
      postingId: one.postingId === null ? null : now(one.postingId),
    })),
    contacts: file.contacts.map((one) => ({ ...one, postingIds: one.postingIds.map(now) })),
  };
}
