import type { Classifiable, Reading } from '../model/classification';
import type { Kind } from '../model/kind';
import type { Range } from '../model/range';
import { COLON } from './characters';
import { LEXICONS } from './lexicon/time/all';
import type { KindCue } from './lexicon/time/lexicon';
import type { Hit } from './phrasebook';
import { Phrasebook } from './phrasebook';
import type { Prepared } from './text';
import { prepare } from './text';
import { wordAt } from './word-at';

const levels = new Phrasebook<KindCue>(LEXICONS.map(({ language, kinds }) => ({ language, cues: kinds })));

/** "Placement" and "volunteer" also stand in texts of agencies and among benefits. */
const PLAIN_LEVELS: readonly KindCue[] = ['micro-internship', 'internship', 'apprenticeship'];

/** A level word among the first words of the text speaks of the posting. */
const OPENING = 120;
/** Level words that stand this often in the text speak of the posting wherever they are. */
const OFTEN = 4;
const LEVELS: readonly KindCue[] = [
  'micro-internship',
  'internship',
  'placement',
  'apprenticeship',
  'volunteer',
];

const MOST_LABELS = 40;
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
export function readKind(
  input: Classifiable,
  body: Prepared,
  language: string | null,
  totalHours: Range | null,
): Reading<Kind> | null {
  const said = fromTitle(input) ?? fromData(input) ?? fromLabels(input) ?? fromText(input, body, language);
  if (said === null) return null;
  const micro = said.kind === 'internship' && (isMicro(totalHours) || opensAsMicro(body));
  const kind = micro ? 'micro-internship' : said.kind;
  const { quote, start, end, rule, confidence } = said;
  return { value: kind, confidence, evidence: [{ quote, start, end, rule }] };
}

/** Under a title that says "intern", the text calls the work a micro-internship before it calls it anything else. */
function opensAsMicro(body: Prepared): boolean {
  for (let at = 0; at < Math.min(body.count, FIRST_WORDS); at++) {
    const hit = levels.at(body, at);
    if (hit !== null && LEVELS.includes(hit.cue)) return hit.cue === 'micro-internship';
    if (hit !== null) at = hit.to - 1;
  }
  return false;
}
const FIRST_WORDS = 60;

function isMicro(total: Range | null): boolean {
  if (total === null) return false;
  const high = total.max ?? total.min ?? 0;
  const low = total.min ?? high;
  return total.max !== null && high <= MICRO_MOST && low >= MICRO_LEAST;
}

function fromTitle(input: Classifiable): Said | null {
  if (!input.title) return null;
  const title = prepare(input.title.slice(0, 400));
  for (const hit of levels.find(title)) {
    if (!LEVELS.includes(hit.cue) && !isLevelOfJob(title, hit)) continue;
    return {
      kind: hit.cue as Kind,
      quote: input.title.slice(title.start[hit.from], title.end[hit.to - 1]),
      start: -1,
      end: -1,
      rule: `kind.title-${hit.cue}`,
      confidence: 0.95,
    };
  }
  return null;
}

/** "Werkstudent", "Trainee", "Internship Coordinator": a job by its name; "engineer" leaves room for a later "intern". */
function isLevelOfJob(title: Prepared, hit: Hit<KindCue>): boolean {
  if (hit.cue !== 'job') return false;
  const name = title.text.slice(title.start[hit.from], title.end[hit.to - 1]);
  return JOB_LEVELS.test(name);
}

/** Names of jobs that hold a level word, or are a level of their own. */
const JOB_LEVELS =
  /werkstud|working student|student (?:worker|assistant|employee|helper|job)|studentisch|hilfskraft|trainee|new grad|graduate |intern|apprentic|volunteer|placement|co-?op|stage|pr[aá]cticas|becas|praktik|sta[zż]|est[aá]gio|ausbild|minijob|aushilfe|nebenjob|bijbaan|brig[aá]d|job [eé]tudiant|job d.[eé]t[eé]|part.time job/i;

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
    if (kind)
      return { kind, quote: type, start: -1, end: -1, rule: 'kind.employment-type', confidence: 0.85 };
  }
  return null;
}

/** Labels under which a page says what kind of contract it offers. */
const TYPE_LABEL =
  /type|contra|vertrag|beschäftigung|anstellung|employment|categor|kategorie|level|commitment/i;

function fromLabels(input: Classifiable): Said | null {
  for (const { label, value } of input.labelled.slice(0, MOST_LABELS)) {
    if (!TYPE_LABEL.test(label)) continue;
    const hit = levels.find(prepare(value.slice(0, 200))).find((one) => LEVELS.includes(one.cue));
    if (hit === undefined) continue;
    return {
      kind: hit.cue as Kind,
      quote: `${label}: ${value}`,
      start: -1,
      end: -1,
      rule: 'kind.label',
      confidence: 0.9,
    };
  }
  return null;
}

function fromText(input: Classifiable, body: Prepared, language: string | null): Said | null {
  const hits = levels.find(body);
  const said = hits.filter(
    (hit) => LEVELS.includes(hit.cue) && (hit.language === 'en' || hit.language === language),
  );
  const quoted = (hit: Hit<KindCue>, kind: Kind, confidence: number): Said => {
    const start = body.start[hit.from] ?? 0;
    const end = body.end[hit.to - 1] ?? start;
    return { kind, quote: body.text.slice(start, end), start, end, rule: 'kind.text', confidence };
  };
  const typed = said.find((hit) => isTypeValue(body, hit));
  if (typed !== undefined) return quoted(typed, typed.cue as Kind, 0.85);
  const [first] = said;
  if (first !== undefined) {
    const early = first.from < OPENING && PLAIN_LEVELS.includes(first.cue);
    const permanent = hits.some((hit) => hit.cue === 'job' && CONTRACTS.has(wordAt(body, hit.from)));
    if (said.length >= OFTEN || (early && !permanent)) return quoted(first, first.cue as Kind, 0.7);
  }
  const pay = hits.find((hit) => hit.cue === 'implied' && isLabel(body, hit));
  if (pay !== undefined) return quoted(pay, 'internship', 0.6);
  if (!input.title) return null;
  return { kind: 'job', quote: input.title, start: -1, end: -1, rule: 'kind.plain-title', confidence: 0.6 };
}

/** Contracts of a job, whatever internships its text asks for. */
const CONTRACTS = new Set(['cdi', 'cdd', 'intérim', 'werkstudent', 'werkstudentin', 'minijob', 'trainee']);
/** First words of "Type de contrat : Stage", "Employment type: Internship". */
const TYPE_WORDS = new Set([
  'type',
  'contract',
  'contrat',
  'employment',
  'job',
  'vertragsart',
  'anstellungsart',
  'category',
  'tipo',
  'contrato',
  'typ',
  'stellenart',
]);

function isTypeValue(body: Prepared, hit: Hit<KindCue>): boolean {
  if (body.text.charCodeAt(body.start[hit.from - 1] ?? 0) !== COLON) return false;
  return TYPE_WORDS.has(wordAt(body, body.sentenceFrom[body.sentence[hit.from] ?? 0] ?? 0));
}

function isLabel(body: Prepared, hit: Hit<KindCue>): boolean {
  return (
    body.sentenceFrom[body.sentence[hit.from] ?? 0] === hit.from &&
    body.text.charCodeAt(body.start[hit.to] ?? 0) === COLON
  );
}
