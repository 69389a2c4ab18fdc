import { browser } from 'wxt/browser';

/**
 * Calls `started` when the browser starts, and when the extension is installed or updated. A worker may also start
 * without either (an extension loaded from the command line hears no browser start), so its own start counts too.
 * Register synchronously at the worker's top level.
 */
export function onFreshStart(started: () => void): void {
  browser.runtime.onStartup.addListener(started);
  browser.runtime.onInstalled.addListener(started);
}
