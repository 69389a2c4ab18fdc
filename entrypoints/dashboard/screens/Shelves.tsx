import { signal, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { PostingRow } from '../../../components/postings/PostingRow';
import { stageWords } from '../../../components/words/stage';
import { formatNumber, t } from '../../../lib/i18n';
import { dayOf } from '../../../lib/model/day';
import { fold } from '../../../lib/model/fold';
import type { Summary } from '../../../lib/model/posting';
import { allSummaries } from '../../../lib/store/read';
import { getSettings } from '../../../lib/store/settings';
import { purge, TRASH_DAYS } from '../../../lib/store/tidy';
import { archivePostings, trashPostings } from '../../shared/changes';
import { useLive } from '../../shared/live';
import { clearSnapshot } from '../../shared/snapshot';
import { store } from '../../shared/store';
import { tell, tellFailure } from '../../shared/toast';
import { linkTo } from '../route';
import css from './Shelves.module.css';
import screen from './screen.module.css';

/** Rows shown of a shelf at first; the rest come by a button. */
const SHOWN = 100;
/** Fewer are seen at a glance. */
const MANY = 8;
const DAY_MS = 86_400_000;

/** Kept while other screens are looked at. */
const query = signal('');

/** What was archived, and what is in the trash for 30 days. */
export function Shelves() {
  const summaries = useLive('summaries', ['summaries'], () => allSummaries(store));
  const rows = summaries.state === 'ready' ? summaries.value : [];
  const archived = rows
    .filter((row) => row.trashedAt === null && row.archivedAt !== null)
    .toSorted((a, b) => (b.archivedAt ?? 0) - (a.archivedAt ?? 0));
  const trashed = rows
    .filter((row) => row.trashedAt !== null)
    .toSorted((a, b) => (b.trashedAt ?? 0) - (a.trashedAt ?? 0));

  async function empty(): Promise<void> {
    if (!confirm(t('board.shelves.emptyConfirm', { n: trashed.length }))) return;
    try {
      await purge(
        store,
        trashed.map((row) => row.id),
      );
      clearSnapshot();
      tell(t('board.shelves.emptied'));
    } catch (error) {
      tellFailure(error);
    }
  }

  return (
    <section class={screen.screen} aria-labelledby="shelves-title">
      <header class={screen.header}>
        <h1 id="shelves-title">{t('board.shelves.title')}</h1>
      </header>
      {archived.length + trashed.length > MANY && (
        <search>
          <input
            type="search"
            class={css.find}
            aria-label={t('board.shelves.find')}
            placeholder={t('board.shelves.find')}
            value={query.value}
            onInput={(event) => {
              query.value = event.currentTarget.value;
            }}
          />
        </search>
      )}
      <Shelf
        title={t('board.shelves.archive')}
        hint={archived.length === 0 ? t('board.shelves.archiveEmpty') : null}
        rows={archived}
        onRestore={(ids) => void archivePostings(ids, false)}
      />
      <Shelf
        title={t('board.shelves.trash')}
        hint={t(trashed.length === 0 ? 'board.shelves.trashEmpty' : 'board.shelves.trashHint')}
        rows={trashed}
        onRestore={(ids) => void trashPostings(ids, false)}
        leaving
      >
        {trashed.length > 0 && (
          <button type="button" data-look="quiet" onClick={() => void empty()}>
            {t('board.shelves.emptyTrash')}
          </button>
        )}
      </Shelf>
    </section>
  );
}

interface ShelfProps {
  title: string;
  hint: string | null;
  rows: readonly Summary[];
  onRestore: (ids: string[]) => void;
  /** Do they go for good one day? */
  leaving?: boolean;
  children?: ComponentChildren;
}

function Shelf({ title, hint, rows, onRestore, leaving = false, children }: ShelfProps) {
  const now = Date.now();
  const today = dayOf(now);
  const settings = useLive('settings', ['settings'], () => getSettings(store));
  const own = settings.state === 'ready' ? settings.value.ownStages : [];
  const shown = useSignal(SHOWN);
  const wanted = fold(query.value.trim());
  const found =
    wanted === '' ? rows : rows.filter((row) => fold(`${row.title}\n${row.company ?? ''}`).includes(wanted));
  return (
    <section class={screen.sheet}>
      <div class={screen.row}>
        <h2>
          {title} {rows.length > 0 && <span class={css.count}>{formatNumber(rows.length)}</span>}
        </h2>
        <span class={screen.grow} />
        {found.length > 1 && (
          <button type="button" data-look="quiet" onClick={() => onRestore(found.map(({ id }) => id))}>
            {t('board.shelves.restoreAll', { n: found.length })}
          </button>
        )}
        {children}
      </div>
      {hint !== null && <p class={screen.hint}>{hint}</p>}
      {rows.length > 0 && found.length === 0 && <p class={screen.hint}>{t('postings.noneFound')}</p>}
      {found.length > 0 && (
        <ul class={css.rows}>
          {found.slice(0, shown.value).map((row) => (
            <li key={row.id} class={css.row}>
              <a href={linkTo('posting', row.id)} class={css.open}>
                <PostingRow summary={row} today={today} stageName={stageWords(row.stage, own)} />
              </a>
              {leaving && <span class={css.left}>{leftWords(row.trashedAt ?? now, now)}</span>}
              <button
                type="button"
                aria-label={`${t('board.shelves.restore')}: ${row.title}`}
                onClick={() => onRestore([row.id])}
              >
                {t('board.shelves.restore')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {found.length > shown.value && (
        <button
          type="button"
          data-look="quiet"
          onClick={() => {
            shown.value += SHOWN;
          }}
        >
          {t('board.more', { n: found.length - shown.value })}
        </button>
      )}
    </section>
  );
}

/** How long the trash still holds it. */
function leftWords(trashedAt: number, now: number): string {
  const days = Math.max(0, Math.ceil(TRASH_DAYS - (now - trashedAt) / DAY_MS));
  return t('board.shelves.daysLeft', { n: days });
}
