import type { PayFlag } from '../model/pay';
import type { Summary } from '../model/posting';

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

/** How many of each flag, of all that are not in the trash. */
export function payShare(rows: readonly Summary[]): { flag: PayFlag; count: number }[] {
  const order: readonly PayFlag[] = ['paid', 'unpaid', 'conditional', 'you-pay', 'conflicting', 'not-stated'];
  const counts = new Map<PayFlag, number>();
  for (const row of rows) if (row.trashedAt === null) counts.set(row.flag, (counts.get(row.flag) ?? 0) + 1);
  return order.map((flag) => ({ flag, count: counts.get(flag) ?? 0 })).filter(({ count }) => count > 0);
}

const STEPS = ['saved', 'applied', 'interviewing', 'offer', 'accepted'] as const;
type StepName = (typeof STEPS)[number];

/** What became of those that came no further than a step, by the stage that they are in now. */
export interface Stopped {
  /** Still there, or in a stage of the person's own: an answer may come. */
  waiting: number;
  rejected: number;
  /** Never answered. */
  ghosted: number;
  /** Withdrawn by the person, expired. */
  other: number;
}

export interface Step {
  stage: StepName;
  /** How many ever came this far, by their history. Each step holds all later ones. */
  count: number;
  stopped: Stopped;
}

export interface Funnel {
  steps: Step[];
  /**
   * The step that most of those who came to it did not get past, of those from applying on. What still waits there has
   * not stalled. Null where fewer than three have ended at any, or two steps end equally many.
   */
  stall: StepName | null;
  /** Applied, no answer yet. */
  waiting: number;
  /** Days since the oldest of those was applied to; 0 where none waits. */
  longestDays: number;
  /** Days from applying to the first answer, the middle of all that had one; null where fewer than three had. */
  answerDays: number | null;
}

/** Of fewer nothing can be said: neither where they end, nor how long an answer takes. */
const FEWEST = 3;

/** How far applications came, read from the history, so that a rejected one still counts for the interview it had. */
export function funnel(rows: readonly Summary[], now: number): Funnel {
  const steps: Step[] = STEPS.map((stage) => ({
    stage,
    count: 0,
    stopped: { waiting: 0, rejected: 0, ghosted: 0, other: 0 },
  }));
  const answers: number[] = [];
  let waiting = 0;
  let oldest = now;
  for (const row of rows) {
    if (row.trashedAt !== null) continue;
    const reached = furthest(row.been);
    for (const step of steps.slice(0, reached + 1)) step.count += 1;
    const last = steps[reached];
    if (last) last.stopped[endOf(row.stage)] += 1;
    if (row.stage === 'applied') {
      waiting += 1;
      oldest = Math.min(oldest, row.appliedAt ?? row.stageAt);
    }
    if (row.appliedAt !== null && isFirstAnswer(row)) answers.push(row.stageAt - row.appliedAt);
  }
  return {
    steps,
    stall: stallOf(steps),
    waiting,
    longestDays: Math.max(0, Math.floor((now - oldest) / DAY_MS)),
    answerDays: answers.length < FEWEST ? null : Math.round(middle(answers) / DAY_MS),
  };
}

function furthest(stages: readonly string[]): number {
  const been = new Set(stages);
  if (been.has('accepted') || been.has('finished')) return 4;
  if (been.has('offer')) return 3;
  if (been.has('interviewing')) return 2;
  // Nobody is turned down, or left without a word, who did not apply.
  return been.has('applied') || been.has('ghosted') || been.has('rejected') ? 1 : 0;
}

function endOf(stage: string): keyof Stopped {
  if (stage === 'rejected' || stage === 'ghosted') return stage;
  return stage === 'withdrawn' || stage === 'expired' ? 'other' : 'waiting';
}

/** Is the latest change of stage the first answer to the application? */
function isFirstAnswer({ stage, been, stageAt, appliedAt }: Summary): boolean {
  if (appliedAt === null || stageAt < appliedAt) return false;
  return stage === 'interviewing' || (stage === 'rejected' && furthest(been) === 1);
}

function stallOf(steps: readonly Step[]): StepName | null {
  const shares = steps
    .filter(
      ({ stage, count }) =>
        (stage === 'applied' || stage === 'interviewing' || stage === 'offer') && count > 0,
    )
    .map((step) => ({ stage: step.stage, stopped: stoppedAt(step) }))
    .toSorted((a, b) => b.stopped - a.stopped);
  const [most, next] = shares;
  return !most || most.stopped < FEWEST || most.stopped === next?.stopped ? null : most.stage;
}

/** How many came to this step, go no further and wait for nothing any more. */
export function stoppedAt({ stopped }: Step): number {
  return stopped.rejected + stopped.ghosted + stopped.other;
}

function middle(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? 0)) / 2;
}

/** Saved postings by week, the latest `weeks` weeks from the first that has any, oldest first. `from`: epoch ms of the week's start. */
export function savedByWeek(
  rows: readonly Summary[],
  now: number,
  weeks = 12,
): { from: number; count: number }[] {
  const counts = new Array<number>(weeks).fill(0);
  for (const row of rows) {
    const ago = Math.floor((now - row.savedAt) / WEEK_MS);
    if (row.trashedAt === null && ago >= 0 && ago < weeks)
      counts[weeks - 1 - ago] = (counts[weeks - 1 - ago] ?? 0) + 1;
  }
  const begun = counts.findIndex((count) => count > 0);
  return counts.map((count, at) => ({ from: now - (weeks - at) * WEEK_MS, count })).slice(Math.max(0, begun));
}
