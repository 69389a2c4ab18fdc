import { describe, expect, it } from 'vitest';
import { EMPTY_COLLECTION } from '../../lib/model/collection';
import type { Summary } from '../../lib/model/posting';
import { bringCollection } from '../../lib/store/bring';
import { liveSummaries } from '../../lib/store/live-summaries';
import { openStore } from '../../lib/store/open';
import { putPosting, trash, updatePosting } from '../../lib/store/postings';
import { allSummaries } from '../../lib/store/read';
import { purge } from '../../lib/store/tidy';
import { aPosting } from '../support/postings';
import { freshName } from '../support/stores';

describe('liveSummaries', () => {
  it('shows what is there after any write of any context, and keeps the rows that did not change', async () => {
    const name = freshName();
    const here = openStore({ name });
    const there = openStore({ name });
    await putPosting(here, aPosting({ id: 'a' }));
    await putPosting(here, aPosting({ id: 'b' }));
    let shown: readonly Summary[] = [];
    const ending = new AbortController();
    liveSummaries(here, { onValue: (rows) => (shown = rows), signal: ending.signal });
    await expect.poll(() => shown.length).toBe(2);
    const kept = shown.find((row) => row.id === 'b');
    await updatePosting(there, 'a', (one) => ({ ...one, title: 'Changed' }));
    await expect.poll(() => shown.find((row) => row.id === 'a')?.title).toBe('Changed');
    expect(shown.find((row) => row.id === 'b')).toBe(kept);
    await trash(there, ['b']);
    await purge(here, ['b']);
    await expect.poll(() => shown.map((row) => row.id)).toEqual(['a']);
    const many = Array.from({ length: 300 }, () => aPosting());
    await bringCollection(there, { ...EMPTY_COLLECTION, postings: many });
    await Promise.all(
      many.slice(0, 40).map(({ id }) => updatePosting(here, id, (one) => ({ ...one, notes: 'n' }))),
    );
    const all = await allSummaries(there);
    await expect.poll(() => shown.toSorted(byId)).toEqual(all.toSorted(byId));
    ending.abort();
    here.close();
    there.close();
  });
});

function byId(a: Summary, b: Summary): number {
  return a.id < b.id ? -1 : 1;
}
