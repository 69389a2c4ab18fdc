import { describe, expect, it } from 'vitest';
import type { Reminder } from '../../lib/model/reminder';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { instantOf, wallOf } from '../../lib/model/wall';
import { deliver, isQuiet, nextLook, noticeId, reminderIdIn } from '../../lib/reminders/delivery';
import { dueList } from '../../lib/reminders/due';
import { aReminder } from '../support/reminders';

const zone = 'Europe/Berlin';
const settings = DEFAULT_SETTINGS.reminders;
const at = (wall: string): number => instantOf(wall, zone);

function rule(posting: string, wall: string, reason: Reminder['reason'] = 'undecided'): Reminder {
  return aReminder({
    id: `${posting}:${reason}:x`,
    postingId: posting,
    reason,
    origin: 'rule',
    at: at(wall),
  });
}
function own(id: string, wall: string): Reminder {
  return aReminder({ id: `own:${id}`, at: at(wall) });
}
function told(
  reminders: Reminder[],
  wall: string,
  counts: Record<string, number> = {},
  set = settings,
): string[] {
  const { notices } = deliver({ reminders, counts, settings: set }, { now: at(wall), zone });
  return notices.map(({ lines }) =>
    lines.map(({ reminder }) => reminder.id.split(':').slice(0, 2).join(':')).join(' + '),
  );
}
function next(
  reminders: Reminder[],
  wall: string,
  counts: Record<string, number> = {},
  canShow = true,
): string | null {
  const look = nextLook({ reminders, counts, settings }, { now: at(wall), zone }, canShow);
  return look === null ? null : wallOf(look, zone);
}

describe('deliver', () => {
  const morning = '2026-05-04T09:00';

  it('shows one or two that fall due as they are', () => {
    expect(told([rule('a', morning)], morning)).toEqual(['a:undecided']);
    expect(told([rule('a', morning), rule('b', morning)], morning)).toEqual(['a:undecided', 'b:undecided']);
  });

  it('gathers more into one digest', () => {
    const three = ['a', 'b', 'c'].map((posting) => rule(posting, morning));
    expect(told(three, morning)).toEqual(['a:undecided + b:undecided + c:undecided']);
    expect(told([rule('a', morning), rule('b', morning)], morning, { '2026-05-04': 1 })).toEqual([
      'a:undecided + b:undecided',
    ]);
  });

  it('tells near deadlines first, since the last lines of a digest are only counted', () => {
    const deadline = (posting: string, reason: Reminder['reason'], day: string) => ({
      ...rule(posting, morning, reason),
      id: `${posting}:${reason}:${day}`,
    });
    const waiting = [
      rule('a', '2026-04-28T09:00'),
      deadline('passed', 'deadline-today', '2026-04-30'),
      deadline('week', 'deadline-week', '2026-05-11'),
      own('1', '2026-05-04T08:30'),
      deadline('soon', 'deadline-soon', '2026-05-06'),
      deadline('today', 'deadline-today', '2026-05-04'),
    ];
    expect(told(waiting, morning)).toEqual([
      'today:deadline-today + soon:deadline-soon + own:1 + a:undecided + passed:deadline-today + week:deadline-week',
    ]);
  });

  it('tells what was missed in one digest', () => {
    const missed = [rule('a', '2026-05-01T09:00'), own('1', '2026-05-02T14:00'), rule('b', morning)];
    expect(told(missed, morning)).toEqual(['own:1 + a:undecided + b:undecided']);
  });

  it('shows never more than three a day and keeps the last one for the person or for the evening', () => {
    const two = { '2026-05-04': 2 };
    expect(told([rule('a', '2026-05-04T11:00')], '2026-05-04T11:00', two)).toEqual([]);
    expect(next([rule('a', '2026-05-04T11:00')], '2026-05-04T11:00', two)).toBe('2026-05-04T18:00');
    expect(told([rule('a', '2026-05-04T11:00')], '2026-05-04T18:00', two)).toEqual(['a:undecided']);
    expect(
      told([rule('a', '2026-05-04T11:00'), own('1', '2026-05-04T14:00')], '2026-05-04T14:00', two),
    ).toEqual(['own:1 + a:undecided']);
    const three = { '2026-05-04': 3 };
    expect(told([own('1', '2026-05-04T20:00')], '2026-05-04T20:00', three)).toEqual([]);
    expect(next([own('1', '2026-05-04T20:00')], '2026-05-04T20:00', three)).toBe('2026-05-05T09:00');
  });

  it('is silent in quiet hours and tells it after them', () => {
    expect(told([own('1', '2026-05-04T23:00')], '2026-05-04T23:00')).toEqual([]);
    expect(next([own('1', '2026-05-04T23:00')], '2026-05-04T23:00')).toBe('2026-05-05T08:00');
    expect(told([own('1', '2026-05-04T23:00')], '2026-05-05T08:00')).toEqual(['own:1']);
  });

  it('lets the latest of a family speak for the earlier ones, and claims them all', () => {
    const family = [
      rule('a', '2026-05-01T09:00', 'deadline-week'),
      rule('a', '2026-05-04T08:55', 'deadline-soon'),
    ];
    const { notices, claims } = deliver(
      { reminders: family, counts: {}, settings },
      { now: at(morning), zone },
    );
    expect(notices).toHaveLength(1);
    expect(notices[0]?.lines[0]?.reminder.reason).toBe('deadline-soon');
    expect(claims).toHaveLength(2);
  });

  it('never tells what was claimed, nor anything when all is turned off', () => {
    expect(told([{ ...rule('a', morning), claimedAt: 1 }], morning)).toEqual([]);
    expect(told([rule('a', morning)], morning, {}, { ...settings, on: false })).toEqual([]);
  });

  it('looks again at the next moment, blocked or not', () => {
    const both = [rule('a', morning), own('1', '2026-05-04T15:00')];
    expect(next(both, '2026-05-04T08:30')).toBe(morning);
    expect(next(both, '2026-05-04T10:00', {}, false)).toBe('2026-05-04T15:00');
    expect(next([], morning)).toBeNull();
  });
});

describe('isQuiet', () => {
  it.each([
    [22 * 60, 8 * 60, '23:59', true],
    [22 * 60, 8 * 60, '07:59', true],
    [22 * 60, 8 * 60, '08:00', false],
    [12 * 60, 14 * 60, '13:00', true],
    [12 * 60, 14 * 60, '14:00', false],
    [9 * 60, 9 * 60, '09:00', false],
  ])('from %i to %i at %s: %j', (quietFrom, quietTo, clock, quiet) => {
    expect(isQuiet(at(`2026-05-04T${clock}`), zone, { ...settings, quietFrom, quietTo })).toBe(quiet);
  });
});

describe('notice ids', () => {
  it('name their reminder and its moment, and a digest names none', () => {
    const reminder = aReminder({ id: 'p:deadline-week:2026-05-11', at: 5 });
    expect(reminderIdIn(noticeId(reminder))).toBe('p:deadline-week:2026-05-11');
    expect(reminderIdIn(noticeId(reminder))).not.toBe(noticeId({ ...reminder, at: 6 }));
    expect(reminderIdIn('digest:2026-05-04:1')).toBeNull();
  });
});

describe('dueList', () => {
  it('keeps what was claimed under a clock that was ahead', () => {
    const shown = { ...rule('a', '2026-06-01T09:00'), state: 'shown' as const, claimedAt: 1 };
    expect(dueList([shown], at('2026-05-04T09:00'))).toHaveLength(1);
    expect(dueList([{ ...shown, state: 'done' }], at('2026-07-04T09:00'))).toHaveLength(0);
  });
});
