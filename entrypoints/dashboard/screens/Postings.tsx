import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { BulkBar } from '../../../components/postings/BulkBar';
import { Keys } from '../../../components/postings/Keys';
import type { RowAction } from '../../../components/postings/PostingItem';
import { stageOptions } from '../../../components/words/stage';
import { t } from '../../../lib/i18n';
import { dayOf } from '../../../lib/model/day';
import { getSettings } from '../../../lib/store/settings';
import { archivePostings, moveToStage, tagPostings, trashPostings } from '../../shared/changes';
import { Listed } from '../../shared/Listed';
import { focusActive, useListKeys } from '../../shared/list-keys';
import { useLive } from '../../shared/live';
import { store } from '../../shared/store';
import { apply } from '../apply';
import { keptListing } from '../kept-listing';
import { RemindDialog } from '../RemindDialog';
import { go } from '../route';
import css from './Postings.module.css';

const ACTIONS: readonly RowAction[] = [
  { key: 'goals', label: t('postings.goals'), icon: t('postings.goals') },
  { key: 'apply', label: t('postings.apply'), icon: t('postings.apply') },
  { key: 'remind', label: t('reminders.remind'), icon: t('reminders.remind') },
  { key: 'archive', label: t('postings.archive'), icon: t('postings.archive') },
];

/** Every saved posting: searched, filtered, ordered, and changed many at once. */
export function Postings() {
  const today = dayOf(Date.now());
  const settings = useLive('settings', ['settings'], () => getSettings(store));
  const own = settings.state === 'ready' ? settings.value.ownStages : [];
  const { listing, active, selected, place } = keptListing(today);
  const anchor = useSignal<string | null>(null);
  const reminding = useSignal<string | null>(null);
  const help = useSignal(false);
  const rows = listing.rows.value;
  const ids = [...selected.value];

  // Come back to, the list is where it was: what is gone meanwhile is not chosen any more, and keys act at once.
  useEffect(() => {
    const there = new Set(rows.map((row) => row.id));
    if (selected.value.size > 0) selected.value = new Set(ids.filter((id) => there.has(id)));
    if (active.value !== null) focusActive();
  }, []);

  const select = (id: string, on: boolean, range: boolean): void => {
    const next = new Set(selected.value);
    const from = rows.findIndex((row) => row.id === anchor.value);
    const to = rows.findIndex((row) => row.id === id);
    const span = range && from >= 0 ? rows.slice(Math.min(from, to), Math.max(from, to) + 1) : [rows[to]];
    for (const row of span) {
      if (!row) continue;
      if (on) next.add(row.id);
      else next.delete(row.id);
    }
    anchor.value = id;
    selected.value = next;
  };
  const done = async (work: Promise<boolean>): Promise<void> => {
    if (await work) selected.value = new Set();
  };

  const act = (key: string, id: string): void => {
    active.value = id;
    if (key === 'open') go('posting', id);
    else if (key === 'goals') go('goals', id);
    else if (key === 'apply') void apply(id);
    else if (key === 'remind') reminding.value = id;
    else if (key === 'archive') void archivePostings([id], true, rows.find((row) => row.id === id)?.title);
  };

  useListKeys({ listing, active, help, act, hears: () => reminding.value === null });

  return (
    <section class={css.screen} aria-labelledby="postings-title">
      <h1 id="postings-title" class="visually-hidden">
        {t('dashboard.nav.postings')}
      </h1>
      <Listed
        listing={listing}
        today={today}
        ownStages={own}
        active={active}
        actions={ACTIONS}
        act={act}
        onPage={go}
        selected={selected.value}
        onSelect={select}
        place={place}
      />
      {/* Below the rows: there it moves none of them when it comes. */}
      {ids.length > 0 ? (
        <BulkBar
          count={ids.length}
          allShown={rows.length > 0 && rows.every((row) => selected.value.has(row.id))}
          stages={stageOptions(own)}
          comparable={ids.length >= 2 && ids.length <= 4}
          onAll={() => {
            selected.value = new Set(rows.map((row) => row.id));
          }}
          onNone={() => {
            selected.value = new Set();
          }}
          onArchive={() => void done(archivePostings(ids))}
          onTrash={() => void done(trashPostings(ids))}
          onTag={(tag) => void done(tagPostings(ids, [tag]))}
          onStage={(stage) => void done(moveToStage(ids, stage, own))}
          onCompare={() => go('compare', ...ids)}
        />
      ) : (
        listing.total.value > 0 && (
          <footer class={css.footer}>
            <Keys open={help.value} onToggle={(open) => (help.value = open)} />
          </footer>
        )
      )}
      <RemindDialog
        postingId={reminding.value}
        onClose={() => {
          reminding.value = null;
        }}
      />
    </section>
  );
}
