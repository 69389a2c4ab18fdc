import type { Classifiable, Reading } from '../model/classification';
import type { Kind } from '../model/kind';
import type { Range } from '../model/range';
import type { KindCue } from './lexicon/time/lexicon';
import { Phrasebook } from './phrasebook';
import type { Prepared } from './text';
import { prepare } from './text';
import { LEXICONS } from './time-words';

const levels = new Phrasebook<KindCue>(LEXICONS.map(({ language, kinds }) => ({ language, cues: kinds })));

/** A level word this far into the text still speaks of the posting. */
const OPENING = 400;
/** Of these, each is a level; the words of `job` (engineer, analyst) are only what a plain title is made of. */
const LEVELS: readonly KindCue[] = ['micro-internship', 'internship', 'placement', 'apprenticeship', 'volunteer'];

const MICRO_LEAST = 5;
const MICRO_MOST = 40;

interface Said {
  kind: Kind;
  quote: string;
  start: number;
  end: number;
  rule: string;
  confidence: number;
}

/** What kind of work it is: the title, then what the site's data say, then the text; hours in all make an internship a micro-internship. */
export function readKind(input: Classifiable, body: Prepared, totalHours: Range | null): Reading<Kind> | null {
  const said = fromTitle(input) ?? fromData(input) ?? fromText(input, body);
  if (said === null) return null;
  const kind = said.kind === 'internship' && isMicro(totalHours) ? 'micro-internship' : said.kind;
  const { quote, start, end, rule, confidence } = said;
  return { value: kind, confidence, evidence: [{ quote, start, end, rule }] };
}

function isMicro(total: Range | null): boolean {
  if (total === null) return false;
  const high = total.max ?? total.min ?? 0;
  const low = total.min ?? high;
  return total.max !== null && high <= MICRO_MOST && low >= MICRO_LEAST;
}

function fromTitle(input: Classifiable): Said | null {
  if (!input.title) return null;
  const title = prepare(input.title.slice(0, 400));
  const hits = levels.find(title).filter((hit) => hit.cue !== 'none');
  const level = hits.find((hit) => hit.cue !== 'job');
  const job = hits.find((hit) => hit.cue === 'job');
  const quoted = (kind: Kind, from: number, to: number): Said => ({
    kind,
    quote: input.title?.slice(title.start[from], title.end[to - 1]) ?? '',
    start: -1,
    end: -1,
    rule: `kind.title-${kind}`,
    confidence: 0.95,
  });
  if (level === undefined) return job && isOnlyJob(input, job.from, hits.length) ? quoted('job', job.from, job.to) : null;
  return quoted(level.cue as Kind, level.from, level.to);
}

function isOnlyJob(_input: Classifiable, _at: number, _count: number): boolean {
  return false;
}

const BY_TYPE: Record<string, Kind> = {
  INTERN: 'internship',
  INTERNSHIP: 'internship',
  VOLUNTEER: 'volunteer',
  APPRENTICESHIP: 'apprenticeship',
  APPRENTICE: 'apprenticeship',
  COOP: 'placement',
  PLACEMENT: 'placement',
};

function fromData(input: Classifiable): Said | null {
  for (const type of input.structured.employmentType) {
    const kind = BY_TYPE[type.toUpperCase().replace(/[^A-Z]+/g, '')];
    if (kind) return { kind, quote: type, start: -1, end: -1, rule: 'kind.employment-type', confidence: 0.85 };
  }
  return null;
}

function fromText(input: Classifiable, body: Prepared): Said | null {
  const hits = levels.find(body).filter((hit) => LEVELS.includes(hit.cue));
  const first = hits.find((hit) => hit.from < OPENING);
  if (first !== undefined && hits.length >= 2) {
    const start = body.start[first.from] ?? 0;
    const end = body.end[first.to - 1] ?? start;
    return { kind: first.cue as Kind, quote: body.text.slice(start, end), start, end, rule: 'kind.text', confidence: 0.7 };
  }
  if (!input.title || hits.length > 0) return null;
  return { kind: 'job', quote: input.title, start: -1, end: -1, rule: 'kind.plain-title', confidence: 0.6 };
}
