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

const PREFIX = 'reminder/';
const chromium = browser.notifications as unknown as ChromiumNotifications;

/** May notifications be shown? Firefox does not say; then yes until proven otherwise. */
export async function canNotify(): Promise<boolean> {
  try {
    const level = await chromium.getPermissionLevel?.call(browser.notifications);
    return level !== 'denied';
  } catch {
    return true;
  }
}

/** False where the browser refused it. Firefox throws on `buttons`, so they are given only where they can be heard. */
export async function notify({ id, title, body, buttons }: Notification): Promise<boolean> {
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
  try {
    await browser.notifications.create(PREFIX + id, hasButtons() ? withButtons : options);
    return true;
  } catch {
    return false;
  }
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
