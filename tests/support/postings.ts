import { NO_HINTS } from '../../lib/model/capture';
import { NO_PAY } from '../../lib/model/pay';
import type { Posting } from '../../lib/model/posting';
import { NO_TIME } from '../../lib/model/time';

/** 2026-03-02T09:00:00Z: a Monday. */
export const SOME_TIME = Date.UTC(2026, 2, 2, 9);

/** A whole posting of an invented company, with the fields that a test cares about put over it. */
export function aPosting(over: Partial<Posting> = {}): Posting {
  const id = over.id ?? crypto.randomUUID();
  const savedAt = over.savedAt ?? SOME_TIME;
  return {
    id,
    url: `jobs.brightwater.example/positions/${id}`,
    site: null,
    title: 'Data Analysis Intern',
    company: 'Brightwater Labs',
    companyUrl: null,
    locations: ['Lyon, France'],
    workMode: 'hybrid',
    kind: 'internship',
    pay: NO_PAY,
    time: NO_TIME,
    deadline: null,
    rolling: false,
    postedOn: null,
    applyUrl: null,
    skills: [],
    closed: false,
    warnings: [],
    description: 'You will clean sensor data and draw conclusions from it.',
    language: 'en',
    structured: NO_HINTS,
    labelled: [],
    sources: { title: 'json-ld', company: 'json-ld' },
    captureNotes: [],
    classifierVersion: 1,
    stage: 'saved',
    history: [{ stage: 'saved', at: savedAt, recordedAt: savedAt }],
    changes: [],
    notes: '',
    tags: [],
    archivedAt: null,
    trashedAt: null,
    savedAt,
    updatedAt: savedAt,
    ...over,
  };
}
