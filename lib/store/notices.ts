import { STORE_NAMES, type StoreName } from './schema';

/** What a committed write changed. `ids: null` means "many: read everything again". */
export interface Notice {
  stores: StoreName[];
  ids: string[] | null;
}

/** Longer lists of ids than this are told as "many". */
const MOST_IDS = 200;

/** Tells every open context of the extension, this one too, what a write changed, after it was committed. */
export interface Notices {
  tell(notice: Notice): void;
  listen(onNotice: (notice: Notice) => void, signal: AbortSignal): void;
  close(): void;
}

export function createNotices(channelName: string): Notices {
  const channel = new BroadcastChannel(channelName);
  const listeners = new Set<(notice: Notice) => void>();
  // Node's channel would keep a test run alive; a browser's has no such method.
  if ('unref' in channel && typeof channel.unref === 'function') channel.unref();

  function deliver(notice: Notice): void {
    for (const listener of listeners) listener(notice);
  }

  channel.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (isNotice(event.data)) deliver(event.data);
  });

  return {
    tell(notice) {
      const told = notice.ids && notice.ids.length > MOST_IDS ? { ...notice, ids: null } : notice;
      channel.postMessage(told);
      deliver(told);
    },
    listen(onNotice, signal) {
      if (signal.aborted) return;
      listeners.add(onNotice);
      signal.addEventListener('abort', () => listeners.delete(onNotice), { once: true });
    },
    close() {
      listeners.clear();
      channel.close();
    },
  };
}

function isNotice(data: unknown): data is Notice {
  if (typeof data !== 'object' || data === null || !('stores' in data) || !('ids' in data)) return false;
  const known: readonly unknown[] = STORE_NAMES;
  return Array.isArray(data.stores) && data.stores.every((name) => known.includes(name));
}
