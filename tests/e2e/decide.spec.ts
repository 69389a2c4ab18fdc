import { beforeAll, describe, expect, test } from 'vitest';
import { t } from '../../lib/i18n';
import { NO_PAY } from '../../lib/model/pay';
import { Plan } from '../../lib/model/plan';
import { NO_TIME } from '../../lib/model/time';
import { dayOf } from '../../lib/model/wall';
import { aPosting } from '../support/postings';
import { until } from '../tools/browser/real';
import { inKit } from '../tools/build/kit';
import { forethought } from './forethought';

const app = forethought();
const DAY = 86_400_000;
const now = Date.now();
const day = (days: number) => dayOf(now + days * DAY, Intl.DateTimeFormat().resolvedOptions().timeZone);

const paid = (hourly: number) => ({
  ...NO_PAY,
  flag: 'paid' as const,
  form: 'wage' as const,
  amount: { min: hourly, max: hourly, currency: 'EUR', period: 'hour' as const },
});
const time = { ...NO_TIME, hoursPerWeek: { min: 20, max: 20 }, weeks: { min: 10, max: 10 } };

const BRIDGE = aPosting({
  id: 'bridge',
  title: 'Bridge Survey Intern',
  description: 'You may publish two of the case studies in your portfolio.',
  pay: paid(14),
  time,
  deadline: day(0),
  stage: 'preparing',
  savedAt: now,
});
/** Closes on the same day, and is not begun. */
const ANCHOR = aPosting({ id: 'anchor', title: 'Anchor Forge Intern', deadline: day(0), savedAt: now - 1 });
const HARBOUR = aPosting({
  id: 'harbour',
  title: 'Harbour Pilot Intern',
  description: 'You will sit beside the pilots.',
  pay: paid(22),
  savedAt: now,
});
const LIGHTHOUSE = aPosting({
  id: 'lighthouse',
  title: 'Lighthouse Keeper Intern',
  pay: { ...NO_PAY, flag: 'unpaid' },
  deadline: day(3),
  savedAt: now,
});

const ROSA = {
  id: 'rosa',
  name: 'Rosa Lindqvist',
  role: 'mentor' as const,
  organisation: 'Brightwater Labs',
  email: '',
  link: '',
  postingIds: ['bridge'],
  nextStep: 'Ask how the surveys are run',
  nextOn: day(-2),
  notes: 'Met at the fair.',
  updatedAt: now,
};

beforeAll(async () => {
  const page = await app().browser.openOwn('popup.html');
  const plan = Plan.parse({
    needs: [{ kind: 'portfolio' }, { kind: 'pay' }],
    hoursPerWeek: 15,
    updatedAt: now,
  });
  await inKit(page, 'bring', { postings: [ANCHOR, BRIDGE, HARBOUR, LIGHTHOUSE], plan, contacts: [ROSA] });
  await page.close();
});

describe('the comparison', () => {
  test('says which one comes first by what the person needs, and who is to be asked', async () => {
    const compare = await app().dashboard('#/compare/harbour/bridge/lighthouse');
    await compare.sees(t('board.compare.because.met', { need: t('goals.need.portfolio'), n: 1 }));
    await compare.sees(t('board.compare.silent', { n: 2 }));
    expect(await compare.fact('need-0')).toEqual([
      t('common.notStated'),
      `●${t('goals.verdict.met')}${t('goals.fit.portfolio.strong')}`,
      t('common.notStated'),
    ]);
    await compare.close();
  });

  test('marks the most, calls unpaid nothing and not silence, and says what goes against the plan', async () => {
    const compare = await app().dashboard('#/compare/harbour/bridge/lighthouse');
    expect(await compare.fact('hourly')).toEqual([
      `€22${t('board.compare.most')}`,
      '€14',
      t('board.compare.nothing'),
    ]);
    expect((await compare.fact('total'))[1]).toBe('200');
    expect((await compare.fact('clashes'))[1]).toContain(
      t('goals.clash.hours', { hours: 20, available: 15 }),
    );
    expect((await compare.fact('deadline'))[1]).toContain(t('facts.today'));
    await compare.press(`${t('postings.archive')}: ${LIGHTHOUSE.title}`);
    await compare.sees(t('postings.archivedMany', { n: 1 }));
    await compare.press(t('common.undo'));
    await compare.sees(t('postings.undone'));
    await compare.close();
  });
});

describe('the agenda', () => {
  test('says what to do first: what closes today and is begun; and what was missed with people', async () => {
    const agenda = await app().dashboard('#/agenda');
    await agenda.sees(t('reminders.first'));
    await agenda.sees(
      `${BRIDGE.title}. ${t('reminders.reason.deadline', { when: t('reminders.near.today') })}`,
    );
    await agenda.sees(ROSA.nextStep);
    await agenda.press(t('reminders.doneOf', { title: ROSA.name }));
    await agenda.sees(t('reminders.stepDone', { name: ROSA.name }));
    await until('it is gone', async () => !(await agenda.text()).includes(ROSA.nextStep));
    await agenda.press(t('common.undo'));
    await agenda.sees(ROSA.nextStep);
    await agenda.press(t('reminders.doneOf', { title: ROSA.name }));
    await agenda.sees(t('reminders.stepDone', { name: ROSA.name }));
    await agenda.close();

    const people = await app().dashboard('#/people');
    await people.sees(ROSA.notes);
    await people.sees(`: ${ROSA.nextStep}`);
    await people.close();
  });
});
