import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { t } from '../../lib/i18n';
import { ownReminder } from '../../lib/reminders/act';
import { pause, until } from '../tools/browser/real';
import { canShowOn } from '../tools/desktop/desktop';
import type { OnScreen } from '../tools/desktop/notification-area';
import { ownDesktop } from './desktop';
import { forethought } from './forethought';
import { Reminders } from './reminders';

const name = inject('browser');
const desktop = ownDesktop();
const app = forethought();
const reminders = new Reminders(app);

function onScreen(title: string): Promise<OnScreen> {
  return until(`the notification of ${title}`, () =>
    desktop()
      .notifications.shown()
      .find((one) => one.title.includes(title)),
  );
}

function keyOf(notification: OnScreen, words: RegExp): string {
  return notification.actions.find((action) => words.test(action.words))?.key ?? 'none';
}

/** The addresses of the pages that are open. */
async function addresses(): Promise<string[]> {
  const page = await app().browser.openOwn('popup.html');
  const pages = await page.browser().pages();
  // Firefox tells its remote protocol nothing of where a page of its own went; the page itself knows.
  const all = await Promise.all(pages.map((one) => one.evaluate(() => location.href).catch(() => '')));
  await page.close();
  return all;
}

describe.skipIf(!canShowOn(name))('a notification', () => {
  beforeAll(() => reminders.noQuietHours());
  beforeEach(() => reminders.forgetsToday());

  test('opens its posting when it is pressed', async () => {
    const { id, postingId } = await reminders.fallsDue('Lock Keeper Intern');
    desktop().notifications.press((await onScreen('Lock Keeper Intern')).id);
    await until('the posting opens', async () =>
      (await addresses()).some((url) => url.endsWith(`dashboard.html#/posting/${postingId}`)),
    );
    expect((await reminders.one(id)).state).toBe('shown');
  });

  test.skipIf(name === 'firefox')('is put off by its first button', async () => {
    const { id } = await reminders.fallsDue('Harbour Pilot Intern');
    const notification = await onScreen('Harbour Pilot Intern');
    desktop().notifications.press(notification.id, keyOf(notification, /^Again/));
    const snoozed = await until('it is put off', async () => {
      const one = await reminders.one(id);
      return one.state === 'snoozed' && one;
    });
    expect(snoozed.at).toBeGreaterThan(Date.now());
    expect(snoozed.claimedAt).toBeNull();
    expect(desktop().notifications.shown()).toEqual([]);
  });

  test.skipIf(name === 'firefox')('is done with by its second button', async () => {
    const { id } = await reminders.fallsDue('Ferry Steward Intern');
    const notification = await onScreen('Ferry Steward Intern');
    desktop().notifications.press(
      notification.id,
      keyOf(notification, new RegExp(`^${t('reminders.done')}$`)),
    );
    await until('it is done', async () => (await reminders.one(id)).state === 'done');
  });

  test('gathers all that was missed, and opens the agenda', async () => {
    const now = Date.now();
    const missed = await Promise.all(
      ['Sluice Guard Intern', 'Buoy Painter Intern'].map(async (title, n) => {
        const postingId = await reminders.savedPosting(title);
        const own = { id: `own:missed-${n}`, postingId, at: now - 3_600_000, wallTime: null, words: '' };
        return ownReminder({ ...own, repeat: null }, now);
      }),
    );
    await reminders.wereMissed(missed);
    const digest = await onScreen(t('reminders.someReminders', { n: 2 }));
    expect(digest.body).toContain('Sluice Guard Intern');
    expect(digest.body).toContain('Buoy Painter Intern');
    desktop().notifications.press(digest.id);
    await until('the agenda opens', async () =>
      (await addresses()).some((url) => url.endsWith('dashboard.html#/agenda')),
    );
  });

  test('is shown three times a day at most; the rest stands in the due list', async () => {
    for (const title of ['First', 'Second', 'Third']) {
      await reminders.fallsDue(`${title} Bridge Intern`);
      await onScreen(`${title} Bridge Intern`);
    }
    const { id } = await reminders.fallsDue('Fourth Bridge Intern');
    await pause(1500);
    expect(
      desktop()
        .notifications.shown()
        .some((one) => one.title.includes('Fourth')),
    ).toBe(false);
    expect((await reminders.one(id)).claimedAt).toBeNull();
    const agenda = await app().dashboard('#/agenda');
    await agenda.sees('Fourth Bridge Intern');
    await agenda.close();
  });

  // Chromium does not learn what became of one.
  test.skipIf(name === 'chromium')('that does not appear is told of, until one does', async () => {
    desktop().notifications.refuses = true;
    const { id } = await reminders.fallsDue('Silent Mill Intern');
    await until('it is claimed', async () => (await reminders.one(id)).claimedAt !== null);
    const popup = await app().popup();
    await popup.sees(t('reminders.blockedShort'));
    expect((await reminders.one(id)).shownAt).toBeNull();
    await popup.close();

    desktop().notifications.refuses = false;
    const settings = await app().dashboard('#/settings');
    await settings.sees(t('reminders.blocked'));
    await settings.press(t('reminders.try'));
    await onScreen(t('reminders.tryTitle'));
    await until(
      'it is told of no more',
      async () => !(await settings.text()).includes(t('reminders.blockedHint')),
    );
    await settings.close();
  });
});
