import { getMeta, setMeta } from '../../lib/store/meta';
import type { Store } from '../../lib/store/open';

const LAST_SHOWN = 'notifications.lastShown';

/** Did the latest notification come onto the screen? True before the first. */
export async function wasLastShown(store: Store): Promise<boolean> {
  return (await getMeta(store, LAST_SHOWN)) !== false;
}

export async function noteShown(store: Store, shown: boolean): Promise<void> {
  if ((await wasLastShown(store)) !== shown) await setMeta(store, LAST_SHOWN, shown);
}
