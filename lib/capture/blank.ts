import type { Capture, StructuredHints } from '../model/capture';

/** The model's own empty hints would bring its schema library into the page. */
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
