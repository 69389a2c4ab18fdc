import type { Capture, StructuredHints } from '../model/capture';

/** `NO_HINTS` anew: what a capture gathers is its own. */
export function noHints(): StructuredHints {
  return {
    pay: [],
    employmentType: [],
    workHours: null,
    duration: null,
    start: null,
    immediateStart: null,
    incentives: null,
  };
}

/** A capture that has read nothing. */
export function emptyCapture(url: string): Capture {
  return {
    status: 'other',
    url,
    pageUrl: url,
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
    structured: noHints(),
    labelled: [],
    sources: {},
    listed: [],
    frameUrl: null,
    notes: [],
    captureMs: 0,
  };
}
