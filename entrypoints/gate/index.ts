import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchApply } from './watch';

declare global {
  var forethoughtGate: boolean | undefined;
}

/**
 * Registered at run time, at document start, only for sites that the person turned on. An unlisted script and not a
 * content script of the framework, because those announce themselves to the page.
 */
export default defineUnlistedScript(() => {
  if (globalThis.forethoughtGate) return;
  globalThis.forethoughtGate = true;
  watchApply(window);
});
