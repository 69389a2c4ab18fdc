import { Kind, WorkMode } from '../model/kind';
import { NO_PAY, type Pay, PayFlag, PayForm, PayPeriod } from '../model/pay';
import { FIELD_LIMITS, type Posting } from '../model/posting';
import type { Range } from '../model/range';
import type { StageChange } from '../model/stage';
import { linkIn, unmarked, yesOrNo } from './cells';
import type { Field, Mapping } from './column-names';
import type { StageNames } from './csv-out';
import type { Table } from './csv-read';
import { type DayOrder, dayOrderOf, isAmbiguous, readDay } from './days-in';
import { emptyPosting, type Makers } from './empty-posting';
import { readHistory } from './history-in';
import { columnsOf, notesOf, type Row, rowOf } from './row';
import { readStage } from './stage-in';
import { payWords, timeWords } from './words-in';

export interface TableOptions extends Makers {
  ownStages: StageNames;
  /** The person's answer where the dates can be read both ways. */
  dayOrder?: DayOrder | null;
}

/** A table as postings, for the preview and then for the database. */
export interface TableRead {
  postings: Posting[];
  /** Row numbers as a spreadsheet counts them, with the header as 1: rows that name neither a role nor a company. */
  skipped: number[];
  /** Words in the stage column that are no stage we know: they become tags, and the row's other cells say its stage. */
  unknownStages: string[];
  /** Dates could be read day or month first: ask, and read again with `dayOrder`. Till then those dates are left out. */
  asksDayOrder: boolean;
}

const DATE_FIELDS: readonly Field[] = [
  'savedOn',
  'appliedOn',
  'stageOn',
  'date',
  'deadline',
  'postedOn',
  'start',
  'end',
];

export function readRows(table: Table, mapping: Mapping, options: TableOptions): TableRead {
  const columns = columnsOf(mapping);
  const lines = table.rows.map((row) => rowOf(row, table.header, columns));
  const dateCells = DATE_FIELDS.flatMap((field) => lines.map((line) => line.one(field)));
  const order = options.dayOrder ?? dayOrderOf(dateCells);
  const read: TableRead = {
    postings: [],
    skipped: [],
    unknownStages: [],
    asksDayOrder: !options.dayOrder && isAmbiguous(dateCells),
  };
  let above: string | null = null;
  for (const [at, line] of lines.entries()) {
    const posting = readRow(line, order, options);
    if (!posting) {
      read.skipped.push(at + 2);
      continue;
    }
    // Lists leave the company out where it is that of the row above.
    if (posting.company === SAME_AS_ABOVE) posting.company = above;
    above = posting.company;
    const word = line.one('stage');
    if (word && readStage(word, options.ownStages) === null && !read.unknownStages.includes(word)) {
      read.unknownStages.push(word);
    }
    read.postings.push(posting);
  }
  return read;
}

const SAME_AS_ABOVE = '↳';
/** The line below a sheet that adds up what stands in it. */
const SUM = /^(?:grand )?(?:total|sum|summe|gesamt|suma|somme|totale|totaal|count|anzahl)s?:?$/i;

function readRow(row: Row, order: DayOrder | null, options: TableOptions): Posting | null {
  const { cells, one } = row;
  const day = (field: Field): string | null => readDay(one(field), order);
  const title = unmarked(one('title')).slice(0, FIELD_LIMITS.title);
  const company = unmarked(one('company')).slice(0, FIELD_LIMITS.company) || null;
  if (title === '' && company === null) return null;
  if (SUM.test(company ?? title) && !/\p{L}/u.test(company === null ? '' : title)) return null;

  const posting = emptyPosting(options);
  const word = one('stage');
  const stage = readStage(word, options.ownStages);
  const flag = PayFlag.safeParse(one('payFlag'));
  const url = linkIn(one('url'));
  posting.title = title;
  posting.company = company;
  posting.url = url ? options.canonical(url) : '';
  posting.applyUrl = linkIn(one('applyUrl'));
  posting.locations = listOf(one('location'), ';').map((place) => place.slice(0, FIELD_LIMITS.location));
  posting.workMode = workModeOf(one('workMode'));
  posting.kind = kindOf(one('kind'));
  posting.deadline = day('deadline');
  posting.rolling = posting.deadline === null && ROLLING.test(one('deadline'));
  posting.postedOn = day('postedOn');
  posting.description = plainText(cells('description').join('\n\n')).slice(0, FIELD_LIMITS.description);
  posting.notes = notesOf(row);
  posting.skills = listOf(one('skills'), ';');
  posting.tags = tagsOf(cells('tags'), stage === null ? word : '');
  posting.closed = yesOrNo(one('closed')) === true;
  posting.archivedAt = yesOrNo(one('archived')) === true ? options.now : instantOf(day('archived'));
  if (flag.success) posting.pay = payOf(flag.data, one);
  // The classifier reads what columns say in words; here nothing is guessed from it.
  const time = timeWords(row, day('start'));
  posting.labelled = [...(flag.success ? [] : payWords(row)), ...time];
  posting.time = {
    ...posting.time,
    hoursPerWeek: rangeOf(one('hoursMin'), one('hoursMax')),
    weeks: rangeOf(one('weeksMin'), one('weeksMax')),
    start: time.length > 0 ? null : day('start'),
    end: time.length > 0 ? null : day('end'),
  };
  posting.savedAt = instantOf(day('savedOn')) ?? posting.savedAt;
  const isApplied =
    yesOrNo(one('applied')) ?? (one('appliedOn') !== '' && yesOrNo(one('appliedOn')) !== false);
  posting.stage = stage ?? (isApplied ? 'applied' : 'saved');
  // A bare "date" is that of the step that the row is at, where that is an early one: later it may be any.
  const isEarly = STAGES_OF_A_DATE.has(posting.stage);
  const since = {
    applied: instantOf(day('appliedOn')),
    stage: instantOf(day('stageOn') ?? (isEarly ? day('date') : null)),
  };
  if (posting.stage === 'saved' && one('savedOn') === '') posting.savedAt = since.stage ?? posting.savedAt;
  posting.history = historyOf(posting, one('history'), since, options);
  posting.sources = sourcesOf(posting);
  return posting;
}

const ROLLING = /\b(?:rolling|until filled|ongoing|laufend|continu)\b/i;
const STAGES_OF_A_DATE: ReadonlySet<string> = new Set(['saved', 'preparing', 'applied']);

function historyOf(
  posting: Posting,
  told: string,
  since: { applied: number | null; stage: number | null },
  options: TableOptions,
): StageChange[] {
  const written = readHistory(told, options);
  if (written) return written;
  const { now } = options;
  // The date of the stage is that of the application where it says nothing else.
  const appliedAt = since.applied ?? (posting.stage === 'applied' ? since.stage : null);
  const history: StageChange[] = [
    { stage: 'saved', at: Math.min(posting.savedAt, appliedAt ?? posting.savedAt), recordedAt: now },
  ];
  if (appliedAt !== null) history.push({ stage: 'applied', at: appliedAt, recordedAt: now });
  // Where the table does not say when it came to a later stage, it is written down as of now.
  if (!history.some((change) => change.stage === posting.stage)) {
    const at = Math.max(since.stage ?? now, appliedAt ?? Number.NEGATIVE_INFINITY);
    history.push({ stage: posting.stage, at, recordedAt: now });
  }
  return history;
}

function payOf(flag: PayFlag, one: (field: Field) => string): Pay {
  const form = PayForm.safeParse(one('payForm'));
  const range = rangeOf(one('payMin'), one('payMax'));
  const period = PayPeriod.safeParse(one('payPeriod'));
  const currency = /^[A-Z]{3}$/.test(one('currency')) ? one('currency') : null;
  return {
    ...NO_PAY,
    flag,
    form: form.success ? form.data : null,
    amount: range && { ...range, currency, period: period.success ? period.data : null },
  };
}

function rangeOf(min: string, max: string): Range | null {
  const [low, high] = [numberOf(min), numberOf(max)];
  return low === null && high === null ? null : { min: low, max: high };
}

function numberOf(cell: string): number | null {
  return /^\d{1,12}(?:[.,]\d{1,9})?$/.test(cell) ? Number(cell.replace(',', '.')) : null;
}

function workModeOf(cell: string): WorkMode | null {
  const said = cell.toLowerCase();
  if (/hybrid|teilweise|teils/.test(said)) return 'hybrid';
  if (
    /^(?:fully |100 ?% ?)?(?:remote|home[- ]?office|wfh|work from home|online|virtual|teletravail|à distance)(?: only)?$/.test(
      said,
    )
  )
    return 'remote';
  if (
    /^(?:on[- ]?site|in[- ]person|in[- ]office|office|vor ort|präsenz|sur place|presencial|wfo)$/.test(said)
  )
    return 'onsite';
  if (yesOrNo(said)) return 'remote';
  const exact = WorkMode.safeParse(said);
  return exact.success ? exact.data : null;
}

function kindOf(cell: string): Kind | null {
  const said = cell.toLowerCase();
  const exact = Kind.safeParse(said);
  if (exact.success) return exact.data;
  return /^(?:intern|internship)s?$/.test(said) ? 'internship' : null;
}

function tagsOf(cells: readonly string[], extra: string): string[] {
  const tags = [...cells.flatMap((cell) => cell.split(/[;,]/)), extra].map((tag) =>
    tag.trim().slice(0, FIELD_LIMITS.tag),
  );
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

function listOf(cell: string, separator: string): string[] {
  return cell
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Some trackers export descriptions as HTML. Tags go, blocks become lines; nothing is ever shown as HTML. */
function plainText(text: string): string {
  if (!/<\/?(?:p|div|br|li|ul|ol|h\d|span|strong|b)\b/i.test(text)) return text;
  return text
    .replace(/<li\b[^<>]{0,500}>/gi, '\n- ')
    .replace(/<(?:br|\/p|\/div|\/h\d|\/ul|\/ol)\b[^<>]{0,500}>/gi, '\n')
    .replace(/<[^<>]{0,500}>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/(?<![ \t])[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Noon on the person's clock, so that the day stays the day. */
function instantOf(day: string | null): number | null {
  return day === null ? null : new Date(`${day}T12:00`).getTime();
}

function sourcesOf(posting: Posting): Record<string, string> {
  const filled = {
    title: posting.title,
    company: posting.company,
    locations: posting.locations.length > 0,
    workMode: posting.workMode,
    kind: posting.kind,
    deadline: posting.deadline,
    pay: posting.pay.flag !== 'not-stated',
    time: posting.time.hoursPerWeek ?? posting.time.weeks ?? posting.time.start ?? posting.time.end,
    closed: posting.closed,
    rolling: posting.rolling,
  };
  return Object.fromEntries(
    Object.entries(filled)
      .filter(([, value]) => value)
      .map(([field]) => [field, 'import']),
  );
}
