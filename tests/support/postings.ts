import { blankPosting } from '../../lib/model/blank';
import type { Posting, Summary } from '../../lib/model/posting';

/** 2026-03-02T09:00:00Z: a Monday. */
export const SOME_TIME = Date.UTC(2026, 2, 2, 9);

/** A whole posting of an invented company, with the fields that a test cares about put over it. */
export function aPosting(over: Partial<Posting> = {}): Posting {
  const id = over.id ?? crypto.randomUUID();
  const savedAt = over.savedAt ?? SOME_TIME;
  return {
    ...blankPosting({ id, url: `https://jobs.brightwater.example/positions/${id}`, now: savedAt }),
    title: 'Data Analysis Intern',
    company: 'Brightwater Labs',
    locations: ['Lyon, France'],
    workMode: 'hybrid',
    kind: 'internship',
    description: 'You will clean sensor data and draw conclusions from it.',
    language: 'en',
    sources: { title: 'json-ld', company: 'json-ld' },
    classifierVersion: 1,
    ...over,
  };
}

/** A list's row with nothing stated, with the fields that a test cares about put over it. */
export function aSummary(over: Partial<Summary> = {}): Summary {
  const id = over.id ?? crypto.randomUUID();
  return {
    id,
    url: `https://jobs.brightwater.example/positions/${id}`,
    title: 'Data Analysis Intern',
    company: 'Brightwater Labs',
    location: null,
    workMode: null,
    kind: 'internship',
    flag: 'not-stated',
    form: null,
    amount: null,
    hoursPerWeek: null,
    weeks: null,
    totalHours: null,
    start: null,
    hourly: null,
    deadline: null,
    rolling: false,
    closed: false,
    warnings: 0,
    stage: 'saved',
    stageAt: SOME_TIME,
    been: ['saved'],
    appliedAt: null,
    tags: [],
    hasGoals: false,
    fromList: false,
    archivedAt: null,
    trashedAt: null,
    savedAt: SOME_TIME,
    updatedAt: SOME_TIME,
    ...over,
  };
}
