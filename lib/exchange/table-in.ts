import { Kind, WorkMode } from '../model/kind';
import { NO_PAY, type Pay, PayFlag, PayForm, PayPeriod } from '../model/pay';
import { FIELD_LIMITS, type Posting } from '../model/posting';
import type { Range } from '../model/range';
import type { StageChange } from '../model/stage';
import { safeUrl } from '../model/url';
import type { Field, Mapping } from './columns';
import type { StageNames } from './csv-out';
import type { Table } from './csv-read';
import { type DayOrder, dayOrderOf, isAmbiguous, readDay } from './days-in';
import { emptyPosting, type Makers } from './empty-posting';
import { readHistory } from './history-in';
import { readStage } from './stage-in';

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
  /** Words in the stage column that are no stage we know: those rows are "saved", with the word as a tag. */
  unknownStages: string[];
  /** Dates could be read day or month first: ask, and read again with `dayOrder`. Till then those dates are left out. */
  asksDayOrder: boolean;
}

const DATE_FIELDS: readonly Field[] = ['savedOn', 'appliedOn', 'stageOn', 'deadline', 'postedOn', 'start'];

export function readRows(table: Table, mapping: Mapping, options: TableOptions): TableRead {
  const columns = columnsOf(mapping);
  const dateCells = DATE_FIELDS.flatMap((field) =>
    table.rows.map((row) => cellsOf(row, columns, field)[0] ?? ''),
  );
  const order = options.dayOrder ?? dayOrderOf(dateCells);
  const read: TableRead = {
    postings: [],
    skipped: [],
    unknownStages: [],
    asksDayOrder: !options.dayOrder && isAmbiguous(dateCells),
  };
  for (const [at, row] of table.rows.entries()) {
    const cells = (field: Field): string[] => cellsOf(row, columns, field);
    const posting = readRow(cells, order, options);
    if (!posting) {
      read.skipped.push(at + 2);
      continue;
    }
    const said = cells('stage')[0];
    if (said && readStage(said, options.ownStages) === null && !read.unknownStages.includes(said)) {
      read.unknownStages.push(said);
    }
    read.postings.push(posting);
  }
  return read;
}

type Cells = (field: Field) => string[];

function readRow(cells: Cells, order: DayOrder | null, options: TableOptions): Posting | null {
  const one = (field: Field): string => cells(field)[0] ?? '';
  const day = (field: Field): string | null => readDay(one(field), order);
  const title = one('title').slice(0, FIELD_LIMITS.title);
  const company = one('company').slice(0, FIELD_LIMITS.company) || null;
  if (title === '' && company === null) return null;

  const posting = emptyPosting(options);
  const said = one('stage');
  const stage = readStage(said, options.ownStages);
  const flag = PayFlag.safeParse(one('payFlag'));
  const payTexts = [...cells('pay'), ...(flag.success ? [] : cells('payFlag'))];
  const url = safeUrl(withScheme(one('url')));
  posting.title = title;
  posting.company = company;
  posting.url = url ? options.canonical(url) : '';
  posting.applyUrl = safeUrl(withScheme(one('applyUrl')));
  posting.locations = listOf(one('location'), ';').map((place) => place.slice(0, FIELD_LIMITS.location));
  posting.workMode = workModeOf(one('workMode'));
  posting.kind = kindOf(one('kind'));
  posting.deadline = day('deadline');
  posting.postedOn = day('postedOn');
  posting.description = plainText(cells('description').join('\n\n')).slice(0, FIELD_LIMITS.description);
  posting.notes = cells('notes').join('\n').slice(0, FIELD_LIMITS.notes);
  posting.skills = listOf(one('skills'), ';');
  posting.tags = tagsOf(cells('tags'), stage === null ? said : '');
  if (flag.success) posting.pay = payOf(flag.data, one);
  posting.time = {
    ...posting.time,
    hoursPerWeek: rangeOf(one('hoursMin'), one('hoursMax')),
    weeks: rangeOf(one('weeksMin'), one('weeksMax')),
    start: day('start'),
  };
  // The classifier reads what a pay column says in words; here nothing is guessed from it.
  posting.labelled = payTexts.filter((text) => text !== '').map((value) => ({ label: 'Salary', value }));
  posting.savedAt = instantOf(day('savedOn')) ?? posting.savedAt;
  const since = { applied: instantOf(day('appliedOn')), stage: instantOf(day('stageOn')) };
  posting.stage = stage ?? (said === '' && since.applied !== null ? 'applied' : 'saved');
  posting.history = historyOf(posting, one('history'), since, options);
  posting.sources = sourcesOf(posting);
  return posting;
}

type Columns = ReadonlyMap<Field, readonly number[]>;

function columnsOf(mapping: Mapping): Columns {
  const columns = new Map<Field, number[]>();
  for (const [at, field] of mapping.entries()) {
    if (field) columns.set(field, [...(columns.get(field) ?? []), at]);
  }
  return columns;
}

/** People leave "https://" out. */
function withScheme(cell: string): string {
  return /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(cell) ? `https://${cell}` : cell;
}

/** Every filled cell of the columns that are this field. */
function cellsOf(row: readonly string[], columns: Columns, field: Field): string[] {
  return (columns.get(field) ?? []).map((at) => row[at]?.trim() ?? '').filter((cell) => cell !== '');
}

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
  return /^\d{1,12}(?:\.\d{1,9})?$/.test(cell) ? Number(cell) : null;
}

function workModeOf(cell: string): WorkMode | null {
  const said = cell.toLowerCase();
  if (/hybrid/.test(said)) return 'hybrid';
  if (/^(?:remote|fully remote|yes|true|checked|x|✓|☑|✅|home ?office|100 ?% remote)$/.test(said))
    return 'remote';
  if (/^(?:on-?site|in[- ]person|in[- ]office|office)$/.test(said)) return 'onsite';
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
    time: posting.time.hoursPerWeek ?? posting.time.weeks ?? posting.time.start,
  };
  return Object.fromEntries(
    Object.entries(filled)
      .filter(([, value]) => value)
      .map(([field]) => [field, 'import']),
  );
}
