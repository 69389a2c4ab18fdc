import { beforeAll, describe, expect, test } from 'vitest';
import { t } from '../../lib/i18n';
import type { Posting } from '../../lib/model/posting';
import { aPosting } from '../support/postings';
import { until } from '../tools/browser/real';
import { inKit } from '../tools/build/kit';
import { forethought } from './forethought';

const app = forethought();
const DAY_MS = 86_400_000;
const now = Date.now();

/** YYYY-MM-DD, so many days from now. */
function inDays(days: number): string {
  return new Date(now + days * DAY_MS).toISOString().slice(0, 10);
}

/** A posting saved so many days ago. */
function saved(title: string, daysAgo: number, over: Partial<Posting>): Posting {
  const blank = aPosting();
  const savedAt = now - daysAgo * DAY_MS;
  const history = [{ stage: over.stage ?? 'saved', at: savedAt, recordedAt: savedAt }];
  return {
    ...blank,
    title,
    savedAt,
    updatedAt: savedAt,
    locations: [],
    workMode: 'onsite',
    history,
    ...over,
  };
}

function pays(flag: Posting['pay']['flag'], amount: Posting['pay']['amount'] = null): Posting['pay'] {
  return { ...aPosting().pay, flag, amount };
}

function takes(hours: number, weeks: number): Posting['time'] {
  const exactly = (value: number) => ({ min: value, max: value });
  return { ...aPosting().time, hoursPerWeek: exactly(hours), weeks: exactly(weeks) };
}

/** The newest first. */
const POSTINGS = [
  saved('Kiln Intern', 1, {
    company: 'Ember Pottery',
    locations: ['Taos, NM'],
    pay: pays('paid', { min: 17, max: 17, currency: 'USD', period: 'hour' }),
    time: takes(25, 6),
    deadline: inDays(5),
    description: 'Load the ovens, mix glazes and keep the books of every firing.',
  }),
  saved('Archive Intern', 2, {
    company: 'Harbour Street Museum',
    locations: ['Lyon, France'],
    pay: pays('unpaid'),
    time: takes(12, 10),
    deadline: inDays(20),
    notes: 'Met Dana at the open evening.',
    description: 'Sort letters of three centuries.',
  }),
  saved('Survey Micro-Internship', 3, {
    company: 'Brightside',
    kind: 'micro-internship',
    workMode: 'remote',
    pay: pays('paid', { min: 460, max: 460, currency: 'USD', period: 'total' }),
    time: { ...aPosting().time, totalHours: { min: 20, max: 20 } },
    deadline: inDays(2),
    stage: 'applied',
    description: 'Clean the answers and draw charts. You leave with a published report.',
  }),
  saved('Course Assistant', 4, {
    company: 'SkyLadder',
    workMode: 'remote',
    pay: pays('you-pay', { min: 200, max: 200, currency: 'USD', period: 'total' }),
    description: 'A fee is due before the first day.',
  }),
  saved('Gallery Intern', 5, { company: 'Quire House', description: 'Hang the pictures.' }),
];
const [KILN, ARCHIVE, SURVEY, COURSE, GALLERY] = POSTINGS.map(({ title }) => title) as [
  string,
  string,
  string,
  string,
  string,
];

beforeAll(async () => {
  const page = await app().browser.openOwn('popup.html');
  await inKit(page, 'bring', { postings: POSTINGS });
  await page.close();
});

/** The popup with everything on show. */
async function opens() {
  const popup = await app().popup();
  await popup.hasReadThePage();
  await popup.lists(KILN, ARCHIVE, SURVEY, COURSE, GALLERY);
  return popup;
}

describe('the list in the popup', () => {
  test('says of each posting what it pays and takes, until when, and how far it is', async () => {
    const popup = await opens();
    const rows = await popup.rows();
    expect(rows.find((row) => row.includes(KILN))).toMatch(/\$17 \/ hour.*25 h\/week/);
    expect(rows.find((row) => row.includes(KILN))).toContain(t('facts.inDays', { n: 5 }));
    expect(rows.find((row) => row.includes(SURVEY))).toContain(t('postings.stage.applied'));
    expect(rows.find((row) => row.includes(COURSE))).toContain(t('facts.flag.you-pay'));
    await popup.close();
  });

  test.for([
    ['title', 'gall', () => [GALLERY]],
    ['company', 'ember', () => [KILN]],
    ['place', 'lyon', () => [ARCHIVE]],
    ['notes', 'dana', () => [ARCHIVE]],
    ['text', 'glazes', () => [KILN]],
    ['text and title, in any order', 'intern pictures', () => [GALLERY]],
  ] as const)('is searched by %s', async ([, words, found]) => {
    const popup = await opens();
    await popup.search(words);
    await popup.lists(...found());
    await popup.sees(t('postings.found', { n: found().length, total: POSTINGS.length }));
    await popup.clears();
    await popup.lists(KILN, ARCHIVE, SURVEY, COURSE, GALLERY);
    await popup.close();
  });

  test.for([
    ['paid', () => [KILN, SURVEY]],
    ['unpaid', () => [ARCHIVE]],
    ['not-stated', () => [GALLERY]],
    ['you-pay', () => [COURSE]],
    ['micro', () => [SURVEY]],
    ['remote', () => [SURVEY, COURSE]],
  ] as const)('is filtered: %s', async ([filter, left]) => {
    const popup = await opens();
    await popup.press(t(`postings.filter.${filter}`));
    await popup.lists(...left());
    await popup.press(t(`postings.filter.${filter}`));
    await popup.lists(KILN, ARCHIVE, SURVEY, COURSE, GALLERY);
    await popup.close();
  });

  test('is filtered by the most hours a week, the days to the deadline and the stage', async () => {
    const popup = await opens();
    await popup.fill(t('postings.filter.whichHours'), '15');
    await popup.lists(ARCHIVE);
    // What takes twenty hours in all takes no more in a week.
    await popup.fill(t('postings.filter.whichHours'), '25');
    await popup.lists(KILN, ARCHIVE, SURVEY);
    await popup.fill(t('postings.filter.whichHours'), '');
    await popup.fill(t('postings.filter.whichDue'), '7');
    await popup.lists(KILN, SURVEY);
    await popup.fill(t('postings.filter.whichDue'), '30');
    await popup.lists(KILN, ARCHIVE, SURVEY);
    await popup.fill(t('postings.filter.whichDue'), '');
    await popup.fill(t('postings.filter.stage'), 'applied');
    await popup.lists(SURVEY);
    await popup.close();
  });

  test('is filtered by several at once, and by a search beside them', async () => {
    const popup = await opens();
    await popup.press(t('postings.filter.paid'));
    await popup.press(t('postings.filter.unpaid'));
    await popup.lists(KILN, ARCHIVE, SURVEY);
    await popup.fill(t('postings.filter.whichDue'), '7');
    await popup.lists(KILN, SURVEY);
    await popup.press(t('postings.filter.remote'));
    await popup.lists(SURVEY);
    await popup.sees(t('postings.filtersOn', { n: 4 }));
    await popup.search('pottery');
    await popup.sees(t('postings.noneFound'));
    await popup.press(t('postings.filter.clear'));
    await popup.lists(KILN, ARCHIVE, SURVEY, COURSE, GALLERY);
    await popup.hasFocusOn('[data-search]');
    await popup.close();
  });

  test('brings the filters that have no room into view by a press', async () => {
    const popup = await opens();
    expect(await popup.showsWhole(t('postings.filter.you-pay'))).toBe(false);
    await popup.press(t('postings.filters'));
    expect(await popup.showsWhole(t('postings.filter.you-pay'))).toBe(true);
    await popup.close();
  });

  test('is ordered by deadline and by what an hour pays, and so it is the next time', async () => {
    const popup = await opens();
    await popup.fill(t('postings.sort'), 'deadline');
    await popup.lists(SURVEY, KILN, ARCHIVE, COURSE, GALLERY);
    await popup.fill(t('postings.sort'), 'hourly');
    await popup.lists(SURVEY, KILN, ARCHIVE, COURSE, GALLERY);
    await popup.close();
    const again = await app().popup();
    await again.lists(SURVEY, KILN, ARCHIVE, COURSE, GALLERY);
    await again.fill(t('postings.sort'), 'newest');
    await again.lists(KILN, ARCHIVE, SURVEY, COURSE, GALLERY);
    await again.close();
  });

  test('is ordered by fit once there is a plan, and says that it needs one', async () => {
    const popup = await opens();
    await popup.fill(t('postings.sort'), 'fit');
    await popup.sees(t('postings.fitNeedsPlan'));
    await popup.fill(t('postings.sort'), 'newest');
    await popup.close();
    const plan = await app().dashboard('#/plan');
    await plan.fill(t('goals.plan.chooseFirst'), 'portfolio');
    await plan.press(t('goals.first.done'));
    await plan.sees(t('goals.plan.commitments'));
    await plan.close();
    const again = await opens();
    await again.fill(t('postings.sort'), 'fit');
    await again.lists(SURVEY, KILN, ARCHIVE, COURSE, GALLERY);
    await again.fill(t('postings.sort'), 'newest');
    await again.lists(KILN, ARCHIVE, SURVEY, COURSE, GALLERY);
    await again.close();
  });

  test('leaves out what has goals where those without are asked for', async () => {
    const popup = await opens();
    await popup.key('ArrowDown');
    await popup.rowInFocus();
    await popup.key('g');
    await popup.press(t('goals.prompt.later'));
    await popup.sees(t('goals.decided.later'));
    await popup.press(t('postings.filter.noGoals'));
    await popup.lists(ARCHIVE, SURVEY, COURSE, GALLERY);
    await popup.close();
  });
});

describe('the keys of the popup', () => {
  test('lead through the list and do everything, each thing taken back by U', async () => {
    const popup = await opens();
    await popup.key('ArrowDown');
    await until('the first row', async () => (await popup.rowInFocus()) === 1);
    await popup.key('ArrowDown');
    await until('the second row', async () => (await popup.rowInFocus()) === 2);
    await popup.key('e');
    await popup.lists(KILN, SURVEY, COURSE, GALLERY);
    await popup.sees(t('postings.archived', { title: ARCHIVE }));
    await popup.key('u');
    await popup.lists(KILN, ARCHIVE, SURVEY, COURSE, GALLERY);
    await popup.key('r');
    await popup.sees(t('reminders.remind'));
    await popup.key('Escape');
    await popup.key('?');
    for (const key of ['open', 'search', 'goals', 'apply', 'remind', 'archive', 'undo', 'due'] as const)
      await popup.sees(t(`postings.key.${key}`));
    await popup.key('Escape');
    await popup.close();
  });

  test('are heard by the popup of the toolbar button, over any page', async () => {
    const popup = await app().clicksToolbarOn(await app().visits('nothing.html'));
    await popup.saysNothingHere();
    await popup.lists(KILN, ARCHIVE, SURVEY, COURSE, GALLERY);
    // Without a screen Firefox's panel takes no keys by itself.
    if (app().browser.name === 'firefox') await popup.key('Tab');
    await popup.key('ArrowDown');
    await popup.rowInFocus();
    await popup.key('e');
    await popup.lists(ARCHIVE, SURVEY, COURSE, GALLERY);
    await popup.key('u');
    await popup.lists(KILN, ARCHIVE, SURVEY, COURSE, GALLERY);
    await popup.close();
  });

  test('hear capitals, too', async () => {
    const popup = await opens();
    await popup.key('ArrowDown');
    await popup.rowInFocus();
    await popup.key('E');
    await popup.lists(ARCHIVE, SURVEY, COURSE, GALLERY);
    await popup.key('U');
    await popup.lists(KILN, ARCHIVE, SURVEY, COURSE, GALLERY);
    await popup.close();
  });

  test('search, and open the first that was found', async () => {
    const popup = await opens();
    await popup.key('/');
    await popup.hasFocusOn('[data-search]');
    for (const letter of 'glaz') await popup.key(letter);
    await popup.lists(KILN);
    await popup.key('Enter');
    const page = await app().visits('nothing.html');
    const kiln = (await app().saved()).find(({ title }) => title === KILN);
    await until('the page of what was found', async () =>
      (await page.browser().pages()).some((one) => one.url().includes(`#/posting/${kiln?.id}`)),
    );
    await page.close();
  });
});

describe('the popup with its text enlarged', () => {
  test('scrolls to all that there is', async () => {
    const page = await app().browser.openOwn('popup.html');
    // What is left of 400 by 600 pixels at twice the size.
    await page.setViewport({ width: 240, height: 300 });
    await page.bringToFront();
    await until('the rows', () => page.$('[data-row]'));
    const reach = (what: string) =>
      page.evaluate((wanted) => {
        const button = [...document.querySelectorAll('button')].find((one) => one.textContent === wanted);
        button?.scrollIntoView();
        const place = button?.getBoundingClientRect();
        return place && place.top >= 0 && place.bottom <= innerHeight && place.right <= innerWidth;
      }, what);
    await until('the ways on of the card', () => reach(t('postings.paste')));
    await until('the foot', () => reach(t('postings.openAll')));
    await until('the rows', () =>
      page.evaluate(() => {
        const row = document.querySelector('[data-row]');
        row?.scrollIntoView();
        const place = row?.getBoundingClientRect();
        return place && place.top >= 0 && place.bottom <= innerHeight;
      }),
    );
    await page.close();
  });
});
