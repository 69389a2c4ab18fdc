import type { Reminder } from '../model/reminder';
import type { ReminderFields } from '../model/reminder-fields';
import type { Settings } from '../model/settings';
import { type Counts, type Delivery, deliver, type Notice, nextLook } from './delivery';
import { dueList } from './due';
import { type PlanChange, type PlanInput, plan, planInParts } from './plan';
import type { ReminderSettings } from './rules';
import { passOn } from './weekly';

/** What the keeper needs of the database. See lib/store/reminder-*.ts. */
export interface ReminderStore {
  readForPlan(ids: readonly string[] | null): Promise<{
    fields: ReminderFields[];
    reminders: Reminder[];
    settings: Settings;
    marks: { plannedThrough: number; zone: string };
  }>;
  /** Resolves to the number of reminders that were changed meanwhile and left alone. */
  applyPlan(changes: PlanChange[]): Promise<number>;
  markPlanned(plannedThrough: number, zone: string): Promise<void>;
  readDue(now: number): Promise<Due>;
  claimDue(now: number, decide: (due: Due) => Claim): Promise<Claim>;
  markShown(ids: readonly string[]): Promise<void>;
}

export interface Due {
  reminders: Reminder[];
  settings: Settings;
  marks: { plannedThrough: number; zone: string; counts: Counts };
}

export type Claim = Delivery & { follows: Reminder[] };

/** What the keeper needs of the browser. */
export interface Outside {
  now(): number;
  zone(): string;
  /** May notifications be shown at all? */
  canShow(): Promise<boolean>;
  /** False where the browser refused. */
  show(notice: Notice, settings: ReminderSettings): Promise<boolean>;
  /** Sets the one alarm, in the place of the one before. */
  setAlarm(at: number): Promise<void>;
  showCount(due: number): Promise<void>;
}

export interface Keeper {
  /** The browser, the extension or its worker started: plans everything anew, since the last one may have been killed. */
  start(): Promise<void>;
  /** The alarm rang, or reminders changed: shows what has fallen due and sets the alarm. */
  look(): Promise<void>;
  /** These postings changed, or their goals; `null` means many, or the settings. */
  changed(postingIds: readonly string[] | null): Promise<void>;
}

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
/** A whole plan this young need not be made again when the alarm rings. */
const PLAN_LASTS_MS = HOUR_MS;
/** The alarm rings at least this often, so that a journey, a changed clock or a page's own write is soon noticed. */
const LONGEST_SLEEP_MS = HOUR_MS;
const A_FRAME_MS = 8;

/**
 * Keeps the promise "exactly once". The database is the truth and the alarm only a cache of it: at every start, alarm
 * and change it plans, claims in a transaction, and only then shows. Killed at any point, the next start goes on:
 * what was not claimed is shown then, what was claimed stays in the due list and is not shown again.
 */
export function createKeeper(store: ReminderStore, outside: Outside): Keeper {
  let last: Promise<unknown> = Promise.resolve();

  /** One thing after the other, whatever the events do; a failure ends its own turn only. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  }

  return {
    start: () =>
      inTurn(async () => {
        await planFor(store, outside, null);
        await look(store, outside);
      }),
    look: () =>
      inTurn(async () => {
        await planAsNeeded(store, outside);
        await look(store, outside);
      }),
    changed: (postingIds) =>
      inTurn(async () => {
        await planFor(store, outside, postingIds);
        await look(store, outside);
      }),
  };
}

/** Plans everything after an hour, in another time zone, or under a clock that went back. */
async function planAsNeeded(store: ReminderStore, outside: Outside): Promise<void> {
  const now = outside.now();
  const { marks } = await store.readDue(now);
  const young = marks.plannedThrough <= now && now - marks.plannedThrough < PLAN_LASTS_MS;
  if (!young || marks.zone !== outside.zone()) await planFor(store, outside, null);
}

async function planFor(
  store: ReminderStore,
  outside: Outside,
  postingIds: readonly string[] | null,
): Promise<void> {
  const now = outside.now();
  const zone = outside.zone();
  // Whatever is left because it changed meanwhile is planned again from what it is now.
  for (let left = 1, tries = 0; left > 0 && tries < 3; tries += 1) {
    const { fields, reminders, settings, marks } = await store.readForPlan(postingIds);
    const planned = { plannedThrough: marks.plannedThrough, plannedZone: marks.zone };
    const whole = postingIds === null;
    const input = { fields, reminders, settings: settings.reminders, now, zone, ...planned, whole };
    const changes = whole ? await wholePlan(input) : plan(input);
    left = changes.length > 0 ? await store.applyPlan(changes) : 0;
  }
  if (postingIds === null) await store.markPlanned(now, zone);
}

/** In Firefox the worker shares its thread with the popup and the dashboard, which must not stand still meanwhile. */
async function wholePlan(input: PlanInput): Promise<PlanChange[]> {
  const changes: PlanChange[] = [];
  let since = performance.now();
  for (const part of planInParts(input)) {
    for (const change of part) changes.push(change);
    if (performance.now() - since < A_FRAME_MS) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  }
  return changes;
}

async function look(store: ReminderStore, outside: Outside): Promise<void> {
  const now = outside.now();
  const zone = outside.zone();
  const canShow = await outside.canShow();
  const before = await store.readDue(now);
  if (canShow && decide(before, now, zone).claims.length > 0) {
    // Killed between here and the end, the worker is woken again.
    await outside.setAlarm(now + MINUTE_MS);
    const claim = await store.claimDue(now, (due) => decide(due, now, zone));
    await setNextAlarm(store, outside, canShow);
    for (const notice of claim.notices) {
      const shown = await outside.show(notice, before.settings.reminders);
      if (shown) await store.markShown(notice.lines.flatMap(({ ids }) => ids));
    }
  }
  await setNextAlarm(store, outside, canShow);
}

function decide({ reminders, settings, marks }: Due, now: number, zone: string): Claim {
  const delivery = deliver({ reminders, counts: marks.counts, settings: settings.reminders }, { now, zone });
  const claimed = new Set(delivery.claims);
  const follows = reminders
    .filter(({ id }) => claimed.has(id))
    .flatMap((reminder) => passOn(reminder, now, zone).slice(1));
  return { ...delivery, follows };
}

async function setNextAlarm(store: ReminderStore, outside: Outside, canShow: boolean): Promise<void> {
  const now = outside.now();
  const { reminders, settings, marks } = await store.readDue(now);
  const outlook = { reminders, counts: marks.counts, settings: settings.reminders };
  const next = nextLook(outlook, { now, zone: outside.zone() }, canShow);
  await outside.setAlarm(Math.min(next ?? Number.POSITIVE_INFINITY, now + LONGEST_SLEEP_MS));
  await outside.showCount(settings.reminders.on ? dueList(reminders, now).length : 0);
}
