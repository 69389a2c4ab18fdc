import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_COLLECTION } from '../../lib/model/collection';
import { bringCollection } from '../../lib/store/bring';
import { readCollection } from '../../lib/store/collection';
import { deriveAgain } from '../../lib/store/derive-again';
import { setMeta } from '../../lib/store/meta';
import { MIGRATIONS } from '../../lib/store/migrations';
import { openStore, type Store } from '../../lib/store/open';
import { archive, recordStage, trash } from '../../lib/store/postings';
import { allSummaries, counts, firstPage } from '../../lib/store/read';
import { collection } from '../support/arbitraries';
import { type FrozenDatabase, freeze, shapeOf, thaw } from '../support/frozen';
import { aPosting } from '../support/postings';
import { aStore, freshName } from '../support/stores';

function fileOf(version: number): URL {
  return new URL(`../fixtures/databases/v${version}.json`, import.meta.url);
}

function read(version: number): FrozenDatabase {
  return JSON.parse(readFileSync(fileOf(version), 'utf8'));
}

const VERSIONS = MIGRATIONS.map((_, at) => at + 1);

// FREEZE=1 writes the example of the newest version, once, in the change that adds the version. Frozen ones never change.
if (process.env.FREEZE && !existsSync(fileOf(MIGRATIONS.length))) {
  const name = freshName();
  const store = openStore({ name, now: () => Date.UTC(2026, 10, 22) });
  const [whole] = fc.sample(collection({ maxLength: 12 }), { numRuns: 1, seed: 20261122 });
  if (!whole) throw new Error('no sample');
  await bringCollection(store, whole);
  const ids = whole.postings.map((posting) => posting.id);
  await recordStage(store, ids.slice(0, 2), { stage: 'applied' });
  await archive(store, ids.slice(2, 3));
  await trash(store, ids.slice(3, 4));
  await deriveAgain(store);
  store.close();
  writeFileSync(fileOf(MIGRATIONS.length), `${JSON.stringify(await freeze(name), null, 1)}\n`);
}

describe('a frozen database of every version', () => {
  it.each(VERSIONS)('exists for version %i', (version) => {
    expect(
      existsSync(fileOf(version)),
      `tests/fixtures/databases/v${version}.json is missing: run FREEZE=1 vitest run tests/store/migrations`,
    ).toBe(true);
    expect(read(version).version).toBe(version);
  });

  it.each(VERSIONS)('of version %i opens with everything in it', async (version) => {
    const frozen = read(version);
    const recordsOf = (name: string) =>
      frozen.stores.find((store) => store.name === name)?.records.map((record) => record.value) ?? [];
    const name = freshName();
    await thaw(frozen, name);
    const store = openStore({ name });
    const kept = await readCollection(store);
    expect(recordsOf('postings').length).toBeGreaterThan(5);
    expect(kept.postings).toEqual(recordsOf('postings'));
    expect(kept.intentions).toEqual(recordsOf('intentions'));
    expect(kept.reminders).toEqual(recordsOf('reminders'));
    expect(kept.contacts).toEqual(recordsOf('contacts'));
    expect(kept.plan).toEqual(recordsOf('plan')[0] ?? null);
    expect(kept.settings).toEqual(recordsOf('settings')[0] ?? null);
    const shelves = await counts(store);
    expect(shelves.listed + shelves.archived + shelves.trashed).toBe(kept.postings.length);
    expect(await firstPage(store, { sort: 'newest', limit: 99, today: '2026-11-22' })).toHaveLength(
      shelves.listed,
    );
    store.close();
  });

  it.each(VERSIONS)('of version %i becomes, in shape, what a fresh one is', async (version) => {
    const old = freshName();
    await thaw(read(version), old);
    const fresh = freshName();
    for (const name of [old, fresh]) {
      const store = openStore({ name });
      await allSummaries(store);
      store.close();
    }
    expect(shapeOf(await freeze(old))).toEqual(shapeOf(await freeze(fresh)));
  });

  it.each(VERSIONS)('of version %i has its summaries and words derived as today', async (version) => {
    using store = aStore();
    const name = freshName();
    await thaw(read(version), name);
    const thawed = openStore({ name });
    await deriveAgain(thawed);
    await bringCollection(store, await readCollection(thawed));
    const hint = 'what is derived has changed: raise DERIVED_VERSION in lib/store/derive-again.ts';
    expect(await allSummaries(thawed), hint).toEqual(await allSummaries(store));
    expect(await allWords(thawed), hint).toEqual(await allWords(store));
    thawed.close();
  });

  it('is not derived again when nothing changed, and is when it has', async () => {
    using store = aStore();
    await bringCollection(store, { ...EMPTY_COLLECTION, postings: [aPosting({ id: 'p', title: 'True' })] });
    await deriveAgain(store);
    const spoil = () =>
      store.write(['summaries'], async ({ transaction }) => {
        const row = await transaction.objectStore('summaries').get('p');
        if (row) await transaction.objectStore('summaries').put({ ...row, title: 'Spoiled' });
      });
    await spoil();
    await deriveAgain(store);
    expect((await allSummaries(store))[0]?.title).toBe('Spoiled');
    await setMeta(store, 'derivedVersion', 0);
    await deriveAgain(store);
    expect((await allSummaries(store))[0]?.title).toBe('True');
  });
});

function allWords(store: Store): Promise<unknown[]> {
  return store.read(['words'], (transaction) => transaction.objectStore('words').getAll());
}
