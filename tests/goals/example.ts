import { blankPosting } from '../../lib/model/blank';
import type { Intention as IntentionType } from '../../lib/model/intention';
import { Intention } from '../../lib/model/intention';
import type { Pay } from '../../lib/model/pay';
import { EMPTY_PLAN, type Plan } from '../../lib/model/plan';
import type { Posting } from '../../lib/model/posting';
import { NO_TIME, type Time } from '../../lib/model/time';

/** A posting in which nothing is stated but what the test says. */
export function posting(fields: Partial<Posting> = {}): Posting {
  const blank = blankPosting({ id: 'p1', url: 'https://jobs.example/1', now: 1 });
  const title = 'UX Research Intern';
  return { ...blank, title, company: 'Tidewater Health', kind: 'internship', language: 'en', ...fields };
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
