import { canNotify } from '../../lib/platform/notifications';
import { getMeta, setMeta } from '../../lib/store/meta';
import type { Store } from '../../lib/store/open';

const LAST_SHOWN = 'notifications.lastShown';

/** Did the latest notification come onto the screen? True before the first. */
export async function wasLastShown(store: Store): Promise<boolean> {
  return (await getMeta(store, LAST_SHOWN)) !== false;
}

/** Notes how the latest one went. That the person has blocked them all is no note: the browser says it, and when it ends. */
export async function noteShown(store: Store, shown: boolean): Promise<void> {
  if (!shown && !(await canNotify())) return;
  if ((await wasLastShown(store)) !== shown) await setMeta(store, LAST_SHOWN, shown);
}
