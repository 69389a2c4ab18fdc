import { effect, type Signal, signal } from '@preact/signals';
import { NO_FILTERS } from '../../lib/tracker/filters';
import { SORTS, type Sort } from '../../lib/tracker/sort';
import { type Listing, openListing } from '../shared/listing';
import { store } from '../shared/store';

/** Survives a reload of the tab and nothing more: another tab begins with the whole list. */
const KEY = 'list';

/** The list of postings as it is left when another screen is opened, and found again. */
export interface KeptListing {
  listing: Listing;
  /** The row that keys act on. */
  active: Signal<string | null>;
  selected: Signal<ReadonlySet<string>>;
  /** How far it is scrolled, CSS pixels. */
  place: { top: number };
}

let kept: (KeptListing & { today: string; end: AbortController }) | null = null;

/** The one list of this tab; anew on another day (YYYY-MM-DD), with the same search, filters and order. */
export function keptListing(today: string): KeptListing {
  if (kept?.today === today) return kept;
  kept?.end.abort();
  const end = new AbortController();
  const listing = openListing(store, { today, signal: end.signal });
  wanted(listing);
  end.signal.addEventListener(
    'abort',
    effect(() => {
      const { query, filters, sort } = listing;
      const chosen = { query: query.value, filters: filters.value, sort: sort.value };
      sessionStorage.setItem(KEY, JSON.stringify(chosen));
    }),
  );
  kept = {
    today,
    end,
    listing,
    active: signal<string | null>(null),
    selected: signal<ReadonlySet<string>>(new Set()),
    place: { top: 0 },
  };
  return kept;
}

/** The list if it was opened in this tab, for what goes along it. */
export function listingSoFar(): KeptListing | null {
  return kept;
}

/** Search, filters and order as this tab had them last. Our own pages alone write them. */
function wanted(listing: Listing): void {
  try {
    const { query, filters, sort } = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
    if (typeof query === 'string') listing.setQuery(query);
    if (Array.isArray(filters?.flags)) listing.setFilters({ ...NO_FILTERS, ...filters });
    if (SORTS.includes(sort)) listing.setSort(sort as Sort);
  } catch {
    // Whatever is wrong with it, it is as if there were none.
  }
}
