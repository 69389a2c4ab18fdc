import { NO_HINTS } from '../model/capture';
import { classify } from './classify';

/** One sentence for each kind of mention, so that each reader runs once. */
const SAMPLE = `Paid internship of 12 weeks from 1 June 2027, 35 hours a week.
The stipend is €1,200 per month. Apply by 3 May 2027. Contact: jobs@example.org
Remote or hybrid, part-time.`;

let isReady = false;

/**
 * Has the lexicons and the readers at hand, so that the first text does not wait for them: for a moment in which a
 * worker that has just started waits anyway. Does nothing the second time.
 */
export function getReady(): void {
  if (isReady) return;
  isReady = true;
  classify({
    title: 'Intern',
    company: null,
    description: SAMPLE,
    language: null,
    locations: [],
    structured: NO_HINTS,
    labelled: [],
    today: '2026-11-22',
  });
}
