import { Intention } from '../model/intention';
import type { Store, Written } from './open';
import { POSTING_STORES, refreshSummary } from './posting-write';

export function getIntention(store: Store, postingId: string): Promise<Intention | undefined> {
  return store.read(['intentions'], (transaction) => transaction.objectStore('intentions').get(postingId));
}

export function allIntentions(store: Store): Promise<Intention[]> {
  return store.read(['intentions'], (transaction) => transaction.objectStore('intentions').getAll());
}

/**
 * Reads, changes and writes one posting's intention; an empty one where there was none. Drafts are saved so at every
 * pause, with `draft: true`, which keeps no undo. `decide` and look backs keep one.
 */
export function updateIntention(
  store: Store,
  postingId: string,
  change: (current: Intention) => Intention,
  { draft = false }: { draft?: boolean } = {},
): Promise<Written<Intention>> {
  return store.write(
    POSTING_STORES,
    async (writing) => {
      const intentions = writing.transaction.objectStore('intentions');
      const before = (await intentions.get(postingId)) ?? null;
      const current = before ?? Intention.parse({ postingId });
      const changed = change(current);
      if (changed === current) return current;
      const next = { ...changed, postingId, updatedAt: writing.now };
      await intentions.put(next);
      writing.note('intentions', postingId, before, next);
      await refreshSummary(writing, postingId);
      return next;
    },
    { undoable: !draft },
  );
}
