import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { t } from '../../lib/i18n';
import { until } from '../tools/browser/real';
import { inKit } from '../tools/build/kit';
import { violations } from './axe';
import { forethought } from './forethought';

const app = forethought();
const TITLE = 'Data Engineering Intern';
let id = '';

beforeAll(async () => {
  const popup = await app().clicksToolbarOn(await app().visits('paid.html'));
  await popup.save();
  await popup.close();
  id = (await app().savedAs(TITLE)).id;
  const plan = await app().dashboard('#/plan');
  await plan.fill(t('goals.plan.chooseFirst'), 'portfolio');
  await plan.fill(t('goals.first.hours'), '30');
  await plan.press(t('goals.first.done'));
  await plan.sees(t('goals.plan.commitments'));
  await plan.close();
});

/** The popup with the prompt of the saved posting, opened by the key of its row. */
async function opensPrompt(): Promise<Page> {
  const page = await app().browser.openOwn('popup.html');
  await page.bringToFront();
  await until('the row', () => page.$('[data-row]'));
  await page.focus('[data-row]');
  await page.keyboard.press('a');
  await until('the prompt', () => page.$('[data-decision="apply"]'));
  return page;
}

function field(page: Page, label: string): Promise<string> {
  return page.evaluate((wanted) => {
    for (const one of document.querySelectorAll<HTMLInputElement>('input, textarea, select')) {
      const names = [
        one.getAttribute('aria-label'),
        ...[...(one.labels ?? [])].map((label) => label.textContent),
      ];
      if (names.some((name) => name?.startsWith(wanted))) return one.value;
    }
    return '(no such field)';
  }, label);
}

/** Types at the end of what a field holds, as a person does. */
async function types(page: Page, selector: string, words: string): Promise<void> {
  await page.focus(selector);
  await page.keyboard.press('End');
  await page.keyboard.type(words);
}

function focusRow(page: Page, title: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
    const row = rows.find((one) => one.textContent?.includes(wanted));
    row?.focus();
    return row !== undefined;
  }, title);
}

function press(page: Page, name: string): Promise<true> {
  return until(`the button "${name}"`, () =>
    page.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent === wanted);
      button?.click();
      return button !== undefined && (true as const);
    }, name),
  );
}

const WHY = `input[placeholder="${t('goals.prompt.whyExample')}"]`;
const SUCCESS = `input[placeholder="${t('goals.prompt.workedExample')}"]`;
const SECOND_OUTCOME = `input[aria-label="${t('goals.prompt.outcomeN', { n: 2 })}"]`;

describe('the prompt in the popup', () => {
  test('is filled in from the posting and the plan, and says where they clash', async () => {
    const page = await opensPrompt();
    const text = await page.evaluate(() => document.body.innerText);
    expect(text).toContain('Your first need is portfolio work.');
    expect(await field(page, t('goals.prompt.outcomeN', { n: 1 }))).toBe(t('goals.outcome.portfolio'));
    expect(text).toContain('This takes 40 h a week; your plan says 30.');
    expect(text).toContain('480 h in all');
    await until('the days can be chosen', () => page.$('input[type="date"]:not([readonly])'));
    await page.close();
  });

  test('keeps a draft when the popup is closed at any step', async () => {
    const steps: [string, string, (page: Page) => Promise<void>][] = [
      [t('goals.prompt.why'), 'to learn pipelines', (page) => types(page, WHY, 'to learn pipelines')],
      [
        t('goals.prompt.outcomeN', { n: 2 }),
        'explain a data check',
        (page) => types(page, SECOND_OUTCOME, 'explain a data check'),
      ],
      [
        t('goals.prompt.worked'),
        `${t('goals.exit.success.portfolio')} by July`,
        (page) => types(page, SUCCESS, ' by July'),
      ],
    ];
    const kept: [string, string][] = [];
    for (const [label, value, step] of steps) {
      const page = await opensPrompt();
      for (const [earlier, expected] of kept) expect(await field(page, earlier)).toBe(expected);
      await step(page);
      await page.close();
      kept.push([label, value]);
    }
    const page = await opensPrompt();
    for (const [label, expected] of kept) expect(await field(page, label)).toBe(expected);
    expect(await app().goalsOf(TITLE)).toMatchObject({ decision: null, why: 'to learn pipelines' });
    await page.close();
  });

  test('leads from Apply to the page to apply in two presses and no typing', async () => {
    const page = await opensPrompt();
    await page.keyboard.press('Enter');
    await until('it is decided', async () => (await app().goalsOf(TITLE))?.decision === 'apply');
    await until('the page to apply', async () =>
      (await page.browser().pages()).find((one) => one.url().includes('127.0.0.1')),
    );
    expect((await app().savedAs(TITLE)).stage).toBe('preparing');
    await page.close();
  });

  test.for([
    ['the list', '#/'],
    ['the posting’s page', '#/posting/'],
  ] as const)('so it does from %s', async ([from, route]) => {
    const own = await app().browser.openOwn('popup.html');
    const posting = { ...(await app().savedAs(TITLE)), id: from, title: from, url: 'jobs.example/1' };
    const applyUrl = app().site.url(`micro.html?from=${encodeURIComponent(from)}`);
    await inKit(own, 'bring', { postings: [{ ...posting, stage: 'saved', history: [], applyUrl }] });
    await own.close();
    const page = await app().browser.openOwn(`dashboard.html${route}${route === '#/' ? '' : from}`);
    await page.bringToFront();
    if (route === '#/') {
      await until('the row', () => focusRow(page, from));
      await page.keyboard.press('a');
    } else await press(page, t('postings.apply'));
    await until('the prompt', () => page.$('[data-decision="apply"]'));
    await until('the focus is in it', () =>
      page.evaluate(() => document.activeElement?.closest('form') !== null),
    );
    await page.keyboard.press('Enter');
    await until('the page to apply', async () =>
      (await page.browser().pages()).find((one) => one.url() === applyUrl),
    );
    expect((await app().goalsOf(from))?.decision).toBe('apply');
    await page.close();
  });

  test('once decided, Apply goes straight on', async () => {
    const page = await app().browser.openOwn('popup.html');
    await page.bringToFront();
    await until('the row', () => page.$('[data-row]'));
    const before = (await page.browser().pages()).length;
    await page.focus('[data-row]');
    await page.keyboard.press('a');
    await until('a new tab', async () => (await page.browser().pages()).length > before);
    await page.close();
  });
});

describe('later', () => {
  test('after the end, the outcomes come back and what is said becomes the record', async () => {
    const posting = await app().dashboard(`#/posting/${id}`);
    await posting.fill(t('postings.stage'), 'finished');
    await posting.press(t('goals.look.start'));
    await posting.sees(t('goals.look.yourOutcomes'));
    await posting.sees('explain a data check');
    await posting.fill(t('goals.look.accomplishment'), 'Built the harbour dashboard');
    await posting.press(t('common.save'));
    await posting.sees(t('postings.saved'));
    await posting.close();
    const record = await app().dashboard('#/record');
    await record.sees('Built the harbour dashboard');
    await record.close();
  });
});

describe('axe', () => {
  test.for(['plan', 'goals', 'agreement', 'record', 'posting'])('finds nothing on #/%s', async (route) => {
    const own = route === 'plan' || route === 'record' ? '' : `/${id}`;
    const page = await app().browser.openOwn(`dashboard.html#/${route}${own}`);
    await until('the heading', () => page.$('h1'));
    for (const scheme of ['light', 'dark'] as const) expect(await violations(page, scheme)).toEqual([]);
    await page.close();
  });

  test('finds nothing on the prompt in the popup', async () => {
    const page = await app().browser.openOwn('popup.html');
    await page.bringToFront();
    await until('the row', () => page.$('[data-row]'));
    await page.focus('[data-row]');
    await page.keyboard.press('g');
    await until('the prompt', () => page.$('[data-decision="apply"]'));
    for (const scheme of ['light', 'dark'] as const) expect(await violations(page, scheme)).toEqual([]);
    await page.close();
  });
});
