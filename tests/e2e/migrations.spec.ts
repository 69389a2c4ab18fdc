import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Posting } from '../../lib/model/posting';
import type { FrozenDatabase } from '../support/frozen';
import { inKit } from '../tools/build/kit';
import { forethought } from './forethought';

const app = forethought();
const folder = new URL('../fixtures/databases/', import.meta.url);

// Every version that was ever given out, as a database of that version holds it.
describe.each(readdirSync(folder))('the database %s', (file) => {
  const frozen: FrozenDatabase = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const postings = frozen.stores.find((store) => store.name === 'postings')?.records ?? [];

  test('opens with everything in it, and shows it', async () => {
    const page = await app().browser.openOwn('popup.html');
    await inKit(page, 'thaw', frozen);
    const saved = await inKit(page, 'saved');
    await page.close();
    expect(saved.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(postings.map((record) => record.value));
    const popup = await app().popup();
    const listed = postings.filter(({ value }) => isListed(value as Posting));
    await popup.shows(listed.length);
    await popup.close();
  });
});

test('an upgrade that another page holds up says so, and goes on when that page is closed', async () => {
  const page = await app().browser.openOwn('popup.html');
  expect(await inKit(page, 'upgradeHeld')).toEqual({ states: ['blocked', 'open'], kept: true });
  await page.close();
});

function isListed(posting: Posting): boolean {
  return posting.archivedAt === null && posting.trashedAt === null;
}
