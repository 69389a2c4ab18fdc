import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { captureWhenReady } from '../lib/capture/when-ready';

/**
 * Injected on the person's gesture: reads the page and returns one plain Capture. With `globalName: false` the script
 * is a bare expression whose value is what `executeScript` gets, and no name of ours stays in the page's world.
 */
export default defineUnlistedScript({
  globalName: false,
  main: () => captureWhenReady(document, new URL(location.href), String(getSelection() ?? '')),
});
