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

/** Keeps what is typed in one closed root from the page, until the signal. */
export type Keep = (host: HTMLElement, root: ShadowRoot, signal: AbortSignal) => void;

/**
 * Typing in a closed root still sends its events through the page's window. They are stopped there before the page hears of
 * them; the browser's own doing (the letter appears) goes on, and our fields hear of it by an event that stays inside. Call it
 * before any script of the page runs: listeners of one window are called in the order in which they came.
 */
export function privateKeys(page: Window): Keep {
  let kept: { host: HTMLElement; root: ShadowRoot } | null = null;
  for (const type of TYPING) {
    page.addEventListener(
      type,
      (event) => {
        if (!kept || event.target !== kept.host) return;
        event.stopImmediatePropagation();
        if (type === 'input') kept.root.activeElement?.dispatchEvent(new Event('input', { bubbles: true }));
      },
      { capture: true },
    );
  }
  return (host, root, signal) => {
    kept = { host, root };
    signal.addEventListener('abort', () => {
      kept = null;
    });
    for (const type of POINTING) {
      root.addEventListener(type, (event) => event.stopPropagation(), { signal });
    }
  };
}
