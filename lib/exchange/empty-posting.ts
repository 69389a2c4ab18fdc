import { NO_HINTS } from '../model/capture';
import { NO_PAY } from '../model/pay';
import type { Posting } from '../model/posting';
import { NO_TIME } from '../model/time';

/** What making a posting from a file needs from outside. */
export interface Makers {
  newId: () => string;
  /** Epoch ms. */
  now: number;
  /** The rule that makes one address of all addresses of a page. */
  canonical: (url: string) => string;
}

/** A posting that says nothing yet. `classifierVersion` 0: its words are to be read by the classifier. */
export function emptyPosting({ newId, now }: Makers): Posting {
  return {
    id: newId(),
    url: '',
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
