import type { Notice } from '../../lib/reminders/delivery';
import { createKeeper, type Keeper, type Outside, type ReminderStore } from '../../lib/reminders/keeper';
import type { Store } from '../../lib/store/open';
import { applyPlan } from '../../lib/store/reminder-change';
import { claimDue, markShown, readDue } from '../../lib/store/reminder-claim';
import { markPlanned } from '../../lib/store/reminder-marks';
import { readForPlan } from '../../lib/store/reminder-plan';

/** The machine around the extension: its clock, its zone, the browser's one alarm, and what was put on the screen. */
export interface Machine {
  /** Epoch ms as the machine's clock shows it: it may be wrong. */
  clock: number;
  zone: string;
  blocked: boolean;
  alarm: number | null;
  badge: number;
  onShow: (notice: Notice) => void;
}

export interface Worker {
  keeper: Keeper;
  /** Runs a turn to its end. False if the worker was killed on the way. */
  run(turn: (keeper: Keeper) => Promise<void>): Promise<boolean>;
}

/**
 * A worker on the real database. With `steps` it is killed at its n-th step outside itself (a transaction, an alarm,
 * a notification): half of the times before the step is done, half after.
 */
export function startWorker(
  store: Store,
  machine: Machine,
  steps: { left: number; done: boolean } | null,
): Worker {
  let kill: () => void = () => undefined;
  const killed = new Promise<'killed'>((resolve) => {
    kill = () => resolve('killed');
  });
  const never = new Promise<never>(() => undefined);
  let dead = false;

  async function step<T>(work: () => Promise<T>): Promise<T> {
    if (dead) return never;
    if (steps !== null) {
      steps.left -= 1;
      if (steps.left < 0) {
        dead = true;
        if (steps.done) await work();
        kill();
        return never;
      }
    }
    return work();
  }

  const database: ReminderStore = {
    readForPlan: (ids) => step(() => readForPlan(store, ids)),
    applyPlan: (changes) => step(() => applyPlan(store, changes)),
    markPlanned: (through, zone) => step(() => markPlanned(store, through, zone)),
    readDue: (now) => step(() => readDue(store, now)),
    claimDue: (now, decide) => step(() => claimDue(store, now, decide)),
    markShown: (ids) => step(() => markShown(store, ids)),
  };
  const outside: Outside = {
    now: () => machine.clock,
    zone: () => machine.zone,
    canShow: () => step(async () => !machine.blocked),
    show: (notice) =>
      step(async () => {
        machine.onShow(notice);
        return true;
      }),
    setAlarm: (at) =>
      step(async () => {
        machine.alarm = at;
      }),
    showCount: (due) =>
      step(async () => {
        machine.badge = due;
      }),
  };
  const keeper = createKeeper(database, outside);
  return {
    keeper,
    run: (turn) => Promise.race([turn(keeper).then(() => true), killed.then(() => false)]),
  };
}
