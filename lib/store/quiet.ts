/** However busy the page is, it is quiet this often, ms: unless it is being scrolled. */
const PATIENCE_MS = 60;

/** For so long after a movement the next one is likely, ms. */
const STILL_MS = 250;

let moved = Number.NEGATIVE_INFINITY;
let isListening = false;

/**
 * The next moment in which the page has nothing better to do. Typing goes before reading ahead, and while a list is
 * scrolled nothing is read at all: what is read fills the memory, and the browser clears it up between two frames.
 */
export async function quiet(): Promise<void> {
  if (typeof requestIdleCallback !== 'function') return;
  if (!isListening) {
    isListening = true;
    addEventListener('scroll', ({ timeStamp }) => (moved = timeStamp), { capture: true, passive: true });
  }
  while (performance.now() - moved < STILL_MS) await new Promise((resolve) => setTimeout(resolve, STILL_MS));
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: PATIENCE_MS }));
}
