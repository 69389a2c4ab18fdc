import type { Signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { EmptyList } from '../../components/postings/EmptyList';
import { FilterBar } from '../../components/postings/FilterBar';
import { Found } from '../../components/postings/Found';
import type { RowAction } from '../../components/postings/PostingItem';
import { PostingList } from '../../components/postings/PostingList';
import { stageWords } from '../../components/words/stage';
import { SORTS, type Sort } from '../../lib/tracker/sort';
import { chipsOf, clearAll, isNarrowed, setChip, setChoice } from './chips';
import { FitNote } from './FitNote';
import { type Listing, openListing } from './listing';
import { shortcut } from './shortcut';
import { store } from './store';

/** The list of saved postings for as long as a view shows it. `today`: YYYY-MM-DD. */
export function useListing(today: string): Listing {
  const [listing, ended] = useMemo(() => {
    const controller = new AbortController();
    return [openListing(store, { today, signal: controller.signal }), controller] as const;
  }, [today]);
  useEffect(() => () => ended.abort(), [ended]);
  return listing;
}

interface Props {
  listing: Listing;
  today: string;
  ownStages: readonly { id: string; name: string }[];
  /** The row that keys act on. */
  active: Signal<string | null>;
  actions: readonly RowAction[];
  /** Does an action, or "open", with a posting. */
  act: (key: string, id: string) => void;
  /** Opens a page of the dashboard. */
  onPage: (page: 'plan' | 'data') => void;
  /** Where rows can be selected: the ids that are. */
  selected?: ReadonlySet<string>;
  onSelect?: (id: string, on: boolean, range: boolean) => void;
  /** Where the list was left, CSS pixels. */
  place?: { top: number };
}

/** Search, filters and order above the rows that are left: the list of the popup and of the dashboard. */
export function Listed({ listing, today, ownStages, active, actions, act, onPage, ...rest }: Props) {
  const total = listing.total.value;
  const state = listing.state.value;
  const filters = listing.filters.value;
  return (
    <>
      {(total > 0 || state === 'loading') && (
        <FilterBar
          query={listing.query.value}
          total={total}
          filters={chipsOf(filters, ownStages)}
          sort={listing.sort.value}
          sorts={SORTS}
          onQuery={(query) => listing.setQuery(query)}
          onChip={(key, on) => setChip(listing, key, on)}
          onChoice={(key, value) => setChoice(listing, key, value)}
          onSort={(sort) => listing.setSort(sort as Sort)}
        />
      )}
      <Found
        shown={isNarrowed(listing) ? listing.rows.value.length : null}
        total={total}
        onClear={() => clearAll(listing)}
      />
      {listing.sort.value === 'fit' && <FitNote onPlan={() => onPage('plan')} />}
      <PostingList
        rows={listing.rows.value}
        today={today}
        stageName={(stage) => stageWords(stage, ownStages)}
        activeId={active.value}
        onActive={(id) => {
          active.value = id;
        }}
        onOpen={(id) => act('open', id)}
        actions={actions}
        onAction={act}
        {...rest}
        empty={
          <EmptyList
            state={state}
            total={total}
            shortcut={shortcut.value}
            onPlan={() => onPage('plan')}
            onImport={() => onPage('data')}
            onClear={() => clearAll(listing)}
            onReload={() => location.reload()}
          />
        }
      />
    </>
  );
}
