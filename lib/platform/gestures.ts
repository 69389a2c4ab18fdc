import { browser } from 'wxt/browser';
import { t } from '../i18n';

const MENU_PAGE = 'clip-page';
const MENU_SELECTION = 'clip-selection';

/** The tab that a gesture pointed at. */
export interface Gesture {
  tabId: number;
  url: string | null;
}

/** Calls `clip` on the keyboard shortcut and on the context menu's item. Register synchronously at the worker's top level. */
export function onClipGesture(clip: (gesture: Gesture) => Promise<void>): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== MENU_PAGE) return;
    void gestureOf(tab).then((gesture) => (gesture ? clip(gesture) : undefined));
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== MENU_PAGE && info.menuItemId !== MENU_SELECTION) return;
    void gestureOf(tab).then((gesture) => (gesture ? clip(gesture) : undefined));
  });
  browser.runtime.onInstalled.addListener(() => void createMenus());
}

async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU_PAGE,
    title: t('common.clipPage'),
    contexts: ['page', 'frame', 'link', 'image'],
  });
  browser.contextMenus.create({
    id: MENU_SELECTION,
    title: t('common.clipSelection'),
    contexts: ['selection'],
  });
}

/** Firefox gives a command no tab: the one in front is meant. */
async function gestureOf(tab: { id?: number; url?: string } | undefined): Promise<Gesture | null> {
  const meant =
    tab?.id === undefined ? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0] : tab;
  return meant?.id === undefined ? null : { tabId: meant.id, url: meant.url ?? null };
}

/** The shortcut as the person's browser shows it, or null where it was taken or removed. */
export async function clipShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find((command) => command.name === MENU_PAGE)?.shortcut || null;
}
