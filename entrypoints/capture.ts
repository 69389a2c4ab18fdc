import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeSnapshot } from '../lib/capture/snapshot';

/**
 * Injected on the person's gesture: writes the page down for the worker, which reads it. With `globalName: false` the
 * script is a bare expression whose value is what `executeScript` gets, and no name of ours stays in the page's world.
 */
export default defineUnlistedScript({
  globalName: false,
  main: () => takeSnapshot(document, location.href),
});
