import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { instantOf, wallOf } from '../../lib/model/wall';
import { finish, snooze, stopRepeating } from '../../lib/reminders/act';
import { agenda } from '../../lib/reminders/agenda';
import { presets, quickSnooze, snoozes } from '../../lib/reminders/presets';
import { passOn } from '../../lib/reminders/weekly';
import { aReminder, someFields } from '../support/reminders';

const zone = 'Europe/Berlin';
const settings = DEFAULT_SETTINGS.reminders;
const at = (wall: string): number => instantOf(wall, zone);
const now = at('2026-10-22T10:00');

const weekly = aReminder({
  id: 'own:w',
  at: at('2026-10-22T09:00'),
  wallTime: '2026-10-22T09:00',
  repeat: 'weekly',
});

describe('a weekly reminder', () => {
  it('passes on to the same time of the next week, over a change of clocks', () => {
    const [mine, next] = passOn(weekly, now, zone);
    expect(mine?.repeat).toBeNull();
    expect(next).toMatchObject({
      id: 'own:w:2026-10-29',
      wallTime: '2026-10-29T09:00',
      repeat: 'weekly',
      state: 'planned',
    });
    expect(next?.at).toBe(at('2026-10-29T09:00'));
  });

  it('leaves out the weeks that were slept through', () => {
    expect(passOn(weekly, at('2026-11-20T12:00'), zone)[1]?.wallTime).toBe('2026-11-26T09:00');
  });

  it('makes the same next week however often it is asked', () => {
    const again = passOn({ ...weekly, id: 'own:w:2026-10-22' }, now, zone)[1];
    expect(again).toEqual(passOn(weekly, now, zone)[1]);
  });

  it('goes on when this week’s is done or put off, and not when it was stopped', () => {
    expect(finish([weekly], now, zone).map(({ id, state }) => [id, state])).toEqual([
      ['own:w', 'done'],
      ['own:w:2026-10-29', 'planned'],
    ]);
    const to = { at: now + 3_600_000, wallTime: null };
    expect(snooze([weekly], to, now, zone).map(({ id, state }) => [id, state])).toEqual([
      ['own:w', 'snoozed'],
      ['own:w:2026-10-29', 'planned'],
    ]);
    expect(finish(stopRepeating([weekly], now), now, zone)).toHaveLength(1);
  });
});

describe('snooze', () => {
  it('moves the latest of a family and is done with the earlier', () => {
    const line = [
      aReminder({ id: 'p:deadline-week:d', at: 1, state: 'shown', claimedAt: 2, shownAt: 2 }),
      aReminder({ id: 'p:deadline-soon:d', at: 5, state: 'shown', claimedAt: 6, shownAt: 6 }),
    ];
    expect(snooze(line, { at: 9, wallTime: null }, 7, zone)).toMatchObject([
      { id: 'p:deadline-week:d', state: 'done' },
      { id: 'p:deadline-soon:d', state: 'snoozed', at: 9, claimedAt: null, shownAt: null },
    ]);
  });
});

describe('presets', () => {
  const walls = (list: readonly { name: string; at: number }[]) =>
    list.map(({ name, at: moment }) => `${name} ${wallOf(moment, zone)}`);

  it('lie ahead of now, on the person’s clock', () => {
    expect(walls(presets(now, zone, settings, '2026-11-20'))).toEqual([
      'this-evening 2026-10-22T18:00',
      'tomorrow-morning 2026-10-23T09:00',
      'in-3-days 2026-10-25T09:00',
      'week-before-deadline 2026-11-13T09:00',
    ]);
  });

  it('leave out what has passed', () => {
    const names = presets(at('2026-10-22T19:00'), zone, settings, '2026-10-25').map(({ name }) => name);
    expect(names).toEqual(['tomorrow-morning', 'in-3-days']);
  });

  it('offer one snooze on a notification: today where today counts', () => {
    expect(quickSnooze(false, now, zone, settings).name).toBe('tomorrow-morning');
    expect(quickSnooze(true, now, zone, settings).name).toBe('this-evening');
    expect(quickSnooze(true, at('2026-10-22T17:30'), zone, settings).name).toBe('in-an-hour');
    expect(walls(snoozes(now, zone, settings))[0]).toBe('in-an-hour 2026-10-22T11:00');
  });
});

describe('agenda', () => {
  const soon = someFields({ id: 'soon', deadline: '2026-10-24' });
  const later = someFields({ id: 'later', deadline: '2026-12-01' });
  const passed = someFields({ id: 'passed', deadline: '2026-10-20' });
  const applied = someFields({
    id: 'applied',
    stage: 'applied',
    beforeApplying: false,
    deadline: '2026-10-24',
  });
  const reminders = [
    aReminder({
      id: 'soon:deadline-soon:2026-10-24',
      postingId: 'soon',
      reason: 'deadline-soon',
      origin: 'rule',
      at: now - 5,
    }),
    aReminder({
      id: 'passed:deadline-today:2026-10-20',
      postingId: 'passed',
      reason: 'deadline-today',
      origin: 'rule',
      at: at('2026-10-20T09:00'),
    }),
    aReminder({
      id: 'later:deadline-week:2026-12-01',
      postingId: 'later',
      reason: 'deadline-week',
      origin: 'rule',
      at: at('2026-11-24T09:00'),
    }),
    aReminder({ id: 'own:a', at: at('2026-10-22T20:00') }),
    aReminder({ id: 'own:b', at: at('2026-10-27T20:00') }),
    aReminder({ id: 'own:done', at: at('2026-10-22T08:00'), state: 'done' }),
  ];

  it('groups by day, the overdue apart, a deadline and its reminders in one line', () => {
    const groups = agenda([soon, later, passed, applied], reminders, now, zone);
    const keys = (name: keyof typeof groups) => groups[name].map(({ key }) => key);
    expect(keys('overdue')).toEqual(['passed:deadline-today:2026-10-20']);
    expect(keys('today')).toEqual(['own:a']);
    expect(keys('week')).toEqual(['soon:deadline-soon:2026-10-24', 'own:b']);
    expect(keys('later')).toEqual(['deadline later']);
  });
});
