import { beforeAll, describe, test } from 'vitest';
import { t } from '../../lib/i18n';
import { ownReminder } from '../../lib/reminders/act';
import { until } from '../tools/browser/real';
import { forethought } from './forethought';
import { Reminders } from './reminders';

const app = forethought();
const reminders = new Reminders(app);
const TITLES = ['Paper Marbling Intern', 'Letterpress Intern', 'Map Drawing Intern'];

beforeAll(async () => {
  const now = Date.now();
  const due = [];
  for (const [n, title] of TITLES.entries()) {
    const postingId = await reminders.savedPosting(title);
    const at = now - (TITLES.length - n) * 60_000;
    const own = { id: `own:due-${n}`, postingId, at, wallTime: null, words: '', repeat: null };
    due.push(ownReminder(own, now - 3_600_000));
  }
  await reminders.wereMissed(due);
});

describe('several reminders that are due', () => {
  test('stand in the popup as the first of them and their number', async () => {
    const popup = await app().popup();
    await popup.sees(t('reminders.showAll', { n: 3 }));
    await popup.close();
  });

  test('are gone through in a sheet, one by one or all at once, and that can be taken back', async () => {
    const popup = await app().popup();
    await popup.sees(t('reminders.showAll', { n: 3 }));
    await popup.key('d');
    for (const title of TITLES) await popup.sees(title);
    await popup.press(t('reminders.doneOf', { title: TITLES[1] ?? '' }));
    await popup.press(t('postings.dueAllDone', { n: 2 }));
    await popup.isBackAtTheList();
    const open = async () =>
      (await reminders.all()).filter(({ origin, state }) => origin === 'person' && state !== 'done').length;
    await until('none is due', async () => (await open()) === 0);
    await popup.press(t('common.undo'));
    await until('two are due again', async () => (await open()) === 2);
    await popup.sees(t('reminders.showAll', { n: 2 }));
    await popup.close();
  });

  test('leave a sheet that says so where none is left', async () => {
    const popup = await app().popup();
    await popup.press(t('reminders.showAll', { n: 2 }));
    await popup.press(t('postings.dueAllDone', { n: 2 }));
    await popup.isBackAtTheList();
    await popup.key('d');
    await popup.sees(t('postings.nothingDue'));
    await popup.key('Escape');
    await popup.isBackAtTheList();
    await popup.close();
  });
});
