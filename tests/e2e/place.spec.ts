import { beforeAll, describe, expect, test } from 'vitest';
import { t } from '../../lib/i18n';
import { until } from '../tools/browser/real';
import { forethought } from './forethought';

const app = forethought();

beforeAll(() => app().withSaved(400));

/** The list of paid ones with "Intern" in their words, scrolled to row 30, of which one is opened. */
async function opensOneFarDown() {
  const list = await app().dashboard();
  await list.shows(400);
  await list.press(t('postings.filter.paid'));
  await list.search('Intern');
  await until(
    'fewer rows',
    async () => (await list.rows()).length > 0 && (await list.listing()).filters.length > 0,
  );
  await list.scrollsTo(30);
  const left = await list.listing();
  const title = /\w[\w ]* Intern \d+/.exec((await list.rows())[10] ?? '')?.[0] ?? '';
  await list.opens(title);
  return { list, left, title };
}

describe('whoever comes back', () => {
  test('finds the list as it was: its search, its filters, its place and the row', async () => {
    const { list, left, title } = await opensOneFarDown();
    await until('its name in the tab', async () => (await list.title()).includes(title));
    await list.goesBack();
    expect(await list.rowInFocus()).toBeGreaterThan(30);
    expect(await list.listing()).toEqual(left);
    expect(left).toMatchObject({ query: 'Intern', filters: [t('postings.filter.paid')] });
    await until('the list in the tab', async () =>
      (await list.title()).includes(t('dashboard.nav.postings')),
    );
    await list.close();
  });

  test('finds it so by the way back that the posting offers', async () => {
    const { list, left } = await opensOneFarDown();
    await list.press(`← ${t('dashboard.nav.postings')}`);
    await list.rowInFocus();
    expect(await list.listing()).toEqual(left);
    await list.close();
  });

  test('finds its search and filters after the page was loaded again', async () => {
    const { list } = await opensOneFarDown();
    await list.goesBack();
    await list.rowInFocus();
    await list.reloads();
    await until('the page is loaded again', async () => (await list.listing()).first === 1);
    await until('the same search', async () => (await list.listing()).query === 'Intern');
    expect((await list.listing()).filters).toEqual([t('postings.filter.paid')]);
    await list.close();
  });

  test('goes from one posting to the next of the list, and back to the list at once', async () => {
    const { list, title } = await opensOneFarDown();
    await list.key('j');
    await until('the next posting', async () => !(await list.title()).includes(title));
    const next = await list.title();
    await list.press(t('dashboard.previous'));
    await until('the first again', async () => (await list.title()).includes(title));
    await list.key('j');
    await until('the next again', async () => (await list.title()) === next);
    await list.goesBack();
    expect((await list.listing()).query).toBe('Intern');
    await list.rowInFocus();
    await list.close();
  });

  test('finds a page as far scrolled as it was left, and a posting leads back to it', async () => {
    const agenda = await app().dashboard('#/agenda');
    await agenda.sees(t('reminders.group.later'));
    await agenda.scrollsPage(900);
    await until('it is scrolled', async () => (await agenda.scrolled()) === 900);
    await agenda.pressFirst('[data-group="later"] button');
    await agenda.sees(t('postings.history'));
    expect(await agenda.scrolled()).toBe(0);
    await agenda.press(`← ${t('dashboard.nav.agenda')}`);
    await until('the same place', async () => (await agenda.scrolled()) === 900);
    await agenda.close();
  });
});
