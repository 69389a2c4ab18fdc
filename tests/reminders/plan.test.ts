import { describe, expect, it } from 'vitest';
import type { Reminder } from '../../lib/model/reminder';
import type { ReminderFields } from '../../lib/model/reminder-fields';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { instantOf, wallOf } from '../../lib/model/wall';
import { type PlanInput, plan, planInParts } from '../../lib/reminders/plan';
import { aReminder, someFields } from '../support/reminders';

const zone = 'Europe/Berlin';
const at = (wall: string): number => instantOf(wall, zone);
const now = at('2026-03-03T12:00');
const posting = someFields({ deadline: '2026-03-20' });

function planned(fields: ReminderFields[], reminders: Reminder[], over: Partial<PlanInput> = {}): Reminder[] {
  const kept = new Map(reminders.map((reminder) => [reminder.id, reminder]));
  const input = {
    fields,
    reminders,
    settings: DEFAULT_SETTINGS.reminders,
    now,
    zone,
    plannedThrough: now,
    plannedZone: zone,
    whole: true,
    ...over,
  };
  for (const { before, after } of plan(input)) {
    if (after) kept.set(after.id, after);
    else if (before) kept.delete(before.id);
  }
  return [...kept.values()];
}
const states = (reminders: Reminder[]) => reminders.map(({ reason, state }) => `${reason} ${state}`);

describe('plan', () => {
  it('makes what the facts call for, once', () => {
    const first = planned([posting], []);
    expect(states(first)).toEqual([
      'deadline-week planned',
      'deadline-soon planned',
      'deadline-today planned',
      'undecided planned',
    ]);
    expect(
      plan({
        fields: [posting],
        reminders: first,
        settings: DEFAULT_SETTINGS.reminders,
        now,
        zone,
        plannedThrough: now,
        plannedZone: zone,
        whole: true,
      }),
    ).toEqual([]);
  });

  it('makes what was slept through, and no more than that', () => {
    const later = at('2026-03-19T08:00');
    const asleep = { now: later, plannedThrough: at('2026-03-14T08:00') };
    expect(states(planned([posting], [], asleep))).toEqual([
      'deadline-soon planned',
      'deadline-today planned',
    ]);
  });

  it('goes by the posting’s own steps where there was no plan, or one under a clock that was ahead', () => {
    const later = at('2026-03-19T08:00');
    const unplanned = planned([posting], [], { now: later, plannedThrough: later + 1 });
    expect(states(unplanned)).toEqual([
      'deadline-week planned',
      'deadline-soon planned',
      'deadline-today planned',
      'undecided planned',
    ]);
    const moved = someFields({ deadline: '2026-03-20', stageAt: at('2026-03-15T08:00') });
    expect(states(planned([moved], [], { now: later, plannedThrough: later + 1 }))).toEqual([
      'deadline-soon planned',
      'deadline-today planned',
    ]);
  });

  it('does not remind of what was past when the posting was saved', () => {
    const saved = someFields({ deadline: '2026-03-05', savedAt: now });
    const reasons = planned([saved], [], { plannedThrough: now - 9 * 86_400_000 }).map(
      ({ reason }) => reason,
    );
    expect(reasons).toEqual(['deadline-today', 'undecided']);
  });

  it('takes back what nothing calls for: the untouched goes, the told is dropped and comes back as it was', () => {
    const kept = planned([posting], []).map((reminder) =>
      reminder.reason === 'deadline-week'
        ? { ...reminder, state: 'shown' as const, claimedAt: now, shownAt: now }
        : reminder,
    );
    const applied = { ...posting, stage: 'applied', beforeApplying: false };
    const dropped = planned([applied], kept, {
      settings: { ...DEFAULT_SETTINGS.reminders, off: ['silent', 'silent-again'] },
    });
    expect(states(dropped)).toEqual(['deadline-week dropped']);
    const back = planned([posting], dropped);
    expect(back.find(({ reason }) => reason === 'deadline-week')).toMatchObject({
      state: 'shown',
      claimedAt: now,
    });
    expect(back).toHaveLength(4);
  });

  it('makes what a journey brought before the moment of saving', () => {
    // Saved in the night of the last day in Newfoundland, where that morning was still to come.
    const savedAt = instantOf('2026-11-09T01:30', 'America/St_Johns');
    const saved = someFields({ deadline: '2026-11-09', savedAt, stageAt: savedAt });
    const away = {
      now: savedAt + 3 * 86_400_000,
      plannedThrough: savedAt - 60_000,
      zone: 'Pacific/Auckland',
    };
    expect(states(planned([saved], [], { ...away, plannedZone: 'America/St_Johns' }))).toContain(
      'deadline-today planned',
    );
    expect(states(planned([saved], [], { ...away, plannedZone: 'Pacific/Auckland' }))).not.toContain(
      'deadline-today planned',
    );
  });

  it('never makes again what is done', () => {
    const done = planned([posting], []).map((reminder) => ({ ...reminder, state: 'done' as const }));
    expect(planned([posting], done)).toEqual(done);
  });

  it('keeps the time on the person’s clock when they travel; what was told stays', () => {
    const kept = [
      ...planned([posting], []),
      aReminder({ id: 'own:1', at: at('2026-03-09T10:00'), wallTime: '2026-03-09T10:00' }),
      aReminder({ id: 'own:2', at: at('2026-03-09T10:00') }),
    ];
    const abroad = planned([posting], kept, { zone: 'Asia/Tokyo' });
    for (const reminder of abroad) {
      if (reminder.wallTime) expect(wallOf(reminder.at, 'Asia/Tokyo')).toBe(reminder.wallTime);
      else expect(reminder.at).toBe(at('2026-03-09T10:00'));
    }
    const told = kept.map((reminder) => ({ ...reminder, state: 'shown' as const, claimedAt: now }));
    expect(planned([posting], told, { zone: 'Asia/Tokyo' })).toEqual(told);
  });

  it('moves with the morning, but not what the person has put off', () => {
    const kept = planned([posting], []).map((reminder) =>
      reminder.reason === 'undecided'
        ? { ...reminder, state: 'snoozed' as const, at: at('2026-03-30T18:00'), wallTime: '2026-03-30T18:00' }
        : reminder,
    );
    const early = planned([posting], kept, { settings: { ...DEFAULT_SETTINGS.reminders, morning: 7 * 60 } });
    expect(early.map(({ wallTime }) => wallTime)).toEqual([
      '2026-03-13T07:00',
      '2026-03-18T07:00',
      '2026-03-20T07:00',
      '2026-03-30T18:00',
    ]);
  });

  it('hides the person’s own with their posting in the trash, and removes orphans in a whole plan only', () => {
    const own = aReminder({ id: 'own:1', postingId: 'p1', at: now - 5 });
    expect(states(planned([someFields({ trashedAt: 1 })], [own]))).toEqual(['own dropped']);
    expect(states(planned([someFields({ archivedAt: 1 })], [own]))).toEqual(['own planned']);
    expect(planned([], [own], { whole: false })).toEqual([own]);
    expect(planned([], [own])).toEqual([]);
  });
});

describe('planInParts', () => {
  it('comes to what the whole plan comes to, orphans and own reminders too', () => {
    const fields = Array.from({ length: 2_500 }, (_, n) =>
      someFields({ id: `p${n}`, deadline: n % 3 === 0 ? '2026-03-20' : null, closed: n % 7 === 0 }),
    );
    const input: PlanInput = {
      fields,
      reminders: [],
      settings: DEFAULT_SETTINGS.reminders,
      now,
      zone,
      plannedThrough: now,
      plannedZone: zone,
      whole: true,
    };
    const kept = plan(input).flatMap(({ after }) => after ?? []);
    const reminders = [...kept, aReminder(), aReminder({ id: 'own:2', postingId: 'p1' })];
    // Half of the postings are gone, the others have a new deadline.
    const changed = fields.slice(1_200).map((one) => ({ ...one, deadline: '2026-04-01' }));
    const next = { ...input, fields: changed, reminders };
    const byId = (changes: readonly { before: Reminder | null; after: Reminder | null }[]) =>
      new Map(changes.map((change) => [change.before?.id ?? change.after?.id, change]));
    const parts = [...planInParts(next)];
    expect(parts.length).toBe(3);
    const whole = byId(plan(next));
    expect(whole.size).toBeGreaterThan(2_000);
    expect(byId(parts.flat())).toEqual(whole);
  });
});
