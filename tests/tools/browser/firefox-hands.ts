/*
 * Functions that run in Firefox's own window: each is sent there as source, so each stands alone. The types name the
 * few parts of that window that are used.
 */

interface MessageManager {
  addMessageListener(name: string, listener: (message: { data: string }) => void): void;
  removeMessageListener(name: string, listener: (message: { data: string }) => void): void;
  loadFrameScript(url: string, later: boolean): void;
}
interface Popup extends Element {
  state: string;
  hidePopup(): void;
  activateItem(item: Element): void;
}
interface FirefoxWindow extends Window {
  synthesizeMouseEvent(type: string, x: number, y: number, data: object, options: object): boolean;
  gBrowser: { selectedBrowser: HTMLElement };
  Cc: Record<string, { createInstance(type: unknown): TextInput }>;
  Ci: Record<string, unknown>;
}
interface TextInput {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): number;
  keyup(event: KeyboardEvent): number;
}

export function hidePopups(): void {
  for (const popup of document.querySelectorAll<Popup & HTMLElement>('panel, menupopup')) {
    if (popup.state === 'open' || popup.state === 'showing') popup.hidePopup();
  }
}

/** A left click of the mouse in the middle of an element. */
export function clickAt(id: string): void {
  const scope = globalThis as unknown as FirefoxWindow;
  const box = scope.document.getElementById(id)?.getBoundingClientRect();
  if (!box) throw new Error(`no element ${id}`);
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    const held = type === 'mousedown' ? 1 : 0;
    scope.synthesizeMouseEvent(type, x, y, { button: 0, buttons: held, clickCount: 1, inputSource: 1 }, {});
  }
}

/** Gives the keyboard back to the page in front, which a closed popup may have left with it. */
export function focusPage(): void {
  (globalThis as unknown as FirefoxWindow).gBrowser.selectedBrowser.focus();
}

/** Presses keys together, e.g. ['Alt', 'Shift', 'S'], and lets them go. */
/** Does one of the extensions' shortcuts go off within so many ms? Ask before the keys are pressed. */
export function hearsShortcut(patienceMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const keys = document.querySelectorAll('keyset[id^="ext-keyset-id"] > key');
    for (const key of keys)
      key.addEventListener('command', () => resolve(true), { once: true, capture: true });
    setTimeout(() => resolve(false), patienceMs);
  });
}

export function pressKeys(keys: readonly string[]): void {
  const scope = globalThis as unknown as FirefoxWindow;
  const input = scope.Cc['@mozilla.org/text-input-processor;1']?.createInstance(
    scope.Ci.nsITextInputProcessor,
  );
  if (!input) throw new Error('no text input');
  input.beginInputTransactionForTests(scope);
  const events = keys.map((key) => {
    const code =
      key.length === 1
        ? `Key${key.toUpperCase()}`
        : ['Alt', 'Shift', 'Control', 'Meta'].includes(key)
          ? `${key}Left`
          : key;
    return new KeyboardEvent('', { key, code });
  });
  for (const event of events) input.keydown(event);
  for (const event of events.reverse()) input.keyup(event);
}

/** Right-clicks the page in front and chooses the add-on's item; false while the menu has none. */
export async function showMenu(addonId: string): Promise<boolean> {
  const scope = globalThis as unknown as FirefoxWindow;
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const box = scope.gBrowser.selectedBrowser.getBoundingClientRect();
  const x = box.right - 30;
  const y = box.bottom - 30;
  for (const type of ['mousemove', 'mousedown', 'contextmenu', 'mouseup']) {
    const held = type === 'mousedown' ? 2 : 0;
    const button = type === 'mousemove' ? 0 : 2;
    scope.synthesizeMouseEvent(type, x, y, { button, buttons: held, clickCount: 1, inputSource: 1 }, {});
  }
  const menu = scope.document.getElementById('contentAreaContextMenu') as unknown as Popup | null;
  const name = addonId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  for (let tries = 0; tries < 20; tries += 1) {
    await wait(100);
    const item = menu?.querySelector(`menuitem[id^="${name}-menuitem"]`);
    if (menu?.state === 'open' && item) {
      menu.activateItem(item);
      return true;
    }
  }
  menu?.hidePopup();
  return false;
}

/**
 * Runs a function's source in the document of the extension's open popup, which lives in another process and which the
 * remote protocol does not list. Null where no popup is open.
 */
export function evaluateInPopup(
  source: string,
  args: string,
): Promise<{ value?: unknown; error?: string } | null> {
  const browser = document.querySelector('.webextension-popup-browser') as
    | (Element & { messageManager?: MessageManager })
    | null;
  const panel = browser?.closest('panel') as Popup | null | undefined;
  const manager = browser?.messageManager;
  if (!manager || panel?.state !== 'open') return Promise.resolve(null);
  const name = `forethought:${Math.random()}`;
  // A sandbox on the document's own principal: the page's rules on eval do not bind it, its globals are the page's.
  const script = `
    (async () => {
      let answer;
      try {
        const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        const run = Cu.evalInSandbox(${JSON.stringify(`async (args) => JSON.stringify({ value: await (${source})(...JSON.parse(args)) })`)}, sandbox);
        answer = await run(${JSON.stringify(args)});
      } catch (error) {
        answer = JSON.stringify({ error: String(error) });
      }
      sendAsyncMessage(${JSON.stringify(name)}, answer);
    })();`;
  return new Promise((resolve) => {
    const timer = setTimeout(() => answered({ data: '{"error":"no answer from the popup"}' }), 8000);
    function answered(message: { data: string }): void {
      clearTimeout(timer);
      manager?.removeMessageListener(name, answered);
      resolve(JSON.parse(message.data));
    }
    manager.addMessageListener(name, answered);
    manager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
}
