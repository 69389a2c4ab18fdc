import { beforeAll, describe, expect, test } from 'vitest';
import { t } from '../../lib/i18n';
import { aPosting } from '../support/postings';
import { until } from '../tools/browser/real';
import { inKit } from '../tools/build/kit';
import { forethought } from './forethought';

const app = forethought();
const DAY = 86_400_000;
const now = Date.now();
const TITLES = ['Canal', 'Dune', 'Estuary', 'Fjord', 'Glacier', 'Hill', 'Island', 'Jetty', 'Knoll', 'Lagoon'];

beforeAll(async () => {
  const page = await app().browser.openOwn('popup.html');
  const postings = TITLES.map((name, i) => {
    const savedAt = now - (i + 1) * DAY;
    const saved = { stage: 'saved', at: savedAt, recordedAt: savedAt };
    const applied = { stage: 'applied', at: now - (20 - i) * DAY, recordedAt: now };
    const isApplied = i < 3;
    return aPosting({
      id: name.toLowerCase(),
      title: `${name} Warden Intern`,
      company: i % 2 === 0 ? 'Northshore Parks' : 'Southgate Trust',
      savedAt,
      stage: isApplied ? 'applied' : 'saved',
      history: isApplied ? [saved, applied] : [saved],
    });
  });
  await inKit(page, 'bring', { postings });
  await page.close();
});

async function shelved(): Promise<{ archived: number; trashed: number }> {
  const all = await app().saved();
  return {
    archived: all.filter((one) => one.archivedAt !== null && one.trashedAt === null).length,
    trashed: all.filter((one) => one.trashedAt !== null).length,
  };
}

describe('many postings at once', () => {
  test('are archived, found again in the archive, and restored together', async () => {
    const list = await app().dashboard();
    await list.shows(10);
    await list.pressFirst('li input[type="checkbox"]');
    await list.press(t('dashboard.selectAll'));
    await list.sees(t('dashboard.selected', { n: 10 }));
    await list.press(t('postings.archive'));
    await until('all are archived', async () => (await shelved()).archived === 10);
    await list.close();

    const shelves = await app().dashboard('#/trash');
    await shelves.fill(t('board.shelves.find'), 'southgate');
    await shelves.press(t('board.shelves.restoreAll', { n: 5 }));
    await until('half of them are back', async () => (await shelved()).archived === 5);
    await shelves.press(t('common.undo'));
    await until('all are archived again', async () => (await shelved()).archived === 10);
    await shelves.fill(t('board.shelves.find'), '');
    await shelves.press(t('board.shelves.restoreAll', { n: 10 }));
    await until('all are back', async () => (await shelved()).archived === 0);
    await shelves.close();
  });

  test('are tagged and deleted, and the trash says how long it holds them', async () => {
    const list = await app().dashboard();
    await list.search('Northshore');
    await list.shows(5);
    await list.pressFirst('li input[type="checkbox"]');
    await list.press(t('dashboard.selectAll'));
    await list.fill(t('dashboard.tagPrompt'), 'parks');
    await list.press(t('dashboard.addTag'));
    await until(
      'all are tagged',
      async () => (await app().saved()).filter(({ tags }) => tags.includes('parks')).length === 5,
    );
    await list.pressFirst('li input[type="checkbox"]');
    await list.press(t('dashboard.selectAll'));
    await list.press(t('postings.trash'));
    await list.sees(t('postings.trashed', { n: 5 }));
    await list.close();

    const shelves = await app().dashboard('#/trash');
    await shelves.sees(t('board.shelves.daysLeft', { n: 30 }));
    await shelves.press(t('board.shelves.restoreAll', { n: 5 }));
    await until('the trash is empty', async () => (await shelved()).trashed === 0);
    await shelves.close();
  });
});

describe('the board', () => {
  test('has the application first that waits longest, and says for how long', async () => {
    const board = await app().dashboard('#/board');
    const cards = await until('the applied ones', async () => {
      const found = await board.cards('applied');
      return found.length === 3 ? found : null;
    });
    expect(cards[0]).toContain('Canal');
    expect(cards[0]).toContain(t('board.since', { n: 20 }));
    expect(cards[2]).toContain(t('board.since', { n: 18 }));
    await board.close();
  });

  test('is narrowed to what one looks for, and is so still when one comes back', async () => {
    const board = await app().dashboard('#/board');
    await board.fill(t('board.find'), 'glacier');
    const found = async () => [...(await board.cards('saved')), ...(await board.cards('applied'))];
    await until('one card', async () => (await found()).length === 1);
    await board.pressFirst('[data-card] button');
    await board.sees(t('postings.history'));
    await board.press(`← ${t('dashboard.nav.board')}`);
    await until('one card again', async () => (await found()).length === 1);
    expect((await found())[0]).toContain('Glacier');
    await board.close();
  });
});

describe('people', () => {
  test('are linked to a posting that is found by a few letters, and from the posting', async () => {
    const people = await app().dashboard('#/people');
    await people.press(t('board.people.add'));
    await people.fill(t('board.people.name'), 'Tamsin Obi');
    await people.fill(t('board.people.linkPosting'), 'fjo war');
    await people.press('Fjord Warden Intern, Southgate Trust');
    await people.press(t('common.save'));
    await people.sees(t('board.people.saved', { name: 'Tamsin Obi' }));
    await people.sees('Fjord Warden Intern, Southgate Trust');
    await people.close();

    const posting = await app().dashboard('#/posting/dune');
    await posting.choosesIn(t('board.people.linkPerson'), 'Tamsin Obi');
    await posting.sees(t('board.people.linked', { name: 'Tamsin Obi' }));
    await posting.press('Tamsin Obi');
    await until('the form has the focus', () => posting.hasFocusOn('form input'));
    await posting.sees('Dune Warden Intern, Southgate Trust');
    await posting.press(t('common.cancel'));
    await posting.close();
  });
});
