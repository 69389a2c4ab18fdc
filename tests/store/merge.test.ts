import { describe, expect, it } from 'vitest';
import { Contact } from '../../lib/model/contact';
import { upsertClip } from '../../lib/store/clip';
import { readCollection } from '../../lib/store/collection';
import { contactsOf, putContact } from '../../lib/store/contacts';
import { updateIntention } from '../../lib/store/intentions';
import { mergePostings } from '../../lib/store/merge';
import { putPosting } from '../../lib/store/postings';
import { allSummaries, findByUrl, getPosting } from '../../lib/store/read';
import { undo } from '../../lib/store/undo';
import { mergeTwins } from '../../lib/tracker/merge';
import { aPosting } from '../support/postings';
import { aStore } from '../support/stores';

const kept = aPosting({ id: 'kept', url: 'a.example/1' });
const other = aPosting({ id: 'other', url: 'b.example/2', title: 'Analyst' });

async function twoTwins() {
  const store = aStore();
  await putPosting(store, kept);
  await putPosting(store, other);
  await updateIntention(store, 'other', (one) => ({ ...one, why: 'to learn' }));
  const ada = { id: 'ada', name: 'Ada', role: 'mentor', postingIds: ['other', 'kept'], updatedAt: 0 };
  await putContact(store, Contact.parse(ada));
  return store;
}

describe('mergePostings', () => {
  it('puts the other in the trash and moves its goals and people', async () => {
    using store = await twoTwins();
    await mergePostings(store, 'kept', 'other', mergeTwins);
    expect((await getPosting(store, 'other'))?.trashedAt).not.toBeNull();
    expect(await findByUrl(store, 'a.example/1')).toMatchObject({ id: 'kept', hasGoals: true });
    expect((await contactsOf(store, 'kept'))[0]?.postingIds).toEqual(['kept']);
  });

  it('answers to both addresses from then on', async () => {
    using store = await twoTwins();
    await mergePostings(store, 'kept', 'other', mergeTwins);
    expect((await findByUrl(store, 'b.example/2'))?.id).toBe('kept');
    expect(await upsertClip(store, aPosting({ url: 'b.example/2' }))).toMatchObject({
      id: 'kept',
      isNew: false,
    });
  });

  it('can be taken back exactly', async () => {
    using store = await twoTwins();
    const before = [await readCollection(store), await allSummaries(store)];
    const { undo: token } = await mergePostings(store, 'kept', 'other', mergeTwins);
    await undo(store, token ?? '');
    expect([await readCollection(store), await allSummaries(store)]).toEqual(before);
  });
});
