import { applyControl, isApplyForm } from '../../lib/goals/apply-control';
import { isConnected } from '../../lib/platform/gate';
import { askAhead } from './ahead';
import { type Held, holdClick, holdSubmit } from './held';
import { privateKeys } from './private-keys';
import { makeSheet, type Sheet } from './sheet';

/** How long a click waits for the worker before it simply goes on. */
const PATIENCE_MS = 2500;

/** Chromium opens a link of a click made by an extension behind the page as it does for the person's own. Firefox does not. */
const OPENS_BEHIND = !import.meta.env.FIREFOX;

/**
 * Meets the person's Apply click with the goal prompt, once for a posting. Whatever goes wrong, the page's own click goes
 * through: a click is held only while an answer can still come.
 */
export function watchApply(page: Window): void {
  const keep = privateKeys(page);
  const asking = askAhead((url, view) => makeSheet(page, keep, url, view));
  /** A click that waits for the worker. A second click does not wait: it goes on, and the first is dropped. */
  let waiting: { dropped: boolean } | null = null;

  function meet(event: Event, hold: () => Held | null): void {
    const url = addressOf(page);
    if (!event.isTrusted || !isConnected() || asking.state(url) === false) return;
    const held = hold();
    if (!held) return;
    if (waiting) {
      waiting.dropped = true;
      asking.done(url);
      return;
    }
    const ahead = asking.sheet(url);
    if (ahead.sheet === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (ahead.sheet) decide(url, held, ahead.sheet);
    else {
      const mine = { dropped: false };
      waiting = mine;
      void inTime(ahead.answer)
        .catch(() => null)
        .then((sheet) => {
          waiting = null;
          if (!mine.dropped) decide(url, held, sheet);
        });
    }
  }

  function decide(url: string, held: Held, sheet: Sheet | null): void {
    // Asked or let through: either way this posting's clicks are its own from now on.
    asking.done(url);
    if (!sheet || addressOf(page) !== url || !sheet.show(held.go)) held.go();
  }

  for (const type of ['click', 'auxclick'] as const) {
    page.addEventListener(
      type,
      (event) =>
        failOpen(() => {
          const tab = tabOf(event);
          if (tab === 'other' || (tab === 'behind' && !OPENS_BEHIND)) return;
          meet(event, () => {
            const control = applyControl(event.composedPath());
            if (!control || (tab === 'behind' && !control.matches('a[href], area[href]'))) return null;
            return holdClick(event, control);
          });
        }),
      { capture: true },
    );
  }
  page.addEventListener(
    'submit',
    (event) => {
      const form = event.target;
      if (event.submitter !== null || !(form instanceof HTMLFormElement)) return;
      failOpen(() => meet(event, () => (isApplyForm(form) ? holdSubmit(form) : null)));
    },
    { capture: true },
  );
  for (const type of ['pointerover', 'focusin'] as const) {
    page.addEventListener(
      type,
      (event) =>
        failOpen(() => {
          const url = addressOf(page);
          if (asking.state(url) && applyControl(event.composedPath())) asking.sheet(url);
        }),
      { capture: true, passive: true },
    );
  }
  asking.state(addressOf(page));
}

/**
 * Where a click leads: to where the page says, to a tab behind this one (the middle button, Ctrl, Command), or to
 * another window or a download, which a script cannot do in the person's place.
 */
function tabOf({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): 'said' | 'behind' | 'other' {
  if (shiftKey || altKey || button > 1) return 'other';
  return button === 1 || ctrlKey || metaKey ? 'behind' : 'said';
}

/** What fails here must not keep the page from its click. */
function failOpen(work: () => void): void {
  try {
    work();
  } catch (error) {
    console.debug(error);
  }
}

/** The page's address, and for a frame of the same site that of the page around it, which is the posting's. */
function addressOf(page: Window): string {
  try {
    return page.top?.location.href ?? page.location.href;
  } catch {
    return page.location.href;
  }
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('late')), PATIENCE_MS)),
  ]);
}
