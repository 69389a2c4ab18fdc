export interface LatestOnly<T> {
  put(value: T): void;
  /** Sends what waits without waiting any longer: call it when the page goes away. */
  flush(): void;
  /** Forgets what waits. */
  drop(): void;
}

/**
 * Sends values one at a time and in order; while one is on its way only the newest waits. The first leaves at once, so that
 * a page that closes right after a keystroke has sent it.
 */
export function latestOnly<T>(send: (value: T) => Promise<unknown>): LatestOnly<T> {
  let sending = false;
  let waiting: { value: T } | null = null;

  async function run(value: T): Promise<void> {
    sending = true;
    for (let next: { value: T } | null = { value }; next; ) {
      try {
        await send(next.value);
      } catch {
        // Asked again with the next change; the worker was asked several times already.
      }
      next = waiting;
      waiting = null;
    }
    sending = false;
  }

  return {
    put(value) {
      if (sending) waiting = { value };
      else void run(value);
    },
    flush() {
      const last = waiting;
      waiting = null;
      if (last) void send(last.value).catch(() => undefined);
    },
    drop() {
      waiting = null;
    },
  };
}
