import * as z from 'zod/mini';
import { getMeta, setMeta } from './meta';
import type { Store } from './open';

const KEY = 'lastClip';
const FRESH_MS = 10 * 60_000;

/** What the shortcut or the menu saved last, so that the popup can take it back. `at`: epoch ms. */
const LastClip = z.object({ title: z.string(), undo: z.string(), at: z.number() });
export type LastClip = z.infer<typeof LastClip>;

export function noteLastClip(
  store: Store,
  title: string,
  undo: string | null,
  now = Date.now(),
): Promise<void> {
  return setMeta(store, KEY, undo === null ? null : { title, undo, at: now });
}

/** The clip of the last ten minutes that no popup has told of yet, or null. Told once. */
export async function takeLastClip(store: Store, now = Date.now()): Promise<LastClip | null> {
  const last = z.safeParse(LastClip, await getMeta(store, KEY));
  if (!last.success) return null;
  await setMeta(store, KEY, null);
  return now - last.data.at < FRESH_MS ? last.data : null;
}
