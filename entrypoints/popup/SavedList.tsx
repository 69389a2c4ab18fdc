import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Keys } from '../../components/postings/Keys';
import type { RowAction } from '../../components/postings/PostingItem';
import { type MessageKey, t } from '../../lib/i18n';
import { Listed, useListing } from '../shared/Listed';
import { afterPaint } from '../shared/later';
import { useListKeys } from '../shared/list-keys';
import css from './SavedList.module.css';
import { openDashboard } from './tabs';
import { goals, openView, showDue, view } from './view';

const ACTIONS: readonly RowAction[] = [
  { key: 'goals', label: t('postings.key.goals'), icon: <kbd>G</kbd> },
  { key: 'apply', label: t('postings.key.apply'), icon: <kbd>A</kbd> },
  { key: 'remind', label: t('postings.key.remind'), icon: <kbd>R</kbd> },
  { key: 'archive', label: t('postings.key.archive'), icon: <kbd>E</kbd> },
];

const MORE = { d: showDue };
const MORE_KEYS: readonly [string, MessageKey][] = [['D', 'postings.key.due']];

function loadApply(): Promise<typeof import('./apply')> {
  return import('./apply');
}

function loadChanges(): Promise<typeof import('../shared/changes')> {
  return import('../shared/changes');
}

// Read ahead, so that the first press waits for nothing.
afterPaint(() => {
  void loadApply();
  void loadChanges();
});

interface Props {
  today: string;
  ownStages: readonly { id: string; name: string }[];
  /** What stands below the rows: there it moves none of them when it comes. */
  children: ComponentChildren;
}

/** The lower part of the popup: what is saved, searched, filtered and acted on by keys. */
export function SavedList({ today, ownStages, children }: Props) {
  const active = useSignal<string | null>(null);
  const help = useSignal(false);
  const listing = useListing(today);

  const titleOf = (id: string) => listing.rows.value.find((row) => row.id === id)?.title;
  const act = (key: string, id: string): void => {
    if (key === 'open') void openDashboard(`#/posting/${id}`);
    else if (key === 'goals') goals(id);
    else if (key === 'apply') void loadApply().then(({ apply }) => apply(id));
    else if (key === 'remind') openView({ name: 'remind', postingId: id });
    else if (key === 'archive')
      void loadChanges().then(({ archivePostings }) => archivePostings([id], true, titleOf(id)));
  };

  // Behind a sheet the list stands still.
  useListKeys({ listing, active, help, act, more: MORE, hears: () => view.value.name === 'home' });

  return (
    <section class={css.saved} aria-label={t('postings.listLabel')}>
      <Listed
        listing={listing}
        today={today}
        ownStages={ownStages}
        active={active}
        actions={ACTIONS}
        act={act}
        onPage={(page) => void openDashboard(`#/${page}`)}
      />
      {children}
      <footer class={css.footer}>
        {listing.total.value > 0 && (
          <Keys open={help.value} onToggle={(open) => (help.value = open)} more={MORE_KEYS} />
        )}
        <span class={css.grow} />
        <button type="button" data-look="quiet" onClick={() => void openDashboard('#/')}>
          {t('postings.openAll')}
        </button>
      </footer>
    </section>
  );
}
