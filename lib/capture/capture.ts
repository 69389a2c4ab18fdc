import { type Capture, NO_HINTS } from '../model/capture';

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

/** Reads one page. Never throws, never changes the page; what could not be read stays empty. */
export function capture(_document: Document, url: URL, _options: CaptureOptions = {}): Capture {
  return {
    status: 'other',
    url: url.href,
    pageUrl: url.href,
    site: null,
    siteJobId: null,
    language: null,
    title: null,
    company: null,
    companyUrl: null,
    locations: [],
    workMode: null,
    deadline: null,
    postedOn: null,
    applyUrl: null,
    skills: [],
    closed: false,
    description: '',
    structured: NO_HINTS,
    labelled: [],
    sources: {},
    listed: [],
    frameUrl: null,
    notes: [],
    captureMs: 0,
  };
}
