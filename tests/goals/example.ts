import type { Intention as IntentionType } from '../../lib/model/intention';
import { Intention } from '../../lib/model/intention';
import { NO_PAY, type Pay } from '../../lib/model/pay';
import { EMPTY_PLAN, type Plan } from '../../lib/model/plan';
import type { Posting } from '../../lib/model/posting';
import { NO_TIME, type Time } from '../../lib/model/time';

/** A posting in which nothing is stated but what the test says. */
export function posting(fields: Partial<Posting> = {}): Posting {
  return {
    id: 'p1',
    url: 'https://jobs.example/1',
    site: null,
    title: 'UX Research Intern',
    company: 'Tidewater Health',
    companyUrl: null,
    locations: [],
    workMode: null,
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
    description: '',
    language: 'en',
    structured: {
      pay: [],
      employmentType: [],
      workHours: null,
      duration: null,
      start: null,
      immediateStart: null,
      incentives: null,
    },
    labelled: [],
    sources: {},
    captureNotes: [],
    classifierVersion: 1,
    stage: 'saved',
    history: [{ stage: 'saved', at: 1, recordedAt: 1 }],
    changes: [],
    notes: '',
    tags: [],
    archivedAt: null,
    trashedAt: null,
    savedAt: 1,
    updatedAt: 1,
    ...fields,
  };
}

export function plan(fields: Partial<Plan> = {}): Plan {
  return { ...EMPTY_PLAN, ...fields };
}

export function paid(
  min: number | null,
  max: number | null,
  period: 'hour' | 'week' | 'month' | 'year' | 'total' | null,
  currency = 'EUR',
): Pay {
  return {
    flag: 'paid',
    form: 'wage',
    amount: { min, max, currency, period },
    confidence: 0.9,
    evidence: [{ quote: 'a wage of so much', start: -1, end: -1, rule: 'wage' }],
  };
}

export function time(fields: Partial<Time> = {}): Time {
  return { ...NO_TIME, ...fields };
}

export function range(min: number, max = min): { min: number; max: number } {
  return { min, max };
}

export function intention(fields: Partial<IntentionType> = {}): IntentionType {
  return { ...Intention.parse({ postingId: 'p1' }), ...fields };
}
