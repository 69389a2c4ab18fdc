import { fitOf } from '../../lib/goals/fit';
import type { Verdict } from '../../lib/model/fit';
import { getPlan } from '../../lib/store/plan';
import { allSummaries, getPostings } from '../../lib/store/read';
import { fitReading, fitScores } from './fit-signal';
import { store } from './store';

/** So few that a key pressed meanwhile waits for no more than a frame or two. */
const A_BATCH = 100;
const WORTH: Record<Verdict, number> = { met: 1, partly: 0.5, 'not-met': 0, 'not-stated': 0 };

/** Fills `fitScores`, which takes every text: in batches, and all at once in the end, so that the order changes but once. */
export async function readFitScores(ended: AbortSignal): Promise<void> {
  const [plan, rows] = await Promise.all([getPlan(store), allSummaries(store)]);
  if (plan.needs.length === 0) {
    fitReading.value = 'no-plan';
    return;
  }
  const scores = new Map<string, number>();
  const ids = rows.filter((row) => row.trashedAt === null).map((row) => row.id);
  for (let at = 0; at < ids.length && !ended.aborted; at += A_BATCH) {
    fitReading.value = at / ids.length;
    for (const posting of await getPostings(store, ids.slice(at, at + A_BATCH))) {
      const needs = fitOf(plan, posting);
      const score = needs.reduce((sum, { verdict }, rank) => sum + (needs.length - rank) * WORTH[verdict], 0);
      scores.set(posting.id, score);
    }
  }
  fitReading.value = null;
  fitScores.value = scores;
}
