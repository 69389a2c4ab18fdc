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

export interface Funnel {
  /** How many ever came this far, by their history. Each step holds all later ones. */
  steps: { stage: 'saved' | 'applied' | 'interviewing' | 'offer' | 'accepted'; count: number }[];
  /** Applied, no answer yet. */
  waiting: number;
  /** Days since the oldest of those was applied to; 0 where none waits. */
  longestDays: number;
}

/** How far applications came, read from the history, so that a rejected one still counts for the interview it had. */
export function funnel(rows: readonly Summary[], now: number): Funnel {
  const order = ['saved', 'applied', 'interviewing', 'offer', 'accepted'] as const;
  const counts = order.map(() => 0);
  let waiting = 0;
  let oldest = now;
  for (const row of rows) {
    if (row.trashedAt !== null) continue;
    const reached = furthest(row.been);
    for (let step = 0; step <= reached; step++) counts[step] = (counts[step] ?? 0) + 1;
    if (row.stage === 'applied') {
      waiting += 1;
      oldest = Math.min(oldest, row.appliedAt ?? row.stageAt);
    }
  }
  return {
    steps: order.map((stage, at) => ({ stage, count: counts[at] ?? 0 })),
    waiting,
    longestDays: Math.max(0, Math.floor((now - oldest) / DAY_MS)),
  };
}

function furthest(stages: readonly string[]): number {
  const been = new Set(stages);
  if (been.has('accepted') || been.has('finished')) return 4;
  if (been.has('offer')) return 3;
  if (been.has('interviewing')) return 2;
  return been.has('applied') || been.has('ghosted') ? 1 : 0;
}

/** Hours a week of what was accepted and is not finished. `hours` is the middle of a stated range. */
export function promisedHours(
  rows: readonly Summary[],
): { id: string; title: string; hours: number | null }[] {
  return rows
    .filter((row) => row.stage === 'accepted' && row.trashedAt === null)
    .map(({ id, title, hoursPerWeek }) => {
      const low = hoursPerWeek?.min ?? hoursPerWeek?.max ?? null;
      const high = hoursPerWeek?.max ?? low;
      return { id, title, hours: low === null || high === null ? null : (low + high) / 2 };
    });
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
