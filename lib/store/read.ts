import { companyKey } from '../model/company-key';
import { fold } from '../model/fold';
import type { Posting, Summary } from '../model/posting';
import { addressKey } from '../model/url';
import type { Store } from './open';
import { SHELF, type Shelf, type SummaryRow } from './schema';
import { readCounts, type ShelfCounts, shelfRange } from './shelf-counts';

/** Sorts that an index keeps ready. The others need `allSummaries` and `lib/tracker/sort`. */
export type IndexedSort = 'newest' | 'deadline';

/**
 * The first rows of a list, read by index so that 10,000 saved cost what 10 do. `deadline` begins with the first
 * deadline on or after `today` (YYYY-MM-DD), then those without one, and the passed ones last, latest first: the order
 * of `lib/tracker/sort`.
 */
export function firstPage(
  store: Store,
  {
    sort,
    limit,
    today,
    shelf = 'listed',
  }: { sort: IndexedSort; limit: number; today: string; shelf?: Shelf },
): Promise<Summary[]> {
  const at = SHELF[shelf];
  return store.read(['summaries'], async (transaction) => {
    const summaries = transaction.objectStore('summaries');
    if (sort === 'newest') return summaries.index('newest').getAll(shelfRange(at), limit);
    const due = summaries.index('due');
    const ahead = await due.getAll(IDBKeyRange.bound([at, today], [at, []]), limit);
    if (ahead.length >= limit) return ahead;
    const passed: Summary[] = [];
    let cursor = await due.openCursor(IDBKeyRange.bound([at], [at, today], false, true), 'prev');
    while (cursor && ahead.length + passed.length < limit) {
      passed.push(cursor.value);
      cursor = await cursor.continue();
    }
    return [...ahead, ...passed];
  });
}

/** Every summary, the archived and the trashed too (see `archivedAt`, `trashedAt`). 10,000 are one read. */
export function allSummaries(store: Store): Promise<Summary[]> {
  return store.read(['summaries'], (transaction) => transaction.objectStore('summaries').getAll());
}

export function summariesOf(store: Store, ids: readonly string[]): Promise<Summary[]> {
  return store.read(['summaries'], async (transaction) => {
    const rows = await Promise.all(ids.map((id) => transaction.objectStore('summaries').get(id)));
    return rows.filter((row) => row !== undefined);
  });
}

/** Ids of the postings in one stage, the archived too, the trashed not. One read of an index. */
export function idsAtStage(store: Store, stage: string): Promise<string[]> {
  return store.read(['summaries'], async (transaction) => {
    const rows = await transaction.objectStore('summaries').index('stage').getAll(stage);
    return rows.filter((row) => row.trashedAt === null).map((row) => row.id);
  });
}

export function getPosting(store: Store, id: string): Promise<Posting | undefined> {
  return store.read(['postings'], (transaction) => transaction.objectStore('postings').get(id));
}

export function getPostings(store: Store, ids: readonly string[]): Promise<Posting[]> {
  return store.read(['postings'], async (transaction) => {
    const rows = await Promise.all(ids.map((id) => transaction.objectStore('postings').get(id)));
    return rows.filter((row) => row !== undefined);
  });
}

/** The saved posting with this canonical URL, if any; one outside the trash first. */
export function findByUrl(store: Store, url: string): Promise<Summary | undefined> {
  if (url === '') return Promise.resolve(undefined);
  return store.read(['summaries'], async (transaction) =>
    preferListed(await transaction.objectStore('summaries').index('url').getAll(addressKey(url))),
  );
}

export function preferListed<T extends Pick<SummaryRow, 'trashedAt' | 'savedAt'>>(
  rows: readonly T[],
): T | undefined {
  return rows.toSorted(
    (a, b) => Number(a.trashedAt !== null) - Number(b.trashedAt !== null) || a.savedAt - b.savedAt,
  )[0];
}

/** Few enough to read whole, and more than one company posts under one title. */
const MOST_TWINS = 50;

/**
 * Saved postings that could be the same one elsewhere: of the same company, or with the same title. Whole, for
 * `likelyTwins` of lib/tracker to compare. Never the posting itself and never one from the trash.
 */
export function twinsOf(
  store: Store,
  posting: Pick<Posting, 'id' | 'company' | 'title'>,
): Promise<Posting[]> {
  return store.read(['summaries', 'postings'], async (transaction) => {
    const summaries = transaction.objectStore('summaries');
    const company = companyKey(posting.company);
    const title = fold(posting.title).trim();
    const [byTitle, byCompany] = await Promise.all([
      title ? summaries.index('title').getAll(title, MOST_TWINS) : [],
      company ? summaries.index('company').getAll(company, 4 * MOST_TWINS) : [],
    ]);
    const ids = new Set<string>();
    for (const row of [...byTitle, ...byCompany]) {
      if (row.id !== posting.id && row.trashedAt === null) ids.add(row.id);
    }
    const rows = await Promise.all(
      [...ids].slice(0, MOST_TWINS).map((id) => transaction.objectStore('postings').get(id)),
    );
    return rows.filter((row) => row !== undefined);
  });
}

/** How many postings stand on each shelf: one small read, whatever their number. */
export function counts(store: Store): Promise<ShelfCounts> {
  return store.read(['meta', 'summaries'], readCounts);
}
