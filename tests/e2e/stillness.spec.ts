import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { t } from '../../lib/i18n';
import { BUILT_IN_STAGES } from '../../lib/model/built-in-stages';
import { ownReminder } from '../../lib/reminders/act';
import { aPosting } from '../support/postings';
import { until, viewOf } from '../tools/browser/real';
import { inKit } from '../tools/build/kit';
import { forethought } from './forethought';
import { listPage } from './list-page';
import { Reminders } from './reminders';
import { Screen } from './views/screen';

const app = forethought();
const reminders = new Reminders(app);

async function opens(path: string): Promise<Page> {
  const page = await app().browser.openOwn(path);
  await page.bringToFront();
  return page;
}

describe('the rows stand still', () => {
  beforeAll(() => app().withSaved(30));

  test('in the popup, whatever the page in front is', async () => {
    app().site.put(
      'list.html',
      listPage(['River', 'Lake', 'Harbour', 'Marsh', 'Coast', 'Delta'].map((place) => `${place} Intern`)),
    );
    const tops: Record<string, number> = {};
    for (const file of ['paid.html', 'hidden-fee.html', 'list.html', 'nothing.html']) {
      const popup = await app().clicksToolbarOn(await app().visits(file));
      await popup.hasReadThePage();
      tops[file] = await popup.topOfRows();
      await popup.close();
    }
    expect(new Set(Object.values(tops)).size, JSON.stringify(tops)).toBe(1);
  });

  test('in the popup, when something is due', async () => {
    const popup = await app().popup();
    const before = await popup.topOfRows();
    const postingId = await reminders.savedPosting('Ink Maker Intern');
    const now = Date.now();
    const own = { id: 'own:still', postingId, wallTime: null, words: '', repeat: null };
    await reminders.wereMissed([ownReminder({ ...own, at: now - 1000 }, now)]);
    await popup.sees(t('reminders.reason.own'));
    expect(await popup.topOfRows()).toBe(before);
    await popup.close();
  });

  test('in the dashboard, when the first of them is chosen', async () => {
    const page = await opens('dashboard.html#/');
    const list = new Screen(viewOf(page));
    const before = await list.topOfRows();
    await page.click('li input[type="checkbox"]');
    await until('the actions for many', () => page.$('[role="toolbar"]'));
    expect(await list.topOfRows()).toBe(before);
    await page.close();
  });

  test('and what a search left of them is told', async () => {
    const total = (await app().saved()).length;
    const page = await opens('dashboard.html#/');
    await until('the field', () => page.$('[data-row]'));
    await page.type('[data-search]', 'zzzz');
    await until('the count', () =>
      page.evaluate(
        (words) => [...document.querySelectorAll('[role="status"]')].some((one) => one.textContent === words),
        t('postings.found', { n: 0, total }),
      ),
    );
    await page.close();
  });
});

describe('the board', () => {
  test('shows every stage at 1280 px, the ended ones too', async () => {
    const page = await opens('popup.html');
    await inKit(page, 'bring', {
      postings: BUILT_IN_STAGES.map((stage) => aPosting({ title: `Paper Restorer Intern, ${stage}`, stage })),
    });
    await page.close();
    const board = await opens('dashboard.html#/board');
    await board.setViewport({ width: 1280, height: 800 });
    await until('the cards', () => board.$('[data-card]'));
    await board.click('label input[type="checkbox"]');
    await until('the ended stages', () => board.$('[data-stage="rejected"]'));
    const hidden = await board.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-stage]')]
        .filter(
          (stage) =>
            stage.getBoundingClientRect().right > innerWidth || stage.scrollWidth > stage.clientWidth,
        )
        .map((stage) => stage.dataset.stage),
    );
    expect(hidden).toEqual([]);
    await board.close();
  });

  test('keeps the focus on a card that its keys have moved, and lets go of it then', async () => {
    const board = await opens('dashboard.html#/board');
    await until('the cards', () => board.$('[data-stage="offer"] [data-card] button'));
    await board.focus('[data-stage="offer"] [data-card] button');
    await board.keyboard.down('Shift');
    await board.keyboard.press('ArrowRight');
    await board.keyboard.up('Shift');
    await until('the card in its new stage', () =>
      board.evaluate(
        () => document.activeElement?.closest('[data-stage]')?.getAttribute('data-stage') === 'accepted',
      ),
    );
    await board.keyboard.press('Tab');
    expect(await board.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    await board.close();
  });
});

describe('the focus goes on', () => {
  test('from a reminder that is done to the next control, and from a message to where it came from', async () => {
    const now = Date.now();
    const postingId = await reminders.savedPosting('Wood Engraver Intern');
    const own = { postingId, wallTime: null, words: '', repeat: null } as const;
    await reminders.wereMissed(
      [1, 2].map((n) => ownReminder({ ...own, id: `own:focus-${n}`, at: now - n * 60_000 }, now)),
    );
    const agenda = await opens('dashboard.html#/agenda');
    const inFocus = () =>
      agenda.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
      );
    await until('a reminder that is due', () => agenda.$('section[data-group] li'));
    const done = t('reminders.doneOf', { title: 'Wood Engraver Intern' });
    await until('its button', () => agenda.$(`[aria-label="${done}"]`));
    await agenda.focus(`[aria-label="${done}"]`);
    await agenda.keyboard.press('Enter');
    await until('the message', () => agenda.$('[role="status"] button'));
    await until(
      'the next control',
      async () => !(await agenda.evaluate(() => document.activeElement === document.body)),
    );
    const next = await inFocus();
    await agenda.focus('[role="status"] button:last-child');
    await agenda.keyboard.press('Enter');
    await until('the focus where it was', async () => (await inFocus()) === next);
    await agenda.close();
  });
});
