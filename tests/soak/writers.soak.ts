import { env } from 'node:process';
import { expect, it } from 'vitest';
import { openStore } from '../../lib/store/open';
import { putPosting, recordStage, updatePosting } from '../../lib/store/postings';
import { allSummaries, getPosting } from '../../lib/store/read';
import { aPosting } from '../support/postings';
import { freshName } from '../support/stores';
import { seedOfRun, tell } from './measures';

const EDITS = Number(env.SOAK_EDITS) || 1_000;
const POSTINGS = 7;

/** Mulberry32: small, and the same everywhere for one seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

it(`three contexts with ${EDITS} edits each lose none`, async () => {
  const random = randomFrom(seedOfRun());
  const name = freshName();
  const contexts = [0, 1, 2].map(() => openStore({ name }));
  const [first] = contexts;
  if (!first) throw new Error('no context');
  for (let n = 0; n < POSTINGS; n += 1) await putPosting(first, aPosting({ id: `p${n}`, tags: [] }));
  const written = new Map<string, string[]>();
  await Promise.all(
    contexts.map(async (store, who) => {
      for (let n = 0; n < EDITS; n += 1) {
        const id = `p${Math.floor(random() * POSTINGS)}`;
        const mark = `${who}-${n}`;
        if (random() < 0.3) await recordStage(store, id, { stage: 'applied', note: mark });
        else await updatePosting(store, id, (one) => ({ ...one, tags: [...one.tags, mark] }));
        written.set(id, [...(written.get(id) ?? []), mark]);
      }
    }),
  );
  let lost = 0;
  for (const [id, marks] of written) {
    const kept = await getPosting(first, id);
    const there = new Set([...(kept?.tags ?? []), ...(kept?.history ?? []).map((change) => change.note)]);
    lost += marks.filter((mark) => !there.has(mark)).length;
    expect((kept?.tags.length ?? 0) + (kept?.history.length ?? 0) - 1).toBe(marks.length);
  }
  expect(await allSummaries(first)).toHaveLength(POSTINGS);
  tell({ name: 'store.writers.edits', value: 3 * EDITS, unit: 'edits' });
  tell({ name: 'store.writers.lost', value: lost, unit: 'edits', limit: 0 });
  expect(lost).toBe(0);
  for (const store of contexts) store.close();
});
