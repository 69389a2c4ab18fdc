import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { EmptyList } from '../../components/postings/EmptyList';
import { FilterBar } from '../../components/postings/FilterBar';
import { Keys } from '../../components/postings/Keys';
import type { RowAction } from '../../components/postings/PostingItem';
import { PostingList } from '../../components/postings/PostingList';
import { stageWords } from '../../components/words/stage';
import { t } from '../../lib/i18n';
import { BUILT_IN_STAGES } from '../../lib/model/built-in-stages';
import { openDashboard } from '../../lib/platform/tabs';
import { SORTS, type Sort } from '../../lib/tracker/sort';
import { archivePostings } from '../shared/changes';
import { chipsOf, clearAll, setChip } from '../shared/chips';
import { afterPaint } from '../shared/later';
import { useListKeys } from '../shared/list-keys';
import { openListing } from '../shared/listing';
import { shortcut } from '../shared/shortcut';
import { store } from '../shared/store';
import css from './SavedList.module.css';
import { goals, openView, view } from './view';

const ACTIONS: readonly RowAction[] = [
  { key: 'goals', label: t('postings.key.goals'), icon: <kbd>G</kbd> },
  { key: 'apply', label: t('postings.key.apply'), icon: <kbd>A</kbd> },
  { key: 'remind', label: t('postings.key.remind'), icon: <kbd>R</kbd> },
  { key: 'archive', label: t('postings.key.archive'), icon: <kbd>E</kbd> },
];

function loadApply(): Promise<typeof import('./apply')> {
  return import('./apply');
}

// Read ahead, so that the first press waits for nothing.
afterPaint(() => void loadApply());

interface Props {
  today: string;
  ownStages: readonly { id: string; name: string }[];
}

/** The lower part of the popup: what is saved, searched, filtered and acted on by keys. */
export function SavedList({ today, ownStages }: Props) {
  const active = useSignal<string | null>(null);
  const help = useSignal(false);
  const [listing, ended] = useMemo(() => {
    const controller = new AbortController();
    return [openListing(store, { today, signal: controller.signal }), controller] as const;
  }, [today]);
  useEffect(() => () => ended.abort(), [ended]);

  const stageName = (stage: string): string => stageWords(stage, ownStages);
  const act = (key: string, id: string): void => {
    if (key === 'open') void openDashboard(`#/posting/${id}`);
    else if (key === 'goals') goals(id);
    else if (key === 'apply') void loadApply().then(({ apply }) => apply(id));
    else if (key === 'remind') openView({ name: 'remind', postingId: id });
    else if (key === 'archive') void archivePostings([id]);
  };

  // Behind a sheet the list stands still.
  useListKeys({ listing, active, help, act, hears: () => view.value.name === 'home' });

  return (
    <section class={css.saved} aria-label={t('postings.listLabel')}>
      {listing.total.value > 0 && (
        <FilterBar
          query={listing.query.value}
          total={listing.total.value}
          chips={chipsOf(listing.filters.value)}
          sort={listing.sort.value}
          sorts={SORTS}
          stage={listing.filters.value.stage}
          stages={[...BUILT_IN_STAGES, ...ownStages.map((own) => own.id)].map((id) => ({
            id,
            name: stageName(id),
          }))}
          onQuery={(query) => listing.setQuery(query)}
          onChip={(key, on) => setChip(listing, key, on)}
          onSort={(sort) => listing.setSort(sort as Sort)}
          onStage={(stage) => listing.setFilters({ stage })}
        />
      )}
      <PostingList
        rows={listing.rows.value}
        today={today}
        stageName={stageName}
        activeId={active.value}
        onActive={(id) => {
          active.value = id;
        }}
        onOpen={(id) => act('open', id)}
        actions={ACTIONS}
        onAction={act}
        empty={
          <EmptyList
            state={listing.state.value}
            total={listing.total.value}
            shortcut={shortcut.value}
            onPlan={() => void openDashboard('#/plan')}
            onClear={() => clearAll(listing)}
          />
        }
      />
      <footer class={css.footer}>
        {listing.total.value > 0 && <Keys open={help.value} onToggle={(open) => (help.value = open)} />}
        <span class={css.grow} />
        <button type="button" data-look="quiet" onClick={() => void openDashboard('#/')}>
          {t('postings.openAll')}
        </button>
      </footer>
    </section>
  );
}
