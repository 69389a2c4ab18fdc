import type { Store } from './open';
import type { StoreName } from './schema';

export interface LiveOptions<T> {
  /** The stores whose changes make the value stale. */
  watch: readonly StoreName[];
  /** Only changes of these records count, where given. */
  ids?: readonly string[];
  read: () => Promise<T>;
  onValue: (value: T) => void;
  /** A failed read is told here and tried again at the next change. */
  onFailure?: (failure: unknown) => void;
  signal: AbortSignal;
}

/**
 * A read that stays true: reads at once, and again after every committed write, here or in another context, that
 * touched what it watches. Changes that come while a read is under way make one more read, not one each.
 */
export function live<T>(
  store: Store,
  { watch, ids, read, onValue, onFailure, signal }: LiveOptions<T>,
): void {
  let reading = false;
  let stale = false;

  async function refresh(): Promise<void> {
    if (reading) {
      stale = true;
      return;
    }
    reading = true;
    do {
      stale = false;
      try {
        const value = await read();
        if (signal.aborted) return;
        // A value that is already stale is not worth a paint, unless changes never stop: then it is better than none.
        onValue(value);
      } catch (failure) {
        if (!signal.aborted) onFailure?.(failure);
      }
    } while (stale && !signal.aborted);
    reading = false;
  }

  store.notices.listen((notice) => {
    if (!notice.stores.some((name) => watch.includes(name))) return;
    if (ids && notice.ids && !notice.ids.some((id) => ids.includes(id))) return;
    void refresh();
  }, signal);
  void refresh();
}
