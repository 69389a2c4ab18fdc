import { describe, expect, it } from 'vitest';
import { contactsOf, putContact } from '../../lib/store/contacts';
import { updateIntention } from '../../lib/store/intentions';
import { archive, putPosting, recordStage, restore, tag, trash, unarchive } from '../../lib/store/postings';
import {
  allSummaries,
  counts,
  findByUrl,
  firstPage,
  getPosting,
  idsAtStage,
  twinsOf,
} from '../../lib/store/read';
import { changeReminders } from '../../lib/store/reminder-change';
import { remindersOf } from '../../lib/store/reminders';
import { tidy } from '../../lib/store/tidy';
import { aPosting, SOME_TIME } from '../support/postings';
import { aReminder } from '../support/reminders';
import { aStore } from '../support/stores';

const TODAY = '2026-03-02';

describe('firstPage', () => {
  it('reads the newest first and leaves out the archived and the trashed', async () => {
    using store = aStore();
    for (let n = 0; n < 6; n += 1) await putPosting(store, aPosting({ id: `p${n}`, savedAt: SOME_TIME + n }));
    await archive(store, ['p5']);
    await trash(store, ['p4']);
    const ids = async (limit: number) =>
      (await firstPage(store, { sort: 'newest', limit, today: TODAY })).map((row) => row.id);
    expect(await ids(2)).toEqual(['p3', 'p2']);
    expect(await ids(9)).toEqual(['p3', 'p2', 'p1', 'p0']);
    await unarchive(store, ['p5']);
    await restore(store, ['p4']);
    expect(await ids(2)).toEqual(['p5', 'p4']);
    expect(await counts(store)).toEqual({ listed: 6, archived: 0, trashed: 0 });
  });

  it('reads the next deadline first, then those without one, then the passed ones', async () => {
    using store = aStore();
    const deadlines = { a: '2026-02-01', b: null, c: '2026-03-02', d: '2026-04-01', e: '2026-02-27' };
    for (const [id, deadline] of Object.entries(deadlines))
      await putPosting(store, aPosting({ id, deadline }));
    const rows = await firstPage(store, { sort: 'deadline', limit: 9, today: TODAY });
    expect(rows.map((row) => row.id)).toEqual(['c', 'd', 'b', 'e', 'a']);
    const some = await firstPage(store, { sort: 'deadline', limit: 4, today: TODAY });
    expect(some.map((row) => row.id)).toEqual(['c', 'd', 'b', 'e']);
  });
});

describe('findByUrl', () => {
  it('finds the one saved, prefers one outside the trash, and finds nothing for no address', async () => {
    using store = aStore();
    await putPosting(store, aPosting({ id: 'old', url: 'x.example/1', trashedAt: 5 }));
    expect((await findByUrl(store, 'x.example/1'))?.id).toBe('old');
    await putPosting(store, aPosting({ id: 'new', url: 'x.example/1', savedAt: SOME_TIME + 9 }));
    expect((await findByUrl(store, 'x.example/1'))?.id).toBe('new');
    await putPosting(store, aPosting({ id: 'typed', url: '' }));
    expect(await findByUrl(store, '')).toBeUndefined();
    expect(await findByUrl(store, 'x.example/2')).toBeUndefined();
  });
});

describe('twinsOf', () => {
  it('gives what could be the same elsewhere: same company under any legal form, or same title', async () => {
    using store = aStore();
    await putPosting(
      store,
      aPosting({ id: 'company', title: 'Ops Intern', company: 'BRIGHTWATER LABS GmbH' }),
    );
    await putPosting(store, aPosting({ id: 'title', title: 'Data analysis intern', company: null }));
    await putPosting(store, aPosting({ id: 'neither', title: 'Baker', company: 'Crumb & Co' }));
    await putPosting(store, aPosting({ id: 'gone', trashedAt: 5 }));
    const twins = await twinsOf(store, aPosting({ id: 'self' }));
    expect(twins.map((twin) => twin.id).toSorted()).toEqual(['company', 'title']);
  });
});

describe('summaries', () => {
  it('say whether there are goals, and from when the stage is', async () => {
    using store = aStore();
    await putPosting(store, aPosting({ id: 'p' }));
    await updateIntention(store, 'p', (one) => ({ ...one, questions: ['who?'] }), { draft: true });
    expect((await allSummaries(store))[0]).toMatchObject({
      hasGoals: false,
      stage: 'saved',
      stageAt: SOME_TIME,
    });
    await updateIntention(store, 'p', (one) => ({ ...one, why: 'to learn' }), { draft: true });
    await recordStage(store, 'p', { stage: 'applied', at: 77 });
    expect((await allSummaries(store))[0]).toMatchObject({ hasGoals: true, stage: 'applied', stageAt: 77 });
  });

  it('keep the stage when a step of the past is written down', async () => {
    using store = aStore();
    await putPosting(store, aPosting({ id: 'p', stage: 'interviewing' }));
    await recordStage(store, 'p', { stage: 'applied', at: 77, current: false, note: 'by mail' });
    const kept = await getPosting(store, 'p');
    expect(kept?.stage).toBe('interviewing');
    expect(kept?.history.at(-1)).toEqual({
      stage: 'applied',
      at: 77,
      recordedAt: SOME_TIME,
      note: 'by mail',
    });
  });
});

describe('recordStage', () => {
  it('writes a step once, however often it is asked', async () => {
    using store = aStore();
    await putPosting(store, aPosting({ id: 'p' }));
    const step = { stage: 'applied', at: 77, note: 'by mail' };
    expect(await recordStage(store, 'p', step)).toMatchObject({ value: 1 });
    expect(await recordStage(store, 'p', step)).toEqual({ value: 0, undo: null });
    expect(await recordStage(store, 'p', { ...step, note: 'and again' })).toMatchObject({ value: 1 });
    expect((await getPosting(store, 'p'))?.history).toHaveLength(3);
  });
});

describe('tidy', () => {
  it('empties the trash after 30 days, with goals, reminders and links, and no sooner', async () => {
    using store = aStore();
    await putPosting(store, aPosting({ id: 'p' }));
    await updateIntention(store, 'p', (one) => ({ ...one, why: 'to learn' }));
    await changeReminders(store, ['own:1'], () => [aReminder({ id: 'own:1', postingId: 'p' })]);
    await putContact(store, {
      id: 'k',
      name: 'Ada',
      role: 'mentor',
      organisation: '',
      email: '',
      link: '',
      postingIds: ['p', 'q'],
      nextStep: '',
      nextOn: null,
      notes: '',
      updatedAt: 0,
    });
    await trash(store, ['p']);
    store.clock.now += 29 * 86_400_000;
    expect(await tidy(store)).toEqual({ purged: 0 });
    store.clock.now += 86_400_000;
    expect(await tidy(store)).toEqual({ purged: 1 });
    expect(await counts(store)).toEqual({ listed: 0, archived: 0, trashed: 0 });
    expect(await getPosting(store, 'p')).toBeUndefined();
    expect(await remindersOf(store, 'p')).toEqual([]);
    expect(await contactsOf(store, 'p')).toEqual([]);
    expect((await contactsOf(store, 'q'))[0]?.postingIds).toEqual(['q']);
  });
});

describe('tags', () => {
  it('are added once whatever their case, and taken away', async () => {
    using store = aStore();
    await putPosting(store, aPosting({ id: 'p', tags: ['Paris'] }));
    expect(await tag(store, ['p', 'none'], { add: ['paris', 'soon', 'Soon'] })).toMatchObject({ value: 1 });
    expect((await getPosting(store, 'p'))?.tags).toEqual(['Paris', 'soon']);
    await tag(store, ['p'], { remove: ['PARIS'] });
    expect((await getPosting(store, 'p'))?.tags).toEqual(['soon']);
  });
});

describe('idsAtStage', () => {
  it('finds those of one stage, the archived too, the trashed not', async () => {
    using store = aStore();
    for (const id of ['a', 'b', 'c', 'd']) await putPosting(store, aPosting({ id }));
    await recordStage(store, ['a', 'b', 'c'], { stage: 'accepted', at: SOME_TIME });
    await archive(store, ['b']);
    await trash(store, ['c']);
    expect((await idsAtStage(store, 'accepted')).sort()).toEqual(['a', 'b']);
  });
});
