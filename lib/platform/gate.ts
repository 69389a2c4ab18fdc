import { browser } from 'wxt/browser';

const SCRIPT_ID = 'gate';
const FILE = 'gate.js';

/** "https://jobs.example" as a match pattern; a pattern has no port. */
function patternOf(origin: string): string {
  return `${origin}/*`;
}

/**
 * Asks the browser for the right to a site. Call it in the person's gesture, before any await: the browser shows its
 * own question. What follows is the worker's (`onSites`), since a popup closes behind that question in Firefox.
 */
export function requestSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(origin)] });
}

/** Gives the right back. */
export function withdrawSite(origin: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [patternOf(origin)] });
}

/** The sites, as origins, that the person gave a right to one by one. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return sitesOf(origins);
}

/** Calls back when the person gave or withdrew the right to sites, here or in the browser's own settings. Register synchronously at the worker's top level. */
export function onSites(
  onGranted: (origins: string[]) => void,
  onWithdrawn: (origins: string[]) => void,
): void {
  browser.permissions.onAdded.addListener((change) => {
    const sites = sitesOf(change.origins ?? []);
    if (sites.length > 0) onGranted(sites);
  });
  browser.permissions.onRemoved.addListener((change) => {
    const sites = sitesOf(change.origins ?? []);
    if (sites.length > 0) onWithdrawn(sites);
  });
}

/** False in a page that was open when the extension was updated or removed: nobody answers there any more. */
export function isConnected(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** Registers the gate for exactly these origins, or takes it back where there are none. Pages that are open keep what they have. */
export async function registerGate(origins: readonly string[]): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  const matches = [...new Set(origins)].sort().map(patternOf);
  if (registered && [...(registered.matches ?? [])].sort().join() === matches.join()) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      js: [FILE],
      matches,
      runAt: 'document_start',
      allFrames: true,
      persistAcrossSessions: true,
    },
  ]);
}

/** Puts the gate into pages of these origins that are open already. It does nothing in a page that has it. */
export async function injectGate(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: origins.map(patternOf) });
  await Promise.all(
    tabs.map(({ id }) =>
      id === undefined
        ? null
        : browser.scripting
            .executeScript({ target: { tabId: id, allFrames: true }, files: [`/${FILE}`] })
            .catch(() => null),
    ),
  );
}

/** Only patterns of one host: a right to every site is not a choice of this one. */
function sitesOf(patterns: readonly string[]): string[] {
  return patterns.flatMap((pattern) => /^(https?:\/\/[^/*]+)\/\*$/.exec(pattern)?.[1] ?? []);
}
