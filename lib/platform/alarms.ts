import { browser } from 'wxt/browser';

const NAME = 'reminders';
/** The browsers ring no sooner. */
const SOONEST_MS = 30_000;

/** Sets the one alarm (epoch ms) in the place of the one before. Lost at every browser restart. */
export async function setAlarm(at: number): Promise<void> {
  await browser.alarms.create(NAME, { when: Math.max(at, Date.now() + SOONEST_MS) });
}

/** Register synchronously at the worker's top level. */
export function onAlarm(ring: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) ring();
  });
}
