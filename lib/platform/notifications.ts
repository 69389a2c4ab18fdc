import { browser } from 'wxt/browser';

/** A reminder's notification. Ids are deterministic: showing one again takes its place. */
export interface Notification {
  id: string;
  title: string;
  body: string;
  /** At most two, shown where the browser has them (Chromium). */
  buttons: readonly string[];
}

/** What Chromium has beside the standard, and Firefox has not. */
interface ChromiumNotifications {
  getPermissionLevel?: () => Promise<string>;
  onButtonClicked?: { addListener(heard: (id: string, button: number) => void): void };
}

/** What Firefox has beside the standard, and Chromium has not: it says what became of a notification. */
interface FirefoxNotifications {
  onShown?: Told;
  onClosed: Told;
}
interface Told {
  addListener(heard: (id: string) => void): void;
  removeListener(heard: (id: string) => void): void;
}

const PREFIX = 'reminder/';
/** Firefox says within milliseconds that it has shown one. */
const SHOWN_WITHIN_MS = 4000;
const chromium = browser.notifications as unknown as ChromiumNotifications;
const firefox = browser.notifications as unknown as FirefoxNotifications;

/** May notifications be shown? Firefox does not say; then yes, and `notify` tells what came of each. */
export async function canNotify(): Promise<boolean> {
  try {
    const level = await chromium.getPermissionLevel?.call(browser.notifications);
    return level !== 'denied';
  } catch {
    return true;
  }
}

/**
 * False where it did not come onto the screen: the browser refused it or, as Firefox tells, the system did. Firefox
 * throws on `buttons`, so they are given only where they can be heard. Chromium takes what it is not to show, and says
 * nothing: so it is asked first.
 */
export async function notify({ id, title, body, buttons }: Notification): Promise<boolean> {
  if (!(await canNotify())) return false;
  const options = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message: body,
  };
  const withButtons = {
    ...options,
    // It stays until it is seen to: a reminder that vanishes after five seconds is none.
    requireInteraction: true,
    buttons: buttons.map((button) => ({ title: button })),
  };
  const proof = proofOf(PREFIX + id);
  try {
    await browser.notifications.create(PREFIX + id, hasButtons() ? withButtons : options);
    return await proof.shown;
  } catch {
    return false;
  } finally {
    proof.end();
  }
}

/** Listens for what becomes of a notification. Where the browser tells nothing, one that it took counts as shown. */
function proofOf(id: string): { shown: Promise<boolean>; end: () => void } {
  const { onShown, onClosed } = firefox;
  if (!onShown) return { shown: Promise.resolve(true), end: () => undefined };
  let settle: (shown: boolean) => void = () => undefined;
  const shown = new Promise<boolean>((resolve) => {
    settle = resolve;
  });
  const appeared = (other: string) => other === id && settle(true);
  // Closed without having been there: the system took none.
  const closed = (other: string) => other === id && settle(false);
  const timer = setTimeout(() => settle(false), SHOWN_WITHIN_MS);
  onShown.addListener(appeared);
  onClosed.addListener(closed);
  return {
    shown,
    end() {
      clearTimeout(timer);
      onShown.removeListener(appeared);
      onClosed.removeListener(closed);
    },
  };
}

export async function takeDown(id: string): Promise<void> {
  await browser.notifications.clear(PREFIX + id);
}

/** Register synchronously at the worker's top level. `button` is null for a click on the notification itself. */
export function onNotificationClick(clicked: (id: string, button: number | null) => void): void {
  browser.notifications.onClicked.addListener((id) => {
    if (id.startsWith(PREFIX)) clicked(id.slice(PREFIX.length), null);
  });
  chromium.onButtonClicked?.addListener((id, button) => {
    if (id.startsWith(PREFIX)) clicked(id.slice(PREFIX.length), button);
  });
}

function hasButtons(): boolean {
  return chromium.onButtonClicked !== undefined && chromium.getPermissionLevel !== undefined;
}
