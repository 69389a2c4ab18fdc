/** What the keyboard can come to. */
const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea, summary';

/** A box around what has the focus, and the place of the child that held it. */
interface Place {
  box: Element;
  at: number;
}

/**
 * What is done away with takes the focus with it, e.g. a reminder by its own "done": a keyboard would begin again at the
 * top of the page. The control that stands in its place then, or the one before it, gets the focus. The rows of a list
 * see to themselves; what replaces a child of `root`, or of a box with `data-anew`, begins anew.
 */
export function keepFocus(root: HTMLElement, signal: AbortSignal): void {
  let last: Element | null = null;
  let places: Place[] = [];
  root.addEventListener(
    'focusin',
    ({ target }) => {
      last = target as Element;
      places = placesOf(last, root);
    },
    { signal },
  );
  const observer = new MutationObserver(() => {
    if (document.activeElement !== document.body || !last || last.isConnected) return;
    const isRow = last.closest('[aria-setsize]') !== null;
    last = null;
    if (isRow) return;
    for (const place of places) {
      const heir = place.box.isConnected && heirOf(place);
      if (!heir) continue;
      heir.focus({ preventScroll: true });
      return;
    }
  });
  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** The innermost first. */
function placesOf(element: Element, root: Element): Place[] {
  const places: Place[] = [];
  let child = element;
  for (;;) {
    const box = child.parentElement;
    if (!box || box === root || box.hasAttribute('data-anew')) return places;
    places.push({ box, at: [...box.children].indexOf(child) });
    child = box;
  }
}

function heirOf({ box, at }: Place): HTMLElement | undefined {
  const [next, before] = [box.children[at], box.children[at - 1]];
  return (next && controlsIn(next)[0]) ?? (before && controlsIn(before).at(-1));
}

function controlsIn(element: Element): HTMLElement[] {
  const inside = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)];
  if (element.matches(FOCUSABLE)) inside.unshift(element as HTMLElement);
  return inside.filter((one) => one.checkVisibility());
}
