import { describe, expect, inject, test } from 'vitest';
import { t } from '../../lib/i18n';
import { blockNotifications } from '../tools/browser/chromium-notifications';
import { pause, until } from '../tools/browser/real';
import { canShowOn } from '../tools/desktop/desktop';
import { ownDesktop } from './desktop';
import { forethought } from './forethought';
import { Reminders } from './reminders';

const name = inject('browser');
const desktop = ownDesktop();
const app = forethought();
const reminders = new Reminders(app);

/** The person's choice is heard of at the next start. */
async function notificationsAre(what: 'blocked' | 'allowed'): Promise<void> {
  const page = await app().browser.openOwn('popup.html');
  const id = await page.evaluate(() => location.host);
  await app().restarts(0, (profile) => blockNotifications(profile, id, what === 'blocked'));
}

// Firefox has no such choice for extensions; what its desktop refuses is told of in the specs of notifications.
describe.skipIf(name === 'firefox' || !canShowOn(name))('notifications that the person has blocked', () => {
  test('are told of wherever reminders stand or are set; the due list and the badge stand in for them', async () => {
    await reminders.noQuietHours();
    await notificationsAre('blocked');
    const { id, postingId } = await reminders.fallsDue('Lock Painter Intern');
    await until('the badge says one', async () => (await reminders.badge()) === '1');

    const popup = await app().popup();
    await popup.sees(t('reminders.blockedShort'));
    await popup.sees('Lock Painter Intern');
    await popup.close();
    const agenda = await app().dashboard('#/agenda');
    await agenda.sees(t('reminders.blockedHint'));
    await agenda.sees('Lock Painter Intern');
    await agenda.close();
    const posting = await app().dashboard(`#/posting/${postingId}`);
    await posting.press(t('reminders.remind'));
    await posting.sees(t('reminders.blockedSet'));
    await posting.close();
    const settings = await app().dashboard('#/settings');
    await settings.sees(t('reminders.blockedHint'));
    await settings.press(t('reminders.try'));
    await until('the test is refused', async () => {
      const said = (await settings.text()).split(t('reminders.blocked')).length - 1;
      return said === 2;
    });
    await settings.close();

    await pause(1000);
    expect(desktop().notifications.shown()).toEqual([]);
    expect(await reminders.one(id)).toMatchObject({ state: 'planned', claimedAt: null, shownAt: null });
  });

  test('come once they are allowed, and it is told of no more', async () => {
    await notificationsAre('allowed');
    const shown = await until('the notification', () => desktop().notifications.shown()[0]);
    expect(shown.title).toContain('Lock Painter Intern');
    const popup = await app().popup();
    await popup.sees('Lock Painter Intern');
    expect(await popup.text()).not.toContain(t('reminders.blockedShort'));
    await popup.close();
    expect(desktop().notifications.shown()).toHaveLength(1);
    const settings = await app().dashboard('#/settings');
    await settings.sees(t('reminders.try'));
    expect(await settings.text()).not.toContain(t('reminders.blockedHint'));
    await settings.close();
  });
});
