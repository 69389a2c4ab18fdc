import { signal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';

/** Runs something once the frame under way has been painted. */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work, 0));
}

/**
 * A view whose code is read after the first paint, or when it is first shown, so that it costs that paint nothing.
 * `meanwhile` holds its place for the few milliseconds that the disk takes.
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  meanwhile: ComponentChildren = null,
): ComponentType<P> {
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
  afterPaint(read);
  return function Later(props: P) {
    // An effect runs after the paint.
    useEffect(read, []);
    const View = view.value;
    return View ? <View {...props} /> : meanwhile;
  };
}
