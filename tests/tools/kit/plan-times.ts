import { EMPTY_COLLECTION } from '../../../lib/model/collection';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { systemZone } from '../../../lib/model/wall';
import { plan } from '../../../lib/reminders/plan';
import { bringCollection } from '../../../lib/store/bring';
import { openStore } from '../../../lib/store/open';
import { applyPlan } from '../../../lib/store/reminder-change';
import { readForPlan, reminderFields } from '../../../lib/store/reminder-plan';
import { madePostings } from './postings';

/** Milliseconds, one of each for every round. */
export interface PlanTimes {
  /** How many postings were planned for, and how many reminders that makes. */
  postings: number;
  reminders: number;
  /** Reading the postings' reminder fields from the store. */
  read: number[];
  /** Working out what should be, from what was read. */
  plan: number[];
  /** A whole plan as the worker makes it: reading fields, reminders and settings, and working out. */
  whole: number[];
  /** The very first plan, with the writing of every reminder. */
  first: number;
}

/** Over so many made-up postings in a database of its own, which no worker plans for meanwhile. */
export async function planTimes(count: number, rounds: number): Promise<PlanTimes> {
  const store = openStore({ name: `planning-${crypto.randomUUID()}` });
  await bringCollection(store, { ...EMPTY_COLLECTION, postings: madePostings(count, 1) });
  const zone = systemZone();
  const now = Date.now();
  // As if it had last planned a month ago, so that what passed since is worked out, too.
  const plannedThrough = now - 30 * 86_400_000;
  const settings = DEFAULT_SETTINGS.reminders;
  async function wholePlan() {
    const reading = await readForPlan(store, null);
    return plan({ ...reading, settings, now, zone, plannedThrough, plannedZone: zone, whole: true });
  }

  const started = performance.now();
  await applyPlan(store, await wholePlan());
  const times: PlanTimes = {
    postings: 0,
    reminders: 0,
    read: [],
    plan: [],
    whole: [],
    first: performance.now() - started,
  };
  for (let round = 0; round <= rounds; round += 1) {
    const t0 = performance.now();
    await reminderFields(store);
    const t1 = performance.now();
    const reading = await readForPlan(store, null);
    const t2 = performance.now();
    plan({ ...reading, settings, now, zone, plannedThrough, plannedZone: zone, whole: true });
    const t3 = performance.now();
    times.postings = reading.fields.length;
    times.reminders = reading.reminders.length;
    // The first round warms everything up.
    if (round === 0) continue;
    times.read.push(t1 - t0);
    times.plan.push(t3 - t2);
    times.whole.push(t3 - t1);
  }
  return times;
}
