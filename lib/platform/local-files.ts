import { browser } from 'wxt/browser';

/**
 * Reading a file of the person's machine. Chromium lets an extension once the person has turned on "Allow access to
 * file URLs" on the browser's page about it and then said yes; Firefox lets none, whatever the person wants.
 * https://developer.chrome.com/docs/extensions/develop/concepts/declare-permissions#allow_access
 */

const FILES = { origins: ['file:///*'] };

/** `switch`: the browser's own switch is off. `ask`: it is on, and the person has not said yes. */
export type FileRight = 'granted' | 'ask' | 'switch' | 'never';

export async function fileRight(): Promise<FileRight> {
  if (import.meta.env.FIREFOX) return 'never';
  if (!(await browser.extension.isAllowedFileSchemeAccess())) return 'switch';
  return (await browser.permissions.contains(FILES)) ? 'granted' : 'ask';
}

/** Asks for the right; only in answer to a press, and only where the switch is on. */
export function askForFiles(): Promise<boolean> {
  return browser.permissions.request(FILES);
}

/** Gives the right back; a browser that holds on to it is no reason to stop. */
export async function giveBackFiles(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  await browser.permissions.remove(FILES).catch(() => false);
}

/** Opens the browser's page about the extension, where the switch is. Turning it starts the extension anew. */
export async function openSwitch(): Promise<void> {
  await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}

/** The text of the file at an absolute path of this machine, or null where it cannot be read. */
export async function readLocalFile(path: string): Promise<string | null> {
  if (import.meta.env.FIREFOX) return null;
  try {
    // The scheme stands here in full: this is the one address that anything of ours reads, and never one of the network.
    return await (await fetch(`file://${pathOf(path)}`)).text();
  } catch {
    return null;
  }
}

/** An absolute path, of Windows or of others, as a `file:` address writes it. */
export function pathOf(path: string): string {
  const url = new URL('file:///');
  url.pathname = path.replaceAll('%', '%25');
  return url.pathname;
}
