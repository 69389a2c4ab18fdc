import ICAL from 'ical.js';
import { describe, expect, inject, test } from 'vitest';
import { t } from '../../lib/i18n';
import { until } from '../tools/browser/real';
import { canShowOn } from '../tools/desktop/desktop';
import { ownDesktop } from './desktop';
import { forethought } from './forethought';
import { Reminders } from './reminders';

// Firefox says what it showed only where there is a desktop to show it on.
const hasScreen = canShowOn(inject('browser'));
const desktop = ownDesktop();
const app = forethought();
const reminders = new Reminders(app);

/** The alarm of a browser rings after 30 s at the soonest: closed by then, it cannot have rung. */
const SOON_MS = 12_000;

describe('a reminder that falls due while the browser is closed', () => {
  const id = 'own:restart';

  test('is shown once after the start, and stands in the due list and on the badge', async () => {
    await reminders.noQuietHours();
    const postingId = await reminders.savedPosting('Bicycle Workshop Intern');
    const at = Date.now() + SOON_MS;
    await reminders.act({
      type: 'set',
      id,
      postingId,
      at,
      wallTime: null,
      words: 'bring the form',
      repeat: null,
    });
    expect(await reminders.alarm()).not.toBeNull();
    expect((await reminders.one(id)).claimedAt).toBeNull();

    await app().restarts(SOON_MS);
    const shown = await until('the reminder is shown', async () => {
      const reminder = await reminders.one(id);
      return reminder.claimedAt !== null && (reminder.shownAt !== null || !hasScreen) && reminder;
    });
    expect(shown.claimedAt ?? 0).toBeGreaterThan(at);
    if (hasScreen) {
      expect(shown.state).toBe('shown');
      expect(await reminders.notifications()).toEqual([`reminder/reminder:${id}:${at}`]);
      expect(
        desktop()
          .notifications.shown()
          .map(({ title }) => title),
      ).toEqual([expect.stringContaining('Bicycle Workshop Intern')]);
    }
    await until('the badge says one', async () => (await reminders.badge()) === '1');
    const popup = await app().popup();
    await popup.sees('Bicycle Workshop Intern');
    await popup.sees('bring the form');
    await popup.close();
  });

  test('is not shown again after one more start, and an alarm stands', async () => {
    const before = await reminders.one(id);
    await app().restarts();
    await until('the badge says one', async () => (await reminders.badge()) === '1');
    expect(await until('an alarm', () => reminders.alarm())).toBeGreaterThan(Date.now());
    expect(await reminders.one(id)).toEqual(before);
    expect(await reminders.notifications()).toEqual([]);
  });

  test('is done with in the agenda, and that can be taken back', async () => {
    const before = (await reminders.one(id)).state;
    const agenda = await app().dashboard('#/agenda');
    await agenda.sees('Bicycle Workshop Intern');
    await agenda.press(t('reminders.doneOf', { title: 'Bicycle Workshop Intern' }));
    await agenda.sees(t('reminders.finished'));
    expect((await reminders.one(id)).state).toBe('done');
    await until('the badge is gone', async () => (await reminders.badge()) === '');
    await agenda.press(t('common.undo'));
    await until('it is due again', async () => (await reminders.one(id)).state === before);
    await agenda.close();
  });
});

describe('a deadline', () => {
  test('has its reminders planned as soon as the posting is saved, and loses them when the person has applied', async () => {
    const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    const postingId = await reminders.savedPosting('Seed Library Intern', day);
    await reminders.act({ type: 'plan', ids: [postingId] });
    const mine = async () => (await reminders.all()).filter((one) => one.postingId === postingId);
    expect((await mine()).map(({ reason }) => reason).sort()).toEqual([
      'deadline-soon',
      'deadline-today',
      'deadline-week',
      'undecided',
    ]);
    const dashboard = await app().dashboard(`#/posting/${postingId}`);
    await dashboard.fill(t('postings.stage'), 'applied');
    await until(
      'only the question for an answer is left',
      async () =>
        (await mine()).every(({ reason }) => reason.startsWith('silent')) && (await mine()).length === 2,
    );
    await dashboard.close();
  });
});

describe('a reminder by hand', () => {
  test.each(['popup.html', 'dashboard.html#/'])('takes a key and a press in %s', async (path) => {
    const postingId = await reminders.savedPosting(`Weir Watcher Intern of ${path}`);
    const page = await app().browser.openOwn(path);
    await page.bringToFront();
    await until('the row', () => page.$('[data-row]'));
    await page.focus('[data-row]');
    await page.keyboard.press('r');
    await until('the preset', () =>
      page.evaluate((words) => {
        const presets = [...document.querySelectorAll<HTMLElement>('button:has(time)')];
        const preset = presets.find((one) => one.textContent?.startsWith(words));
        preset?.click();
        return preset !== undefined;
      }, t('reminders.preset.tomorrow-morning')),
    );
    const set = await until('it is set', async () =>
      (await reminders.all()).find((one) => one.postingId === postingId && one.origin === 'person'),
    );
    expect(set.state).toBe('planned');
    expect(set.at).toBeGreaterThan(Date.now());
    expect(set.at).toBeLessThan(Date.now() + 2 * 86_400_000);
    await page.close();
  });
});

describe('a reminder in words', () => {
  test('shows the date that was understood before it is set', async () => {
    const postingId = await reminders.savedPosting('Night School Tutor Intern');
    const dashboard = await app().dashboard(`#/posting/${postingId}`);
    await dashboard.press(t('reminders.remind'));
    await dashboard.fill(t('reminders.orInWords'), '3 march 2027 14:30 bring references');
    await dashboard.sees('Wed 3 Mar 2027, 14:30');
    await dashboard.press(t('reminders.set'));
    const set = await until('it is set', async () =>
      (await reminders.all()).find((one) => one.postingId === postingId && one.origin === 'person'),
    );
    expect(set).toMatchObject({ wallTime: '2027-03-03T14:30', words: 'bring references', state: 'planned' });
    await dashboard.close();
  });
});

describe('the calendar file', () => {
  test('holds every deadline ahead and what the person set, in one valid file', async () => {
    const day = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
    await reminders.savedPosting('Lighthouse Keeper’s Intern; nights, too', day);
    const calendar = new ICAL.Component(ICAL.parse(await reminders.calendarFile()));
    const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    const deadline = events.find(({ summary }) =>
      summary.includes('Lighthouse Keeper’s Intern; nights, too'),
    );
    expect(deadline?.startDate.toString()).toBe(day);
    expect(deadline?.component.getAllSubcomponents('valarm')).toHaveLength(3);
  });
});
