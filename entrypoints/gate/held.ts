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
  const { type, button, clientX, clientY, screenX, screenY, detail, ctrlKey, metaKey } = event;
  return {
    go() {
      const target = targetOf(inner, control, root);
      if (!target) return;
      const isLetOn = target.dispatchEvent(
        new MouseEvent(type, {
          bubbles: true,
          cancelable: true,
          composed: true,
          view: target.ownerDocument.defaultView,
          detail,
          button,
          ctrlKey,
          metaKey,
          clientX,
          clientY,
          screenX,
          screenY,
        }),
      );
      // What a link does with the middle button it does for a person's hand alone, not for the event.
      if (isLetOn && type === 'auxclick' && isLink(control)) openBehind(control);
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

function isLink(control: HTMLElement): control is HTMLAnchorElement | HTMLAreaElement {
  return 'href' in control;
}

/** Opens where a link leads in a tab behind this one, by a link of ours that the page does not see. */
function openBehind({ href, rel, referrerPolicy, ownerDocument }: HTMLAnchorElement | HTMLAreaElement): void {
  const link = Object.assign(ownerDocument.createElement('a'), { href, rel, referrerPolicy });
  link.dispatchEvent(new MouseEvent('click', { cancelable: true, ctrlKey: true, metaKey: true }));
}

/** Where the click went; if the page has drawn that anew meanwhile, the control that looks and leads the same. */
function targetOf(inner: EventTarget | undefined, control: HTMLElement, root: Node): HTMLElement | null {
  if (inner instanceof HTMLElement && inner.isConnected) return inner;
  if (control.isConnected) return control;
  return sameControl(root as Document | ShadowRoot, control);
}
