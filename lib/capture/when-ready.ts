import type { Capture } from '../model/capture';
import { capture } from './capture';

/** How long a pane that is still loading is waited for, and how often it is looked at, in ms. */
const PATIENCE_MS = 800;
const PAUSE_MS = 160;
/** In all, waiting included. */
const DEADLINE_MS = 2000;
/** Fewer letters than this are a stray click, not a selection of the posting's text. */
const MIN_SELECTION = 80;

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Whether the browser would call us back: not where the page's scripts are switched off. */
function canWait(): boolean {
  try {
    new URLSearchParams('a').forEach(() => {});
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads the page; where the posting of this address is not in it yet, looks again for a moment and gives the last
 * reading. Leaves no listener, no timer and no change behind.
 */
export async function captureWhenReady(document: Document, url: URL, selected = ''): Promise<Capture> {
  const selection = selected.trim().length >= MIN_SELECTION ? selected : undefined;
  const started = performance.now();
  const spent = () => performance.now() - started;
  const look = () => capture(document, url, { selection, deadlineMs: Math.max(200, DEADLINE_MS - spent()) });
  let result = look();
  const waits = result.status === 'unreadable' && !result.frameUrl && canWait();
  while (waits && result.status === 'unreadable' && spent() < PATIENCE_MS) {
    await pause(PAUSE_MS);
    result = look();
  }
  return result;
}
