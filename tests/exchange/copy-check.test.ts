import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeBackup } from '../../lib/exchange/backup';
import { recordsBehind } from '../../lib/exchange/copy-check';
import { readBackup } from '../../lib/exchange/read-backup';
import { EMPTY_COLLECTION } from '../../lib/model/collection';
import { collection } from '../support/arbitraries';
import { aPosting, SOME_TIME } from '../support/postings';

describe('recordsBehind', () => {
  it('is none for a copy of what is here', async () => {
    await fc.assert(
      fc.asyncProperty(collection({ maxLength: 5 }), async (whole) => {
        const read = await readBackup(writeBackup(whole, SOME_TIME));
        expect(read.ok && recordsBehind(whole, read.value.collection)).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  it('counts what is here and not, or not so, in the copy', () => {
    const [kept, edited, fresh] = ['kept', 'edited', 'fresh'].map((id) => aPosting({ id }));
    if (!kept || !edited || !fresh) throw new Error('three postings');
    const copy = { ...EMPTY_COLLECTION, postings: [kept, edited, aPosting({ id: 'deleted' })] };
    const here = { ...EMPTY_COLLECTION, postings: [kept, { ...edited, notes: 'called' }, fresh] };
    expect(recordsBehind(here, copy)).toBe(2);
  });
});
