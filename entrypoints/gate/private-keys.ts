/** Events that carry or betray what is typed, and that leave a shadow root. */
const TYPING = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'textInput',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'paste',
  'copy',
  'cut',
];
/** Those that the page may think are for it, e.g. a click "outside" its menu; stopped on their way out. */
const POINTING = [
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'wheel',
  'submit',
];

/**
 * Keeps what the person types in the prompt from the page: typing in a closed root still sends its events through the page's
 * window. They are stopped there before the page hears of them; the browser's own doing (the letter appears) goes on.
 * Our fields hear of it by an event that stays inside.
 */
export function keepToOurselves(
  page: Window,
  host: HTMLElement,
  root: ShadowRoot,
  signal: AbortSignal,
): void {
  for (const type of TYPING) {
    page.addEventListener(
      type,
      (event) => {
        if (event.target !== host) return;
        event.stopImmediatePropagation();
        if (type === 'input') root.activeElement?.dispatchEvent(new Event('input', { bubbles: true }));
      },
      { capture: true, signal },
    );
  }
  for (const type of POINTING) {
    root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
}
