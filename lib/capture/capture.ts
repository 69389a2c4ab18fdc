import type { Capture } from '../model/capture';
import { attempt } from './attempt';
import { emptyCapture } from './blank';
import type { PageDocument } from './dom';
import { documentIn } from './frames';
import { type Reading, readPage } from './read-page';

export interface CaptureOptions {
  /** Leave every site's file out. */
  generic?: boolean;
  /** What the person has selected: it becomes the description. */
  selection?: string;
  /** The clock, epoch ms. */
  now?: () => number;
  /** How long the layers may take, ms. */
  deadlineMs?: number;
}

const DEFAULT_DEADLINE_MS = 2000;
/** The whole result, in bytes of JSON. */
const MAX_RESULT = 200_000;
const MAX_FRAMES = 8;

/** Cuts what is too long, so that the whole stays within the cap however many bytes its letters take. */
function capped(result: Capture): Capture {
  if (result.description.length + result.listed.length * 1000 < 40_000) return result;
  const size = () => new TextEncoder().encode(JSON.stringify(result)).length;
  for (let round = 0; round < 8 && size() > MAX_RESULT; round++) {
    result.description = result.description.slice(0, Math.floor(result.description.length * 0.75));
    result.listed = result.listed.slice(0, Math.max(20, Math.floor(result.listed.length * 0.75)));
    if (!result.notes.includes('text-cut')) result.notes.push('text-cut');
  }
  return result;
}

/** The page, or the posting in one of its frames of the same origin. */
function readWithFrames(document: PageDocument, read: (document: PageDocument) => Reading): Capture {
  const { capture: main, iframes } = read(document);
  if (main.status !== 'other' && main.status !== 'unreadable') return main;
  for (const frame of iframes.slice(0, MAX_FRAMES)) {
    const inner = documentIn(frame);
    const framed = inner ? read(inner).capture : null;
    if (framed?.status === 'posting') {
      return { ...framed, url: main.url, pageUrl: main.pageUrl, site: main.site, siteJobId: main.siteJobId };
    }
  }
  return main;
}

/** Reads one page. Never throws, never changes the page; what could not be read stays empty. */
export function capture(document: PageDocument, url: URL, options: CaptureOptions = {}): Capture {
  const started = performance.now();
  const opened = (options.now ?? Date.now)();
  // One clock for dates and for the deadline, which a test may set.
  const clock = () => opened + performance.now() - started;
  const until = opened + (options.deadlineMs ?? DEFAULT_DEADLINE_MS);
  const { generic, selection } = options;
  const result = attempt<Capture>(
    () =>
      capped(readWithFrames(document, (page) => readPage(page, url, { generic, selection, clock, until }))),
    { ...emptyCapture(url.href), status: 'unreadable' },
  );
  result.captureMs = Math.round((performance.now() - started) * 100) / 100;
  return result;
}
