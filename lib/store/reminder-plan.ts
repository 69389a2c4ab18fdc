import { BUILT_IN_STAGES } from '../model/built-in-stages';
import type { Intention } from '../model/intention';
import type { Posting } from '../model/posting';
import type { Reminder } from '../model/reminder';
import { type ReminderFields, STAGES_BEFORE_APPLYING } from '../model/reminder-fields';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import type { Store } from './open';
import { MARKS_KEY, type ReminderMarks, readMarks } from './reminder-marks';
import { ONLY, type ReadTransaction, type SummaryRow } from './schema';
import { summaryPages } from './summary-pages';

/** What a plan is made from, all of one moment. */
export interface PlanReading {
  fields: ReminderFields[];
  reminders: Reminder[];
  settings: Settings;
  marks: ReminderMarks;
}

const BUILT_IN: readonly string[] = BUILT_IN_STAGES;
const PLANNED_FROM = ['summaries', 'postings', 'intentions', 'reminders', 'settings', 'meta'] as const;

/** The reminder fields of these postings with their reminders; `null` means all there are. */
export function readForPlan(store: Store, ids: readonly string[] | null): Promise<PlanReading> {
  return store.read(PLANNED_FROM, async (transaction) => {
    const [fields, reminders, settings, marks] = await Promise.all([
      readFields(transaction, ids),
      readReminders(transaction, ids),
      transaction.objectStore('settings').get(ONLY),
      transaction.objectStore('meta').get(MARKS_KEY),
    ]);
    return { fields, reminders, settings: settings ?? DEFAULT_SETTINGS, marks: readMarks(marks) };
  });
}

/** What reminders need to know of postings. One read of the summaries; whole postings only of the few whose dates matter. */
export function reminderFields(store: Store): Promise<ReminderFields[]> {
  return store.read(['summaries', 'postings', 'intentions'], (transaction) => readFields(transaction, null));
}

async function readFields(
  transaction: ReadTransaction,
  ids: readonly string[] | null,
): Promise<ReminderFields[]> {
  const summaries = transaction.objectStore('summaries');
  const intentions = transaction.objectStore('intentions');
  const decided = ids ? await Promise.all(ids.map((id) => intentions.get(id))) : await intentions.getAll();
  const byPosting = new Map(
    decided.flatMap((intention) => (intention ? [[intention.postingId, intention]] : [])),
  );
  const fieldsOfRows = (rows: readonly (SummaryRow | undefined)[]): Promise<ReminderFields[]> =>
    Promise.all(
      rows
        .filter((row) => row !== undefined)
        .map(async (row) => {
          const posting = needsWhole(row) ? await transaction.objectStore('postings').get(row.id) : undefined;
          return fieldsOf(row, posting, byPosting.get(row.id));
        }),
    );
  if (ids) return fieldsOfRows(await Promise.all(ids.map((id) => summaries.get(id))));
  const fields: ReminderFields[] = [];
  for await (const rows of summaryPages(transaction)) fields.push(...(await fieldsOfRows(rows)));
  return fields;
}

async function readReminders(
  transaction: ReadTransaction,
  ids: readonly string[] | null,
): Promise<Reminder[]> {
  const reminders = transaction.objectStore('reminders');
  if (!ids) return reminders.getAll();
  return (await Promise.all(ids.map((id) => reminders.index('postingId').getAll(id)))).flat();
}

/** The day that the work ends and an own stage's history stand in the posting alone. */
function needsWhole({ stage }: SummaryRow): boolean {
  return stage === 'accepted' || !BUILT_IN.includes(stage);
}

function fieldsOf(
  row: SummaryRow,
  posting: Posting | undefined,
  intention: Intention | undefined,
): ReminderFields {
  const frame = intention?.timeFrame;
  const start = wholeDay(frame?.from) ?? wholeDay(row.start);
  return {
    id: row.id,
    stage: row.stage,
    stageAt: row.stageAt,
    beforeApplying: isBeforeApplying(row, posting),
    savedAt: row.savedAt,
    deadline: row.deadline,
    closed: row.closed,
    archivedAt: row.archivedAt,
    trashedAt: row.trashedAt,
    decision: intention?.decision ?? null,
    decidedAt: intention?.decidedAt ?? null,
    start,
    end: wholeDay(frame?.to) ?? wholeDay(posting?.time.end),
    exitWeek: intention?.exit.week ?? null,
    exitBy: intention?.exit.by ?? null,
  };
}

function isBeforeApplying({ stage }: SummaryRow, posting: Posting | undefined): boolean {
  if (BUILT_IN.includes(stage)) return STAGES_BEFORE_APPLYING.includes(stage);
  const past = posting?.history ?? [];
  return !past.some((step) => BUILT_IN.includes(step.stage) && !STAGES_BEFORE_APPLYING.includes(step.stage));
}

/** A month alone names no day. */
function wholeDay(day: string | null | undefined): string | null {
  return day && day.length === 10 ? day : null;
}
