import { sameControl } from '../../lib/goals/apply-control';

/** A click or submission that was stopped; `go` does what it would have done. */
export interface Held {
  go(): void;
}

/**
 * Holds a click. `go` sends the same click to the same place: called inside the person's own click on our button, it
 * carries their activation, so that new tabs open as they would have.
 */
export function holdClick(event: MouseEvent, control: HTMLElement): Held {
  const inner = event.composedPath()[0];
  const root = control.getRootNode();
  const { clientX, clientY, screenX, screenY, detail } = event;
  return {
    go() {
      const target = targetOf(inner, control, root);
      if (!target) return;
      target.dispatchEvent(
        new MouseEvent('click', {
          bubbles: true,
          cancelable: true,
          composed: true,
          view: target.ownerDocument.defaultView,
          detail,
          clientX,
          clientY,
          screenX,
          screenY,
        }),
      );
    },
  };
}

/** Holds a form that was sent by Enter, without a button. */
export function holdSubmit(form: HTMLFormElement): Held {
  return {
    go() {
      if (form.isConnected) form.requestSubmit();
    },
  };
}

/** Where the click went; if the page has drawn that anew meanwhile, the control that looks and leads the same. */
function targetOf(inner: EventTarget | undefined, control: HTMLElement, root: Node): HTMLElement | null {
  if (inner instanceof HTMLElement && inner.isConnected) return inner;
  if (control.isConnected) return control;
  return sameControl(root as Document | ShadowRoot, control);
}
