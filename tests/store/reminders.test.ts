import { describe, expect, it } from 'vitest';
import type { Reminder } from '../../lib/model/reminder';
import { updateIntention } from '../../lib/store/intentions';
import type { Store } from '../../lib/store/open';
import { putPosting, recordStage } from '../../lib/store/postings';
import { applyPlan, changeReminders } from '../../lib/store/reminder-change';
import { type Claim, claimDue, type Due, markShown, readDue } from '../../lib/store/reminder-claim';
import { markPlanned } from '../../lib/store/reminder-marks';
import { readForPlan, reminderFields } from '../../lib/store/reminder-plan';
import { allReminders } from '../../lib/store/reminders';
import { undo } from '../../lib/store/undo';
import { aPosting } from '../support/postings';
import { aReminder } from '../support/reminders';
import { aStore } from '../support/stores';

async function put(store: Store, ...reminders: Reminder[]): Promise<void> {
  await applyPlan(
    store,
    reminders.map((after) => ({ before: null, after })),
  );
}
const ids = (reminders: readonly Reminder[]) => reminders.map(({ id }) => id);

/** Claims everything that is due and unclaimed. */
function all({ reminders }: Due, now: number): Claim {
  const claims = ids(reminders.filter(({ at, claimedAt }) => at <= now && claimedAt === null));
  return { claims, follows: [], counts: { '2026-03-02': claims.length } };
}

describe('claimDue', () => {
  it('lets one of many contexts claim a reminder, once', async () => {
    using store = aStore();
    await put(store, aReminder({ id: 'own:a', at: 5 }), aReminder({ id: 'own:b', at: 50 }));
    const claims = await Promise.all([1, 2, 3].map(() => claimDue(store, 10, (due) => all(due, 10))));
    expect(claims.flatMap((claim) => claim.claims)).toEqual(['own:a']);
    expect((await claimDue(store, 10, (due) => all(due, 10))).claims).toEqual([]);
    expect((await readDue(store, 10)).marks.counts).toEqual({ '2026-03-02': 1 });
  });

  it('writes what follows once, and takes the repeat from what was claimed', async () => {
    using store = aStore();
    const next = aReminder({ id: 'own:w:2026-03-09', at: 700, repeat: 'weekly' });
    await put(store, aReminder({ id: 'own:w', at: 5, repeat: 'weekly' }));
    const follow = (due: Due): Claim => ({ ...all(due, 10), follows: [next] });
    await claimDue(store, 10, follow);
    await changeReminders(store, [next.id], ([one]) => (one ? [{ ...one, words: 'mine' }] : []));
    await put(store, aReminder({ id: 'own:other', at: 6 }));
    await claimDue(store, 10, follow);
    const kept = await allReminders(store);
    expect(kept.find(({ id }) => id === 'own:w')?.repeat).toBeNull();
    expect(kept.find(({ id }) => id === next.id)?.words).toBe('mine');
  });
});

describe('readDue', () => {
  it('gives what has fallen due, the next to come, and what was claimed under a clock that was ahead', async () => {
    using store = aStore();
    await put(
      store,
      aReminder({ id: 'own:due', at: 5 }),
      aReminder({ id: 'own:done', at: 6, state: 'done' }),
      aReminder({ id: 'own:next', at: 60 }),
      aReminder({ id: 'own:far', at: 90 }),
      aReminder({ id: 'own:shown', at: 1, state: 'shown', claimedAt: 2 }),
    );
    expect(ids((await readDue(store, 10)).reminders)).toEqual(['own:due', 'own:shown', 'own:next']);
    await claimDue(store, 100, (due) => all(due, 100));
    expect(ids((await readDue(store, 10)).reminders)).toEqual([
      'own:due',
      'own:next',
      'own:far',
      'own:shown',
    ]);
  });
});

describe('markShown', () => {
  it('leaves alone what was done or put off while it was being shown', async () => {
    using store = aStore();
    await put(
      store,
      aReminder({ id: 'own:a', claimedAt: 1 }),
      aReminder({ id: 'own:b', claimedAt: 1, state: 'done' }),
      aReminder({ id: 'own:c', claimedAt: null, state: 'snoozed' }),
    );
    await markShown(store, ['own:a', 'own:b', 'own:c', 'own:gone']);
    expect((await allReminders(store)).map(({ state, shownAt }) => [state, shownAt !== null])).toEqual([
      ['shown', true],
      ['done', false],
      ['snoozed', false],
    ]);
  });
});

describe('applyPlan', () => {
  it('leaves alone what changed since it was read, and says how many', async () => {
    using store = aStore();
    const before = aReminder({ id: 'own:a' });
    await put(store, before);
    await changeReminders(store, ['own:a'], () => [{ ...before, state: 'done' }]);
    const left = await applyPlan(store, [
      { before, after: { ...before, at: 9 } },
      { before: null, after: aReminder({ id: 'own:b' }) },
    ]);
    expect(left).toBe(1);
    expect(ids(await allReminders(store))).toEqual(['own:a', 'own:b']);
    expect((await allReminders(store))[0]?.state).toBe('done');
  });

  it('writes thousands without holding up others for all of them', async () => {
    using store = aStore();
    await put(store, ...Array.from({ length: 1_300 }, (_, i) => aReminder({ id: `own:${i}` })));
    expect(await allReminders(store)).toHaveLength(1_300);
  });
});

describe('changeReminders', () => {
  it('can be undone, new rows too', async () => {
    using store = aStore();
    await put(store, aReminder({ id: 'own:a' }));
    const { undo: token } = await changeReminders(store, ['own:a'], (found) => [
      ...found.map((one) => ({ ...one, state: 'done' as const })),
      aReminder({ id: 'own:a:2026-03-09' }),
    ]);
    expect(await allReminders(store)).toHaveLength(2);
    await undo(store, token ?? '');
    expect(await allReminders(store)).toEqual([aReminder({ id: 'own:a' })]);
  });
});

describe('readForPlan', () => {
  it('reads the reminder fields of a posting and of its intention', async () => {
    using store = aStore();
    const time = { ...aPosting().time, start: '2026-06-01', end: '2026-08-31' };
    await putPosting(store, aPosting({ id: 'p', deadline: '2026-04-10', time }));
    await recordStage(store, 'p', { stage: 'accepted' });
    await updateIntention(store, 'p', (one) => ({
      ...one,
      decision: 'apply',
      timeFrame: { ...one.timeFrame, from: '2026-06-08' },
      exit: { ...one.exit, week: 4 },
    }));
    const [fields] = await reminderFields(store);
    expect(fields).toMatchObject({
      id: 'p',
      stage: 'accepted',
      stageAt: store.clock.now,
      beforeApplying: false,
      deadline: '2026-04-10',
      decision: 'apply',
      start: '2026-06-08',
      end: '2026-08-31',
      exitWeek: 4,
    });
  });

  it('knows by its history whether one in a stage of the person’s own is still before an application', async () => {
    using store = aStore();
    await putPosting(store, aPosting({ id: 'early', stage: 'own:portfolio' }));
    await putPosting(store, aPosting({ id: 'late' }));
    await recordStage(store, 'late', { stage: 'applied' });
    await recordStage(store, 'late', { stage: 'own:second-round' });
    const early = (await reminderFields(store)).map(({ id, beforeApplying }) => [id, beforeApplying]);
    expect(early).toEqual([
      ['early', true],
      ['late', false],
    ]);
  });

  it('reads some postings or all, and what was planned last', async () => {
    using store = aStore();
    for (const id of ['p', 'q']) await putPosting(store, aPosting({ id }));
    await put(store, aReminder({ id: 'own:p', postingId: 'p' }), aReminder({ id: 'own:q', postingId: 'q' }));
    await markPlanned(store, 77, 'Europe/Berlin');
    const some = await readForPlan(store, ['q', 'gone']);
    expect([ids(some.reminders), some.fields.map(({ id }) => id)]).toEqual([['own:q'], ['q']]);
    const every = await readForPlan(store, null);
    expect([every.reminders.length, every.fields.length]).toEqual([2, 2]);
    expect(every.marks).toMatchObject({ plannedThrough: 77, zone: 'Europe/Berlin' });
  });
});
