import { classify } from '../../lib/classify/classify';
import type { Capture, ListedPosting } from '../../lib/model/capture';
import { NO_HINTS } from '../../lib/model/capture';
import type { Classifiable } from '../../lib/model/classification';
import { dayOf } from '../../lib/model/day';
import type { Posting } from '../../lib/model/posting';
import { assemble } from '../../lib/tracker/assemble';

/** A capture, classified and joined to a posting that is not saved yet. */
export function draftOf(capture: Capture, id: string, now: number): Posting {
  return assemble(capture, classify(classifiableOf(capture, now)), { id, now });
}

/**
 * Reads a saved posting again with the present rules. What the person corrected, and what a table that they brought in
 * said, stays.
 */
export function reclassified(posting: Posting): Posting {
  const reading = classify({
    title: posting.title,
    company: posting.company,
    description: posting.description,
    language: posting.language,
    locations: posting.locations,
    structured: posting.structured,
    labelled: posting.labelled,
    today: dayOf(posting.savedAt),
  });
  const theirs = (field: string): boolean => /^(?:person|import)$/.test(posting.sources[field] ?? '');
  const mayFill = (field: string): boolean => posting.classifierVersion === 0 && !theirs(field);
  return {
    ...posting,
    pay: theirs('pay') ? posting.pay : reading.pay,
    time: theirs('time') ? posting.time : { ...reading.time, term: reading.time.term ?? posting.time.term },
    kind: theirs('kind') ? posting.kind : (reading.kind?.value ?? null),
    rolling: theirs('rolling') ? posting.rolling : reading.rolling,
    deadline:
      posting.sources.deadline === 'text' || (posting.deadline === null && mayFill('deadline'))
        ? (reading.deadline?.value ?? null)
        : posting.deadline,
    workMode:
      posting.sources.workMode === 'text' || (posting.workMode === null && mayFill('workMode'))
        ? (reading.workMode?.value ?? null)
        : posting.workMode,
    warnings: reading.warnings,
    classifierVersion: reading.version,
  };
}

/** One card of a results list as a posting, with the flags that the card's own text allows. */
export function draftOfListed(card: ListedPosting, capture: Capture, id: string, now: number): Posting {
  return draftOf(
    {
      ...capture,
      status: 'posting',
      url: card.url,
      pageUrl: capture.pageUrl,
      siteJobId: null,
      title: card.title,
      company: card.company,
      companyUrl: null,
      locations: card.location ? [card.location] : [],
      workMode: null,
      deadline: null,
      postedOn: null,
      applyUrl: null,
      skills: [],
      closed: false,
      description: card.text,
      structured: NO_HINTS,
      labelled: [],
      sources: { title: 'list', company: 'list', locations: 'list', description: 'list' },
      listed: [],
      notes: ['from-list'],
    },
    id,
    now,
  );
}

function classifiableOf(capture: Capture, now: number): Classifiable {
  const { title, company, description, language, locations, structured, labelled } = capture;
  return { title, company, description, language, locations, structured, labelled, today: dayOf(now) };
}
