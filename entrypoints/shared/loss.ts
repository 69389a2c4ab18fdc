import * as z from 'zod/mini';
import { getMeta, setMeta } from '../../lib/store/meta';
import type { Store } from '../../lib/store/open';
import { counts } from '../../lib/store/read';

/**
 * A browser that finds its database broken begins an empty one and tells nobody: Chromium does so where it was killed
 * between two halves of a write. So each database has a name of its own, and pages note outside of it which one they saw.
 */
const Seen = z.object({
  name: z.string(),
  /** Postings on all shelves. */
  postings: z.number(),
  /** Epoch ms. */
  at: z.number(),
});
export type Seen = z.infer<typeof Seen>;

const KEY = 'database';
const NAME_KEY = 'name';

/** What a page saw last, if that is not the database that is there now and held anything; else null, and it is noted. */
export async function lookForLoss(store: Store, now = Date.now()): Promise<Seen | null> {
  const seen = readSeen();
  const name = await getMeta(store, NAME_KEY);
  if (seen && seen.postings > 0 && seen.name !== name) return seen;
  await noteSeen(store, now);
  return null;
}

/** Notes the database that is there now: the person knows what became of the other. */
export async function noteSeen(store: Store, now = Date.now()): Promise<void> {
  const known = await getMeta(store, NAME_KEY);
  const name = typeof known === 'string' ? known : crypto.randomUUID();
  if (name !== known) await setMeta(store, NAME_KEY, name);
  const { listed, archived, trashed } = await counts(store);
  localStorage.setItem(KEY, JSON.stringify({ name, postings: listed + archived + trashed, at: now }));
}

function readSeen(): Seen | null {
  try {
    const seen = z.safeParse(Seen, JSON.parse(localStorage.getItem(KEY) ?? 'null'));
    return seen.success ? seen.data : null;
  } catch {
    return null;
  }
}
