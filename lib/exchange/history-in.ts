import type { StageChange } from '../model/stage';
import type { StageNames } from './csv-out';
import { readStage } from './stage-in';

/** The history that `writeHistory` wrote, or null where the cell is none. Steps of stages unknown here are left out. */
export function readHistory(
  cell: string,
  { now, ownStages }: { now: number; ownStages: StageNames },
): StageChange[] | null {
  const steps: StageChange[] = [];
  for (const part of cell.split(';')) {
    const step = /^\s*(\d{4}-\d{2}-\d{2}) ([^()]{1,80}?)(?: \((.*)\))?\s*$/.exec(part);
    const stage = step?.[2] === undefined ? null : readStage(step[2], ownStages);
    const at = new Date(`${step?.[1]}T12:00`).getTime();
    if (!step || stage === null || Number.isNaN(at)) continue;
    steps.push(step[3] ? { stage, at, recordedAt: now, note: step[3] } : { stage, at, recordedAt: now });
  }
  return steps.length > 0 ? steps : null;
}
