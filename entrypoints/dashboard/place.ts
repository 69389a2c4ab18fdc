import { beforeLeaving, entryId } from './route';

/** How long a page may take to be read and drawn before its place is given up. */
const PATIENCE_MS = 2000;

/** How far each page of the tab's history was scrolled, CSS pixels. */
const places = new Map<string, number>();
let shown = entryId();

beforeLeaving(() => {
  const main = document.querySelector('main');
  if (main) places.set(shown, main.scrollTop);
});

/**
 * A new page begins at its top; one that is come back to stands where it was left, once it is as long as it was. Whoever
 * scrolls or types meanwhile is left alone.
 */
export function takePlace(scroller: HTMLElement, signal: AbortSignal): void {
  shown = entryId();
  const top = places.get(shown) ?? 0;
  scroller.scrollTo(0, top);
  if (top === 0 || scroller.scrollTop === top) return;
  const ended = new AbortController();
  const end = (): void => ended.abort();
  const until = AbortSignal.any([signal, ended.signal, AbortSignal.timeout(PATIENCE_MS)]);
  for (const kind of ['wheel', 'pointerdown', 'keydown'])
    addEventListener(kind, end, { signal: until, capture: true });
  const step = (): void => {
    if (until.aborted) return;
    scroller.scrollTo(0, top);
    if (Math.abs(scroller.scrollTop - top) < 1) end();
    else requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}
