import { NO_HINTS } from './capture';
import { NO_PAY } from './pay';
import type { Posting } from './posting';
import { NO_TIME } from './time';

/**
 * A posting that says nothing yet: the start of one that the person writes down or brings from a file.
 * `classifierVersion` 0: its words are still to be read by the classifier.
 */
export function blankPosting({ id, url, now }: { id: string; url: string; now: number }): Posting {
  return {
    id,
    url,
    site: null,
    title: '',
    company: null,
    companyUrl: null,
    locations: [],
    workMode: null,
    kind: null,
    pay: NO_PAY,
    time: NO_TIME,
    deadline: null,
    rolling: false,
    postedOn: null,
    applyUrl: null,
    skills: [],
    closed: false,
    warnings: [],
    description: '',
    language: null,
    structured: NO_HINTS,
    labelled: [],
    sources: {},
    captureNotes: [],
    classifierVersion: 0,
    stage: 'saved',
    history: [{ stage: 'saved', at: now, recordedAt: now }],
    changes: [],
    notes: '',
    tags: [],
    archivedAt: null,
    trashedAt: null,
    savedAt: now,
    updatedAt: now,
  };
}
