import { describe, expect, inject, test } from 'vitest';
import { t } from '../../lib/i18n';
import { pause, until } from '../tools/browser/real';
import { canShowOn } from '../tools/desktop/desktop';
import { ownDesktop } from './desktop';
import { forethought } from './forethought';
import { Reminders } from './reminders';

const desktop = ownDesktop();
const app = forethought();
const reminders = new Reminders(app);
const HOUR_MS = 3_600_000;

/** An instant (epoch ms) on the person's clock, as a field of time holds it. */
function clockOf(instant: number): string {
  const at = new Date(instant);
  return hourAndMinute(at.getHours(), at.getMinutes());
}

function hourAndMinute(...parts: [number, number]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

async function sets(quietHours: { from: string; to: string }): Promise<void> {
  const settings = await app().dashboard('#/settings');
  await settings.fill(t('reminders.from'), quietHours.from);
  await settings.fill(t('reminders.to'), quietHours.to);
  await until('the quiet hours are kept', async () => {
    const { quietFrom, quietTo } = (await app().settings()).reminders;
    const kept = [quietFrom, quietTo].map((minutes) => hourAndMinute(Math.floor(minutes / 60), minutes % 60));
    return kept.join() === [quietHours.from, quietHours.to].join();
  });
  await settings.close();
}

describe.skipIf(!canShowOn(inject('browser')))('quiet hours', () => {
  let id = '';

  test('hold a reminder back; the due list and the badge have it', async () => {
    const to = clockOf(Date.now() + HOUR_MS / 2);
    await sets({ from: clockOf(Date.now() - HOUR_MS), to });
    ({ id } = await reminders.fallsDue('Bell Tuner Intern'));
    await until('the badge says one', async () => (await reminders.badge()) === '1');
    const popup = await app().popup();
    await popup.sees('Bell Tuner Intern');
    // Held back is not blocked.
    expect(await popup.text()).not.toContain(t('reminders.blockedShort'));
    await popup.close();
    await pause(1500);
    expect(desktop().notifications.shown()).toEqual([]);
    expect(await reminders.one(id)).toMatchObject({ state: 'planned', claimedAt: null });
    // It looks again when they end.
    expect(clockOf((await reminders.alarm()) ?? 0)).toBe(to);
  });

  test('over, what they held back comes, once', async () => {
    await sets({ from: clockOf(Date.now() - 2 * HOUR_MS), to: clockOf(Date.now() - HOUR_MS) });
    const shown = await until('the notification', () => desktop().notifications.shown()[0]);
    expect(shown.title).toContain('Bell Tuner Intern');
    await until('it is noted', async () => (await reminders.one(id)).state === 'shown');
    await pause(1000);
    expect(desktop().notifications.shown()).toHaveLength(1);
    expect(await reminders.badge()).toBe('1');
  });
});
