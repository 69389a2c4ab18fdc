import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';

/** Ahead of need, once the first screen stands. */
const AHEAD_MS = 300;

/**
 * A view whose code is read after the first screen stands, so that it costs the first paint nothing. Nothing is shown
 * until it is there: a few milliseconds from the disk.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const view = signal<ComponentType<P> | null>(null);
  let asked = false;
  const read = (): void => {
    if (asked) return;
    asked = true;
    load().then(
      (loaded) => {
        view.value = loaded;
      },
      () => {
        // A broken read is tried again at the next wish.
        asked = false;
      },
    );
  };
  setTimeout(read, AHEAD_MS);
  return function Later(props: P) {
    const View = view.value;
    if (View) return <View {...props} />;
    read();
    return null;
  };
}
