import { ask } from '../../lib/platform/messaging';
import type { Store } from '../../lib/store/open';

const PAUSE_MS = 300;

/**
 * A page that writes to the database itself tells the worker, which may be asleep and hears no change notice then:
 * a deadline that was just corrected must have its reminder.
 */
export function wakeOnChange(store: Store, signal: AbortSignal): void {
  // A page that opens wakes it, too: it plans what it may have missed before the person changes anything.
  void tell([]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: Set<string> | null = new Set();
  store.notices.listen(({ stores, ids }) => {
    if (!stores.some((name) => name === 'postings' || name === 'intentions' || name === 'settings')) return;
    waiting =
      waiting === null || ids === null || stores.includes('settings') ? null : new Set([...waiting, ...ids]);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const changed = waiting === null ? null : [...waiting];
      waiting = new Set();
      void tell(changed);
    }, PAUSE_MS);
  }, signal);
}

/** It plans by itself within the hour, should this not reach it. */
async function tell(ids: string[] | null): Promise<void> {
  await ask('reminders.act', { type: 'plan', ids }).catch((error: unknown) => console.error(error));
}
