import { beforeAll, describe, expect, test } from 'vitest';
import { t } from '../../lib/i18n';
import { Intention } from '../../lib/model/intention';
import { aPosting } from '../support/postings';
import { until } from '../tools/browser/real';
import { inKit } from '../tools/build/kit';
import { forethought } from './forethought';

const app = forethought();
const BY_DAY = aPosting({ id: 'by-day', title: 'Tram Workshop Intern', savedAt: Date.now() });
const ELSEWHERE = { ...BY_DAY, id: 'elsewhere', url: 'https://board.example/j/9' };

async function brought(id: string) {
  return (await app().saved()).find((posting) => posting.id === id);
}

async function ownStages() {
  const page = await app().browser.openOwn('popup.html');
  try {
    return (await inKit(page, 'settings'))?.ownStages ?? [];
  } finally {
    await page.close();
  }
}

beforeAll(async () => {
  const page = await app().browser.openOwn('popup.html');
  const postings = [BY_DAY, { ...ELSEWHERE, applyUrl: app().site.url('apply.html') }];
  await inKit(page, 'bring', { postings });
  await page.close();
});

describe('two postings that look the same', () => {
  test('are told apart once and not suggested again, and that can be taken back', async () => {
    const dashboard = await app().dashboard(`#/posting/${BY_DAY.id}`);
    await dashboard.sees(t('postings.twinsHeading'));
    await dashboard.press(t('postings.keepBoth'));
    await dashboard.sees(t('postings.keptBoth'));
    await until('it is remembered', async () => (await brought(BY_DAY.id))?.notTwins?.includes(ELSEWHERE.id));
    await dashboard.close();

    const other = await app().dashboard(`#/posting/${ELSEWHERE.id}`);
    await other.sees(t('postings.history'));
    expect(await other.text()).not.toContain(t('postings.twinsHeading'));
    await other.close();

    const again = await app().dashboard(`#/posting/${BY_DAY.id}`);
    await again.sees(t('postings.history'));
    expect(await again.text()).not.toContain(t('postings.twinsHeading'));
    await again.close();
  });

  test('are one when the person says so, and two again with undo', async () => {
    const page = await app().browser.openOwn('popup.html');
    await inKit(page, 'bring', { postings: [BY_DAY] });
    await page.close();
    const dashboard = await app().dashboard(`#/posting/${BY_DAY.id}`);
    await dashboard.press(t('postings.merge'));
    await dashboard.sees(t('postings.merged'));
    expect((await brought(ELSEWHERE.id))?.trashedAt).not.toBeNull();
    await dashboard.press(t('common.undo'));
    await until('both stand', async () => (await brought(ELSEWHERE.id))?.trashedAt === null);
    await dashboard.close();
  });
});

describe('Apply on the page of a posting', () => {
  test('asks for the goals first, and goes on at once when they are decided', async () => {
    const dashboard = await app().dashboard(`#/posting/${ELSEWHERE.id}`);
    await dashboard.press(t('postings.apply'));
    await dashboard.sees(t('goals.prompt.title'));
    await dashboard.close();

    const page = await app().browser.openOwn('popup.html');
    const decided = Intention.parse({ postingId: ELSEWHERE.id, decision: 'apply', decidedAt: Date.now() });
    await inKit(page, 'bring', { intentions: [decided] });
    await page.close();
    const again = await app().dashboard(`#/posting/${ELSEWHERE.id}`);
    expect(app().site.visits('apply.html')).toBe(0);
    await again.press(t('postings.apply'));
    await until('the page to apply is opened', () => app().site.visits('apply.html') === 1);
    expect(await again.text()).not.toContain(t('goals.prompt.title'));
    await again.close();
  });
});

describe('a posting with a long text', () => {
  test('leads past it to the person’s own notes', async () => {
    const page = await app().browser.openOwn('popup.html');
    const description = Array.from({ length: 200 }, (_, i) => `Sentence ${i} of a long text.`).join('\n\n');
    await inKit(page, 'bring', {
      postings: [aPosting({ id: 'long', title: 'Chronicle Intern', description })],
    });
    await page.close();
    const dashboard = await app().dashboard('#/posting/long');
    await dashboard.sees('Sentence 199');
    await dashboard.press(t('postings.notes'));
    await dashboard.hasFocusOn('#part-notes');
    await until('the notes are on show', async () => (await dashboard.scrolled()) > 3000);
    await dashboard.close();
  });
});

describe('the history', () => {
  test('takes a step of a day in the past, after those that were there', async () => {
    const dashboard = await app().dashboard(`#/posting/${BY_DAY.id}`);
    await dashboard.sees(t('postings.history'));
    await dashboard.fill(t('dashboard.whenLabel'), '2026-03-01');
    await dashboard.fill(t('dashboard.stageNote'), 'by letter');
    await dashboard.key('Enter');
    const step = await until('the step', async () =>
      (await brought(BY_DAY.id))?.history.find((one) => one.note === 'by letter'),
    );
    expect(new Date(step.at).toDateString()).toBe(new Date('2026-03-01T12:00').toDateString());
    expect((await brought(BY_DAY.id))?.history).toHaveLength(BY_DAY.history.length + 1);
    await dashboard.sees('by letter');
    await dashboard.close();
  });

  test('takes a stage of the person’s own', async () => {
    const settings = await app().dashboard('#/settings');
    await settings.fill(t('board.settings.stageName'), 'Portfolio sent');
    await settings.press(t('board.settings.addStage'));
    await settings.sees('Portfolio sent');
    await settings.close();
    const dashboard = await app().dashboard(`#/posting/${BY_DAY.id}`);
    const ownStage = await until('the stage', async () => (await ownStages())[0]?.id);
    await dashboard.fill(t('postings.stage'), ownStage);
    await dashboard.sees(t('postings.movedTo', { stage: 'Portfolio sent' }));
    const { stage, history } = (await brought(BY_DAY.id)) ?? BY_DAY;
    expect(stage).toBe(ownStage);
    expect(history.at(-1)?.stage).toBe(ownStage);

    // What is noted of an earlier day is no step back.
    await dashboard.fill(t('dashboard.whenLabel'), '2026-02-01');
    await dashboard.fill(t('dashboard.stageNote'), 'asked by phone');
    await dashboard.key('Enter');
    await dashboard.sees('asked by phone');
    expect((await brought(BY_DAY.id))?.stage).toBe(ownStage);
    expect((await brought(BY_DAY.id))?.history.at(-1)?.note).toBe('asked by phone');
    await dashboard.close();
  });
});

describe('a person', () => {
  test('is linked to a posting with a next step, and stands on its page', async () => {
    const people = await app().dashboard(`#/people/new/${BY_DAY.id}`);
    await people.fill(t('board.people.name'), 'Ines Okafor');
    await people.fill(t('board.people.role'), 'informational');
    await people.fill(t('board.people.nextStep'), 'ask for twenty minutes');
    await people.press(t('common.save'));
    await people.sees('ask for twenty minutes');
    await people.sees(t('board.role.informational'));
    await people.close();
    const dashboard = await app().dashboard(`#/posting/${BY_DAY.id}`);
    await dashboard.sees('Ines Okafor');
    await dashboard.close();
  });
});

describe('the insights', () => {
  test('answer each question in words, with its table', async () => {
    const insights = await app().dashboard('#/insights');
    for (const question of ['paid', 'stall', 'promised', 'week'] as const)
      await insights.sees(t(`board.insights.${question}`));
    await insights.press(`${t('board.insights.table')}: ${t('board.insights.paid')}`);
    await insights.sees(t('facts.flag.not-stated'));
    await insights.close();
  });
});
