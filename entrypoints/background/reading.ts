import { mayStillLoad, readSnapshot } from '../../lib/capture/captured';
import { getReady } from '../../lib/classify/ready';
import type { Capture } from '../../lib/model/capture';
import { takePage } from '../../lib/platform/page';

export type PageReading = { capture: Capture } | { refusal: 'restricted' | 'no-answer' };

/** How long a page that does not answer is waited for. */
const PATIENCE_MS = 4000;
/** How long a pane that is still loading is waited for, and how often it is looked at. */
const LOADING_MS = 800;
const PAUSE_MS = 160;
/** In all, waiting included; the least that one look gets. */
const DEADLINE_MS = 2000;
const LEAST_MS = 200;

/** Reads the page of a tab; where the posting of its address is not there yet, looks again for a moment. */
export async function readTab(tabId: number): Promise<PageReading> {
  const started = performance.now();
  const spent = () => performance.now() - started;
  let last: PageReading | null = null;
  for (;;) {
    const taking = takePage(tabId, PATIENCE_MS - spent());
    // Meanwhile, since a worker that rested has everything to load.
    getReady();
    const taken = await taking;
    // A page that went away or fell silent between two looks was read by the first.
    if (!('snapshot' in taken)) return last ?? taken;
    const { snapshot } = taken;
    const capture = readSnapshot(snapshot, { deadlineMs: Math.max(LEAST_MS, DEADLINE_MS - spent()) });
    last = { capture };
    if (!mayStillLoad(capture, snapshot) || spent() > LOADING_MS) return last;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
