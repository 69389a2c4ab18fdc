import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bringCollection } from '../../lib/store/bring';
import { collection } from '../support/arbitraries';
import { hostileFile } from '../support/hostile';
import { bringHostile, LONGEST_MS } from '../support/hostile-run';
import { aStore } from '../support/stores';

// The long set is in tests/soak/import.soak.ts.
describe('hostile files', () => {
  it('change nothing when refused, and hold no one up', { timeout: 60_000 }, async () => {
    using store = aStore();
    const [mine] = fc.sample(collection({ maxLength: 3 }), { numRuns: 1, seed: 7 });
    if (mine) await bringCollection(store, mine);
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(hostileFile, async (file) => {
        const outcome = await bringHostile(store, file);
        expect(outcome.ms, file.name).toBeLessThan(LONGEST_MS);
        if (outcome.refused) refused += 1;
      }),
      { numRuns: 150, endOnFailure: true },
    );
    // A set that were all refused, or all taken, would prove little.
    expect(refused).toBeGreaterThan(40);
    expect(refused).toBeLessThan(140);
  });
});
