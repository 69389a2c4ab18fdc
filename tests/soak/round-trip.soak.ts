import { env } from 'node:process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeBackup } from '../../lib/exchange/backup';
import { readFile } from '../../lib/exchange/read-file';
import { planRestore } from '../../lib/exchange/restore-plan';
import { bringCollection } from '../../lib/store/bring';
import { readCollection } from '../../lib/store/collection';
import { collection } from '../support/arbitraries';
import { pack } from '../support/pack';
import { SOME_TIME } from '../support/postings';
import { aStore } from '../support/stores';
import { seedOfRun, tell } from './measures';

const DATABASES = Number(env.SOAK_DATABASES) || 1_000;
const MAKERS = { newId: () => crypto.randomUUID(), now: SOME_TIME, canonical: (url: string) => url };

it(`${DATABASES} random databases come back as they were`, async () => {
  const seed = seedOfRun();
  await fc.assert(
    fc.asyncProperty(collection({ maxLength: 20 }), fc.boolean(), async (whole, packed) => {
      using from = aStore();
      using to = aStore();
      await bringCollection(from, whole);
      const text = writeBackup(await readCollection(from), SOME_TIME);
      const read = await readFile(packed ? await pack(text) : new Blob([text]), MAKERS);
      if (!read.ok || read.value.kind !== 'backup') throw new Error('the backup was refused');
      const plan = planRestore(await readCollection(to), read.value.backup.collection, 'newer');
      await bringCollection(to, plan.bring);
      expect(await readCollection(to)).toEqual(await readCollection(from));
      expect(writeBackup(await readCollection(to), SOME_TIME)).toBe(text);
    }),
    { numRuns: DATABASES, seed, endOnFailure: true },
  );
  tell({ name: 'backup.roundTrips', value: DATABASES, unit: 'databases' });
  tell({ name: 'backup.roundTrips.different', value: 0, unit: 'databases', limit: 0 });
});
