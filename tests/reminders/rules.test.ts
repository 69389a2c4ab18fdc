import { describe, expect, it } from 'vitest';
import type { ReminderFields } from '../../lib/model/reminder-fields';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { instantOf } from '../../lib/model/wall';
import { type ReminderSettings, wanted } from '../../lib/reminders/rules';
import { someFields } from '../support/reminders';

const zone = 'Europe/Berlin';
const settings = DEFAULT_SETTINGS.reminders;

function called(over: Partial<ReminderFields>, set: Partial<ReminderSettings> = {}): string[] {
  return wanted(someFields(over), { ...settings, ...set }, zone).map(
    ({ reason, wallTime }) => `${reason} ${wallTime}`,
  );
}

/** 2026-03-02 in Berlin, a Monday. */
const UNDECIDED = 'undecided 2026-03-09T09:00';

describe('wanted', () => {
  it('reminds of a deadline a week before, two days before and on its morning', () => {
    expect(called({ deadline: '2026-04-10' })).toEqual([
      'deadline-week 2026-04-03T09:00',
      'deadline-soon 2026-04-08T09:00',
      'deadline-today 2026-04-10T09:00',
      UNDECIDED,
    ]);
  });

  it('asks about what was saved a week ago and not decided; "later" starts the week again', () => {
    expect(called({})).toEqual([UNDECIDED]);
    const decidedAt = instantOf('2026-03-05T20:00', zone);
    expect(called({ decision: 'later', decidedAt })).toEqual(['undecided 2026-03-12T09:00']);
    expect(called({ decision: 'apply', decidedAt })).toEqual([]);
    expect(called({ stage: 'preparing' })).toEqual([]);
  });

  it('asks twice at the most after an application that stays without an answer', () => {
    expect(called({ stage: 'applied', beforeApplying: false, deadline: '2026-04-10' })).toEqual([
      'silent 2026-03-09T09:00',
      'silent-again 2026-03-16T09:00',
    ]);
  });

  it('suggests a thank-you the day after an interview', () => {
    expect(called({ stage: 'interviewing', beforeApplying: false })).toEqual(['thank-you 2026-03-03T09:00']);
  });

  it('checks the goals in the week and on the day of the exit plan', () => {
    const accepted = { stage: 'accepted', beforeApplying: false, start: '2026-06-01' };
    expect(called({ ...accepted, exitWeek: 4 })).toEqual(['goal-check 2026-06-22T09:00']);
    expect(called({ ...accepted, exitWeek: 1, exitBy: '2026-07-31' })).toEqual([
      'goal-check 2026-06-01T09:00',
      'goal-check 2026-07-31T09:00',
    ]);
    expect(called({ ...accepted, start: null, exitWeek: 4 })).toEqual([]);
    expect(called({ ...accepted, start: '2026-06', exitWeek: 4 })).toEqual([]);
  });

  it('says when an internship is about to end', () => {
    const accepted = { stage: 'accepted', beforeApplying: false };
    expect(called({ ...accepted, end: '2026-08-31' })).toEqual(['ending 2026-08-24T09:00']);
    expect(called({ ...accepted, start: '2026-08-31', end: '2026-08-31' })).toEqual([]);
    expect(called({ ...accepted, end: '2026-08' })).toEqual([]);
  });

  it.each<[string, Partial<ReminderFields>]>([
    ['archived', { archivedAt: 1 }],
    ['in the trash', { trashedAt: 1 }],
    ['closed', { closed: true }],
    ['passed over', { decision: 'skip', decidedAt: 1 }],
    ['withdrawn', { stage: 'withdrawn', beforeApplying: false }],
    ['rejected', { stage: 'rejected', beforeApplying: false }],
    ['finished', { stage: 'finished', beforeApplying: false, end: '2026-08-31' }],
  ])('is silent about one that is %s', (_, over) => {
    expect(called({ deadline: '2026-04-10', ...over })).toEqual([]);
  });

  it('knows the deadline of a posting in a stage of the person’s own', () => {
    expect(called({ stage: 'own:portfolio', deadline: '2026-04-10' })).toHaveLength(3);
    expect(called({ stage: 'own:second-round', beforeApplying: false, deadline: '2026-04-10' })).toEqual([]);
  });

  it('leaves out what no calendar has', () => {
    expect(called({ deadline: '2026-02-30' })).toEqual([UNDECIDED]);
    expect(called({ deadline: 'soon' })).toEqual([UNDECIDED]);
  });

  it('can be turned off kind by kind, and all at once', () => {
    expect(called({ deadline: '2026-04-10' }, { off: ['deadline-week', 'undecided'] })).toEqual([
      'deadline-soon 2026-04-08T09:00',
      'deadline-today 2026-04-10T09:00',
    ]);
    expect(called({ deadline: '2026-04-10' }, { on: false })).toEqual([]);
  });

  it('keeps its ids wherever the person is and whenever their morning begins', () => {
    const fields = [
      someFields({ deadline: '2026-04-10' }),
      someFields({ stage: 'applied', beforeApplying: false, stageAt: Date.UTC(2026, 2, 2, 23, 30) }),
    ];
    const ids = (where: string, morning: number) =>
      fields.flatMap((one) => wanted(one, { ...settings, morning }, where).map(({ id }) => id));
    expect(ids('Pacific/Auckland', 6 * 60)).toEqual(ids('America/Los_Angeles', 11 * 60));
  });
});
