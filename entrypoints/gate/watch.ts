import { applyControl, isApplyForm } from '../../lib/goals/apply-control';
import type { PromptView } from '../../lib/model/prompt';
import { ask } from '../../lib/platform/messaging';
import { type Held, holdClick, holdSubmit } from './held';
import { privateKeys } from './private-keys';
import { openSheet } from './sheet';

/** How long a click waits for the worker before it simply goes on. */
const PATIENCE_MS = 2500;

/**
 * Meets the person's Apply click with the goal prompt, once for a posting. Whatever goes wrong, the page's own click goes
 * through: a click is held only while an answer can still come.
 */
export function watchApply(page: Window): void {
  const keep = privateKeys(page);
  let asked = { url: '', ask: Promise.resolve(false), known: false as boolean | null };
  /** The click that waits for the worker. A second click does not wait for the first. */
  let waiting = false;
  let busy = false;

  /** Asks ahead for the address of the page, so that most clicks need no waiting to be let through. */
  function look(): typeof asked {
    const url = addressOf(page);
    if (asked.url === url) return asked;
    const answer = ask('gate.state', { url }).then(
      (state) => state.ask,
      () => false,
    );
    const mine = { url, ask: answer, known: null as boolean | null };
    asked = mine;
    void answer.then((known) => {
      mine.known = known;
    });
    return mine;
  }

  function meet(event: Event, held: () => Held | null): void {
    try {
      if (!event.isTrusted || busy) return;
      if (waiting || look().known === false) return;
      const click = held();
      if (!click) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      waiting = true;
      void decide(click);
    } catch {
      waiting = false;
    }
  }

  async function decide(click: Held): Promise<void> {
    const url = addressOf(page);
    let view: PromptView | null = null;
    try {
      view = await inTime(ask('gate.open', { url }).then((answer) => answer.view));
    } catch {
      view = null;
    }
    waiting = false;
    // Asked or let through: either way this posting's clicks are its own from now on.
    asked = { url, ask: Promise.resolve(false), known: false };
    busy = true;
    try {
      if (!view || addressOf(page) !== url || !openSheet(page, keep, view, () => click.go())) click.go();
    } finally {
      busy = false;
    }
  }

  page.addEventListener(
    'click',
    (event) => {
      // Other buttons and keys mean another tab or a download, which a script cannot do in the person's place.
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      meet(event, () => {
        const control = applyControl(event.composedPath());
        return control && holdClick(event, control);
      });
    },
    { capture: true },
  );
  page.addEventListener(
    'submit',
    (event) => {
      const form = event.target;
      if (event.submitter !== null || !(form instanceof HTMLFormElement)) return;
      meet(event, () => (isApplyForm(form) ? holdSubmit(form) : null));
    },
    { capture: true },
  );
  page.addEventListener('pointerdown', () => look(), { capture: true, passive: true });
  page.addEventListener('keydown', () => look(), { capture: true, passive: true });
  look();
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
