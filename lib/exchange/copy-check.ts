import type { Collection } from '../model/collection';
import { same } from '../model/same';

/** How many records are here that a copy lacks or holds otherwise. Settings do not count: each copy is noted there. */
export function recordsBehind(here: Collection, copy: Collection): number {
  const plan = here.plan !== null && !same(here.plan, copy.plan) ? 1 : 0;
  return (
    missing(here.postings, copy.postings, (one) => one.id) +
    missing(here.intentions, copy.intentions, (one) => one.postingId) +
    missing(here.reminders, copy.reminders, (one) => one.id) +
    missing(here.contacts, copy.contacts, (one) => one.id) +
    plan
  );
}

function missing<T>(here: readonly T[], copy: readonly T[], keyOf: (record: T) => string): number {
  const held = new Map(copy.map((record) => [keyOf(record), record]));
  return here.filter((record) => !same(record, held.get(keyOf(record)))).length;
}
