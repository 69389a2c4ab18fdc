import { browser } from 'wxt/browser';
import { safeUrl } from '../model/url';

export interface ActiveTab {
  id: number;
  url: string | null;
  title: string;
}

/** The tab in front, or null where there is none. Its url is known once the person's gesture granted `activeTab`. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, title: tab.title ?? '' };
}

/** Opens a web address in a new tab; anything but plain http(s) is ignored. */
export async function openLink(url: string): Promise<void> {
  const safe = safeUrl(url);
  if (safe) await browser.tabs.create({ url: safe });
}

/** Opens the dashboard at a hash route such as `#/posting/ID`, in a tab that already shows it where there is one. */
export async function openDashboard(route = '#/'): Promise<void> {
  const page = browser.runtime.getURL('/dashboard.html');
  const open = await browser.tabs.query({ url: `${page}*` }).catch(() => []);
  const tab = open[0];
  if (tab?.id !== undefined) {
    await browser.tabs.update(tab.id, { active: true, url: page + route });
    if (tab.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
    return;
  }
  await browser.tabs.create({ url: page + route });
}
