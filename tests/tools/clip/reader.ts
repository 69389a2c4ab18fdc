import { readSnapshot } from '../../../lib/capture/captured';
import { capturePasted } from '../../../lib/capture/pasted';
import { classify } from '../../../lib/classify/classify';
import { type Capture, NO_HINTS } from '../../../lib/model/capture';
import type { Classification } from '../../../lib/model/classification';
import { dayOf } from '../../../lib/model/day';
import type { Posting } from '../../../lib/model/posting';
import { PageSnapshot } from '../../../lib/model/snapshot';
import { assemble } from '../../../lib/tracker/assemble';

/** What `clip` prints of one file, less the file's name. Times in ms. */
export interface Reading {
  /** null where nothing says where the page came from. */
  url: string | null;
  isPosting: boolean;
  /** Which of the shapes a page can have it took this one for. */
  status: Capture['status'];
  site: Capture['site'];
  posting: Facts;
  sources: Posting['sources'];
  warnings: Posting['warnings'];
  notes: Capture['notes'];
  captureMs: number;
  classifyMs: number;
}

type Fact =
  | 'company'
  | 'locations'
  | 'workMode'
  | 'kind'
  | 'pay'
  | 'time'
  | 'deadline'
  | 'rolling'
  | 'postedOn'
  | 'applyUrl'
  | 'skills'
  | 'closed'
  | 'description';
type Facts = Pick<Posting, Fact> & { title: string | null };

/** The worker's half of a capture, by itself. Throws where `raw`, what the capture script returned, is no snapshot. */
export function captureOf(raw: unknown, options: { generic?: boolean } = {}): Capture {
  return readSnapshot(PageSnapshot.parse(raw), options);
}

/** What the capture script returned, read to the end. `generic` leaves every site's file out. */
export function readPage(raw: unknown, options: { generic?: boolean } = {}): Reading {
  return read(captureOf(raw, options));
}

/** A posting's text. */
export function readText(text: string, url: string): Reading {
  const before = performance.now();
  const capture = capturePasted(text, { url });
  return read({ ...capture, captureMs: performance.now() - before });
}

/** Classifies a text by itself: what benchmarks time. */
export function classifyText(description: string): Classification {
  return classify({
    title: null,
    company: null,
    description,
    language: null,
    locations: [],
    structured: NO_HINTS,
    labelled: [],
    today: '2026-11-22',
  });
}

function read(capture: Capture): Reading {
  const now = Date.now();
  const before = performance.now();
  const classification = classify({
    title: capture.title,
    company: capture.company,
    description: capture.description,
    language: capture.language,
    locations: capture.locations,
    structured: capture.structured,
    labelled: capture.labelled,
    today: dayOf(now),
  });
  const classifyMs = performance.now() - before;
  const posting = assemble(capture, classification, { id: 'clip', now });
  return {
    url: capture.url || null,
    isPosting: capture.status === 'posting',
    status: capture.status,
    site: capture.site,
    posting: {
      title: posting.title || null,
      company: posting.company,
      locations: posting.locations,
      workMode: posting.workMode,
      kind: posting.kind,
      pay: posting.pay,
      time: posting.time,
      deadline: posting.deadline,
      rolling: posting.rolling,
      postedOn: posting.postedOn,
      applyUrl: posting.applyUrl,
      skills: posting.skills,
      closed: posting.closed,
      description: posting.description,
    },
    sources: posting.sources,
    warnings: posting.warnings,
    notes: posting.captureNotes,
    captureMs: round(capture.captureMs),
    classifyMs: round(classifyMs),
  };
}

function round(ms: number): number {
  return Math.round(ms * 100) / 100;
}
