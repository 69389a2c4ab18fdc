import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { capture } from '../lib/capture/capture';

/** Injected on the person's gesture: reads the page and returns one plain Capture. */
export default defineUnlistedScript({
  globalName: true,
  main: () => capture(document, new URL(location.href)),
});
