import { BUILT_IN_STAGES } from '../model/built-in-stages';
import { dayOf } from '../model/day';
import type { Posting } from '../model/posting';
import type { StageChange } from '../model/stage';
import { effectiveHourly, hourlyFigure, totalHours } from '../model/worth';
import { type TableStyle, writeTable } from './csv-cell';

type Cell = string | number | boolean | null;

/** The columns of a table out, in order. Our own reading of tables knows them by these names. */
export const COLUMNS: readonly { name: string; cell: (posting: Posting, stages: StageNames) => Cell }[] = [
  { name: 'Title', cell: (one) => one.title },
  { name: 'Company', cell: (one) => one.company },
  { name: 'Location', cell: (one) => one.locations.join('; ') },
  { name: 'Work mode', cell: (one) => one.workMode },
  { name: 'Kind', cell: (one) => one.kind },
  { name: 'Stage', cell: (one, stages) => nameOf(one.stage, stages) },
  { name: 'Pay', cell: (one) => one.pay.flag },
  { name: 'Pay form', cell: (one) => one.pay.form },
  { name: 'Pay min', cell: (one) => one.pay.amount?.min ?? null },
  { name: 'Pay max', cell: (one) => one.pay.amount?.max ?? null },
  { name: 'Currency', cell: (one) => one.pay.amount?.currency ?? null },
  { name: 'Pay period', cell: (one) => one.pay.amount?.period ?? null },
  { name: 'Hours a week min', cell: (one) => one.time.hoursPerWeek?.min ?? null },
  { name: 'Hours a week max', cell: (one) => one.time.hoursPerWeek?.max ?? null },
  { name: 'Weeks min', cell: (one) => one.time.weeks?.min ?? null },
  { name: 'Weeks max', cell: (one) => one.time.weeks?.max ?? null },
  { name: 'Total hours min', cell: (one) => totalHours(one.time)?.min ?? null },
  { name: 'Total hours max', cell: (one) => totalHours(one.time)?.max ?? null },
  { name: 'Pay an hour', cell: (one) => cents(hourlyFigure(effectiveHourly(one.pay, one.time))) },
  { name: 'Start', cell: (one) => one.time.start },
  { name: 'End', cell: (one) => one.time.end },
  { name: 'Deadline', cell: (one) => one.deadline },
  { name: 'Posted on', cell: (one) => one.postedOn },
  { name: 'Saved on', cell: (one) => dayOf(one.savedAt) },
  { name: 'Applied on', cell: (one) => appliedOn(one.history) },
  { name: 'History', cell: (one, stages) => writeHistory(one.history, stages) },
  { name: 'Closed', cell: (one) => (one.closed ? 'yes' : '') },
  { name: 'Archived', cell: (one) => (one.archivedAt === null ? '' : 'yes') },
  { name: 'Tags', cell: (one) => one.tags.join('; ') },
  { name: 'Notes', cell: (one) => one.notes },
  { name: 'Skills', cell: (one) => one.skills.join('; ') },
  { name: 'Posting URL', cell: (one) => one.url },
  { name: 'Apply URL', cell: (one) => one.applyUrl },
];

/** Names of the person's own stages. */
export type StageNames = readonly { id: string; name: string }[];

/** Postings as a table for spreadsheets, with the history of stages. What is in the trash is left out. */
export function writeCsv(postings: readonly Posting[], ownStages: StageNames, style?: TableStyle): string {
  const rows = postings
    .filter((posting) => posting.trashedAt === null)
    .map((posting) => COLUMNS.map((column) => column.cell(posting, ownStages)));
  return writeTable([COLUMNS.map((column) => column.name), ...rows], style);
}

/** "2026-03-02 saved; 2026-03-05 applied (by mail)": as it happened, the first step first. */
export function writeHistory(history: readonly StageChange[], ownStages: StageNames): string {
  return history
    .toSorted((a, b) => a.at - b.at || a.recordedAt - b.recordedAt)
    .map(({ at, stage, note }) => {
      const step = `${dayOf(at)} ${nameOf(stage, ownStages)}`;
      return note ? `${step} (${note.replace(/(?<!\s)\s*[;\r\n]+\s*/g, ', ')})` : step;
    })
    .join('; ');
}

function nameOf(stage: string, ownStages: StageNames): string {
  const builtIn: readonly string[] = BUILT_IN_STAGES;
  if (builtIn.includes(stage)) return stage;
  return ownStages.find((own) => own.id === stage)?.name ?? stage;
}

function appliedOn(history: readonly StageChange[]): string | null {
  const steps = history.filter((change) => change.stage === 'applied').map((change) => change.at);
  return steps.length > 0 ? dayOf(Math.min(...steps)) : null;
}

function cents(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}
