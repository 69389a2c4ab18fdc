import { companyKey } from '../model/company-key';
import { fold } from '../model/fold';
import type { Intention } from '../model/intention';
import type { Posting } from '../model/posting';
import { haystack } from '../model/search-text';
import type { StageId } from '../model/stage';
import { addressKey } from '../model/url';
import { effectiveHourly, hourlyFigure, totalHours } from '../model/worth';
import { SHELF, type Shelf, type SummaryRow, type WordsRow } from './schema';

/** Unique words kept of one posting: twice what the longest postings seen have, and an end to hostile ones. */
const MOST_WORDS = 3_000;

export const NO_DEADLINE = '9999-99-99';

/** The cheap row that lists read, derived from the posting and its intention at every write of either. */
export function summarise(posting: Posting, intention: Intention | undefined): SummaryRow {
  const { pay, time } = posting;
  return {
    id: posting.id,
    url: posting.url,
    title: posting.title,
    company: posting.company,
    location: posting.locations[0] ?? null,
    workMode: posting.workMode,
    kind: posting.kind,
    flag: pay.flag,
    form: pay.form,
    amount: pay.amount,
    hoursPerWeek: time.hoursPerWeek,
    weeks: time.weeks,
    totalHours: totalHours(time),
    start: time.start,
    hourly: hourlyFigure(effectiveHourly(pay, time)),
    deadline: posting.deadline,
    rolling: posting.rolling,
    closed: posting.closed,
    warnings: posting.warnings.length,
    stage: posting.stage,
    stageAt: stageAt(posting),
    been: [...new Set([...posting.history.map((change) => change.stage), posting.stage])],
    appliedAt: firstAt(posting, 'applied'),
    tags: posting.tags,
    hasGoals: intention !== undefined && saysSomething(intention),
    fromList: posting.captureNotes.includes('from-list'),
    archivedAt: posting.archivedAt,
    trashedAt: posting.trashedAt,
    savedAt: posting.savedAt,
    updatedAt: posting.updatedAt,
    order: {
      urls: [posting.url, ...(posting.alsoAt ?? [])].filter((url) => url !== '').map(addressKey),
      shelf: SHELF[shelfOf(posting)],
      newest: -posting.savedAt,
      due: posting.deadline ?? NO_DEADLINE,
      company: companyKey(posting.company),
      title: fold(posting.title).trim(),
    },
  };
}

/** The words that search finds the posting by. */
export function wordsOf(posting: Posting): WordsRow {
  const texts = [
    posting.title,
    posting.company ?? '',
    ...posting.locations,
    ...posting.tags,
    ...posting.skills,
    posting.notes,
    posting.description,
  ];
  return { id: posting.id, words: haystack(texts, MOST_WORDS) };
}

/** Has the person written or decided anything about why? An empty draft does not count. */
export function saysSomething(intention: Intention): boolean {
  return (
    intention.decision !== null ||
    intention.why.trim() !== '' ||
    intention.outcomes.some((outcome) => outcome.text.trim() !== '')
  );
}

export function shelfOf(posting: Pick<Posting, 'archivedAt' | 'trashedAt'>): Shelf {
  if (posting.trashedAt !== null) return 'trashed';
  return posting.archivedAt === null ? 'listed' : 'archived';
}

/** When the posting came to the stage it is in: the last such step of its history. */
function stageAt(posting: Posting): number {
  return posting.history.findLast((change) => change.stage === posting.stage)?.at ?? posting.savedAt;
}

function firstAt(posting: Posting, stage: StageId): number | null {
  const steps = posting.history.filter((change) => change.stage === stage).map((change) => change.at);
  return steps.length > 0 ? Math.min(...steps) : null;
}
