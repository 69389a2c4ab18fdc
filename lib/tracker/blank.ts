import { NO_HINTS } from '../model/capture';
import { NO_PAY } from '../model/pay';
import type { Posting } from '../model/posting';
import { NO_TIME } from '../model/time';

/** A posting that says nothing yet, for one that the person writes down. */
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
