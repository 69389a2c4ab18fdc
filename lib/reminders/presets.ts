import type { Chosen, Preset, SnoozeName } from '../model/remind';
import { addDays, dayOf, instantOf, isDay, minutesOf, type WallTime, wallAt } from '../model/wall';
import type { ReminderSettings } from './rules';

const HOUR_MS = 3_600_000;

/** The one-click choices that lie ahead of now; "this evening" is left out once the evening has begun. */
export function presets(
  now: number,
  zone: string,
  settings: ReminderSettings,
  deadline: string | null,
): Preset[] {
  const all: Preset[] = [
    { name: 'this-evening', ...evening(now, zone, settings) },
    { name: 'tomorrow-morning', ...morning(1, now, zone, settings) },
    { name: 'in-3-days', ...morning(3, now, zone, settings) },
  ];
  if (isDay(deadline)) {
    const wallTime = wallAt(addDays(deadline, -7), settings.morning);
    all.push({ name: 'week-before-deadline', ...onTheClock(wallTime, zone) });
  }
  return all.filter(({ at }) => at > now);
}

export function snoozes(now: number, zone: string, settings: ReminderSettings): Preset<SnoozeName>[] {
  const all: Preset<SnoozeName>[] = [
    { name: 'in-an-hour', at: now + HOUR_MS, wallTime: null },
    { name: 'this-evening', ...evening(now, zone, settings) },
    { name: 'tomorrow-morning', ...morning(1, now, zone, settings) },
    { name: 'in-3-days', ...morning(3, now, zone, settings) },
  ];
  return all.filter(({ at }) => at > now);
}

/** The one snooze that a notification's button offers: later today where the day counts, else tomorrow. */
export function quickSnooze(
  isToday: boolean,
  now: number,
  zone: string,
  settings: ReminderSettings,
): Preset<SnoozeName> {
  if (!isToday) return { name: 'tomorrow-morning', ...morning(1, now, zone, settings) };
  // The evening itself must be worth waiting for: an hour from now at the least.
  if (minutesOf(now, zone) + 60 <= settings.evening)
    return { name: 'this-evening', ...evening(now, zone, settings) };
  return { name: 'in-an-hour', at: now + HOUR_MS, wallTime: null };
}

export function onTheClock(wallTime: WallTime, zone: string): Chosen {
  return { at: instantOf(wallTime, zone), wallTime };
}

function morning(days: number, now: number, zone: string, settings: ReminderSettings): Chosen {
  return onTheClock(wallAt(addDays(dayOf(now, zone), days), settings.morning), zone);
}

function evening(now: number, zone: string, settings: ReminderSettings): Chosen {
  return onTheClock(wallAt(dayOf(now, zone), settings.evening), zone);
}
