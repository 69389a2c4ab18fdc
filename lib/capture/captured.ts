import type { Capture } from '../model/capture';
import type { PageSnapshot } from '../model/snapshot';
import { emptyCapture } from './blank';
import { type CaptureOptions, capture } from './capture';
import type { PageDocument } from './dom';
import { DocumentNode } from './tree/document';

/** The worker's half of a capture: the snapshot of a page, read. */

function documentOf(snapshot: PageSnapshot): PageDocument {
  const document = new DocumentNode(snapshot, snapshot.url);
  if (snapshot.frames.length === 0) return document;
  const frames = document.querySelectorAll('iframe, frame');
  for (const frame of snapshot.frames) {
    const element = frames[frame.index];
    if (element) element.contentDocument = new DocumentNode(frame, snapshot.url);
  }
  return document;
}

/** What the page is and says. Never throws; an address that is none gives a capture that has read nothing. */
export function readSnapshot(
  snapshot: PageSnapshot,
  options: Omit<CaptureOptions, 'selection'> = {},
): Capture {
  const started = performance.now();
  let result: Capture;
  try {
    const document = documentOf(snapshot);
    result = capture(document, new URL(snapshot.url), { ...options, selection: snapshot.selection });
  } catch {
    result = { ...emptyCapture(snapshot.url), status: 'unreadable' };
  }
  if (snapshot.cut && !result.notes.includes('text-cut')) result.notes.push('text-cut');
  // In the page and in the worker together.
  result.captureMs = Math.round((snapshot.ms + performance.now() - started) * 100) / 100;
  return result;
}

/** Whether a page that is still loading may say more in a moment. */
export function mayStillLoad(result: Capture, snapshot: PageSnapshot): boolean {
  return result.status === 'unreadable' && !result.frameUrl && !/pdf/.test(snapshot.contentType);
}
