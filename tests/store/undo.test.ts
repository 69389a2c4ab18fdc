import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Contact } from '../../lib/model/contact';
import { Reminder } from '../../lib/model/reminder';
import { bringCollection } from '../../lib/store/bring';
import { readCollection } from '../../lib/store/collection';
import { putContact, removeContact } from '../../lib/store/contacts';
import { StoreFailure } from '../../lib/store/failure';
import { updateIntention } from '../../lib/store/intentions';
import { mergePostings } from '../../lib/store/merge';
import type { Store, Written } from '../../lib/store/open';
import { updatePlan } from '../../lib/store/plan';
import { archive, bulk, putPosting, recordStage, tag, trash, updatePosting } from '../../lib/store/postings';
import { allSummaries, counts, getPosting } from '../../lib/store/read';
import { changeReminders } from '../../lib/store/reminder-change';
import { purge, tidy } from '../../lib/store/tidy';
import { undo } from '../../lib/store/undo';
import { collection } from '../support/arbitraries';
import { aPosting } from '../support/postings';
import { aStore } from '../support/stores';

const WRITES: Record<string, (store: Store, ids: string[]) => Promise<Written<unknown>>> = {
  archive,
  trash,
  tag: (store, ids) => tag(store, ids, { add: ['later'], remove: ['soon'] }),
  stage: (store, ids) => recordStage(store, ids, { stage: 'applied', at: 1000, note: 'by post' }),
  notes: (store, ids) =>
    bulk(store, ids, (current) => ({ ...current, notes: `${current.notes}!`, deadline: '2027-01-01' })),
  plan: (store) => updatePlan(store, (plan) => ({ ...plan, longTerm: `${plan.longTerm} and further` })),
  goals: (store, ids) =>
    updateIntention(store, ids[0] ?? 'none', (one) => ({ ...one, why: `${one.why} because` })),
};

describe('undo', () => {
  it('takes back any write exactly, and undoing that does it again', async () => {
    await fc.assert(
      fc.asyncProperty(
        collection({ maxLength: 5 }),
        fc.constantFrom(...Object.keys(WRITES)),
        async (whole, name) => {
          using store = aStore();
          await bringCollection(store, whole);
          const before = [await readCollection(store), await allSummaries(store), await counts(store)];
          store.clock.now += 5000;
          const written = await WRITES[name]?.(
            store,
            whole.postings.map((posting) => posting.id),
          );
          const after = await readCollection(store);
          if (!written?.undo) {
            expect(after).toEqual(before[0]);
            return;
          }
          const redo = await undo(store, written.undo);
          expect([await readCollection(store), await allSummaries(store), await counts(store)]).toEqual(
            before,
          );
          await undo(store, redo.undo ?? '');
          expect(await readCollection(store)).toEqual(after);
          const rows = await allSummaries(store);
          expect(await counts(store)).toEqual({
            listed: rows.filter((row) => row.archivedAt === null && row.trashedAt === null).length,
            archived: rows.filter((row) => row.archivedAt !== null && row.trashedAt === null).length,
            trashed: rows.filter((row) => row.trashedAt !== null).length,
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('leaves alone what was edited since, and says so', async () => {
    using store = aStore();
    const posting = aPosting({ notes: 'first' });
    await putPosting(store, posting);
    const { undo: token } = await updatePosting(store, posting.id, (one) => ({
      ...one,
      notes: 'second',
      title: 'New',
    }));
    await updatePosting(store, posting.id, (one) => ({ ...one, notes: 'third' }));
    const { value } = await undo(store, token ?? '');
    expect(value).toEqual({ taken: 0, kept: 1 });
    expect(await getPosting(store, posting.id)).toMatchObject({ notes: 'third', title: posting.title });
  });

  it('takes its own step out of a history that has grown since', async () => {
    using store = aStore();
    const posting = aPosting();
    await putPosting(store, posting);
    const { undo: token } = await recordStage(store, posting.id, { stage: 'applied', at: 1 });
    await recordStage(store, posting.id, { stage: 'interviewing', at: 2 });
    await undo(store, token ?? '');
    const kept = await getPosting(store, posting.id);
    expect(kept?.history.map((change) => change.stage)).toEqual(['saved', 'interviewing']);
    expect(kept?.stage).toBe('interviewing');
  });

  it('gives the same answer to a token that was used, and refuses one that it does not know', async () => {
    using store = aStore();
    const posting = aPosting();
    const { undo: token } = await putPosting(store, posting);
    const first = await undo(store, token ?? '');
    await putPosting(store, posting);
    expect(await undo(store, token ?? '')).toEqual({ value: first.value, undo: null });
    expect(await getPosting(store, posting.id)).toEqual(posting);
    await expect(undo(store, 'unknown')).rejects.toEqual(new StoreFailure('gone'));
  });

  it('is forgotten after a week, and beyond the last five hundred', async () => {
    using store = aStore();
    const posting = aPosting();
    const { undo: first } = await putPosting(store, posting);
    const type = async () => {
      store.clock.now += 1;
      return (
        (await updatePosting(store, posting.id, (one) => ({ ...one, notes: `${one.notes}.` }))).undo ?? ''
      );
    };
    const tokens: string[] = [];
    for (let n = 0; n < 500; n += 1) tokens.push(await type());
    await tidy(store);
    await expect(undo(store, first ?? '')).rejects.toEqual(new StoreFailure('gone'));
    await undo(store, tokens.at(-1) ?? '');
    expect((await getPosting(store, posting.id))?.notes).toHaveLength(499);
    store.clock.now += 8 * 86_400_000;
    await tidy(store);
    await expect(undo(store, tokens.at(-2) ?? '')).rejects.toEqual(new StoreFailure('gone'));
  });

  it('keeps nothing of what is deleted for good, and all of the rest', async () => {
    using store = aStore();
    for (const id of ['gone', 'stays']) await putPosting(store, aPosting({ id, notes: '' }));
    const ids = ['gone', 'stays'];
    const both = await bulk(store, ids, (one) => ({ ...one, notes: `a secret of ${one.id}` }));
    await updatePosting(store, 'gone', (one) => ({ ...one, notes: 'another secret of gone' }));
    await updateIntention(store, 'gone', (one) => ({ ...one, why: 'the secret why of gone' }));
    await trash(store, ['gone']);
    await purge(store, ['gone']);
    const kept = await store.read(['undo'], (reading) => reading.objectStore('undo').getAll());
    expect(JSON.stringify(kept)).not.toContain('of gone');
    expect(JSON.stringify(kept)).toContain('a secret of stays');
    expect((await undo(store, both.undo ?? '')).value).toEqual({ taken: 1, kept: 0 });
    expect((await getPosting(store, 'stays'))?.notes).toBe('');
    expect(await getPosting(store, 'gone')).toBeUndefined();
  });

  it('leads back to nothing that was deleted for good: no person and no reminder points to it', async () => {
    using store = aStore();
    await putPosting(store, aPosting({ id: 'kept', title: 'Tide Intern' }));
    await putPosting(store, aPosting({ id: 'gone', title: 'Tide Intern' }));
    const ada = Contact.parse({ id: 'ada', name: 'Ada', role: 'mentor', postingIds: ['gone'], updatedAt: 1 });
    await putContact(store, ada);
    const bell = Reminder.parse({
      id: 'own:1',
      postingId: 'gone',
      at: 5,
      wallTime: null,
      reason: 'own',
      state: 'planned',
      origin: 'person',
      updatedAt: 1,
    });
    await changeReminders(store, [bell.id], () => [bell]);
    const joined = await mergePostings(store, 'kept', 'gone', (kept) => kept);
    const parted = await removeContact(store, 'ada');
    await purge(store, ['gone']);

    await undo(store, parted.undo ?? '');
    await undo(store, joined.undo ?? '');
    const { contacts, reminders, postings } = await readCollection(store);
    expect(postings.map(({ id }) => id)).toEqual(['kept']);
    expect(contacts.map(({ name, postingIds }) => [name, postingIds])).toEqual([['Ada', []]]);
    expect(reminders.map(({ postingId }) => postingId)).toEqual(['kept']);
  });
});
