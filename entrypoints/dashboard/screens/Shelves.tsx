import { PostingRow } from '../../../components/postings/PostingRow';
import { stageWords } from '../../../components/words/stage';
import { t } from '../../../lib/i18n';
import { dayOf } from '../../../lib/model/day';
import type { Summary } from '../../../lib/model/posting';
import { allSummaries } from '../../../lib/store/read';
import { getSettings } from '../../../lib/store/settings';
import { purge } from '../../../lib/store/tidy';
import { archivePostings, trashPostings } from '../../shared/changes';
import { useLive } from '../../shared/live';
import { clearSnapshot } from '../../shared/snapshot';
import { store } from '../../shared/store';
import { tell, tellFailure } from '../../shared/toast';
import { linkTo } from '../route';
import css from './Shelves.module.css';
import screen from './screen.module.css';

/** Rows shown of a shelf at most; the search of the list finds the others. */
const SHOWN = 300;

/** What was archived, and what is in the trash for 30 days. */
export function Shelves() {
  const today = dayOf(Date.now());
  const summaries = useLive('summaries', ['summaries'], () => allSummaries(store));
  const settings = useLive('settings', ['settings'], () => getSettings(store));
  const own = settings.state === 'ready' ? settings.value.ownStages : [];
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

  const list = (shelf: readonly Summary[], onRestore: (id: string) => void) => (
    <ul class={css.rows}>
      {shelf.slice(0, SHOWN).map((row) => (
        <li key={row.id} class={css.row}>
          <a href={linkTo('posting', row.id)} class={css.open}>
            <PostingRow summary={row} today={today} stageName={stageWords(row.stage, own)} />
          </a>
          <button
            type="button"
            aria-label={`${t('board.shelves.restore')}: ${row.title}`}
            onClick={() => onRestore(row.id)}
          >
            {t('board.shelves.restore')}
          </button>
        </li>
      ))}
    </ul>
  );

  return (
    <section class={screen.screen} aria-labelledby="shelves-title">
      <header class={screen.header}>
        <h1 id="shelves-title">{t('board.shelves.title')}</h1>
      </header>
      <section class={screen.sheet}>
        <h2>{t('board.shelves.archive')}</h2>
        {archived.length === 0 && <p class={screen.hint}>{t('board.shelves.archiveEmpty')}</p>}
        {list(archived, (id) => void archivePostings([id], false))}
      </section>
      <section class={screen.sheet}>
        <div class={screen.row}>
          <h2>{t('board.shelves.trash')}</h2>
          <span class={screen.grow} />
          {trashed.length > 0 && (
            <button type="button" data-look="quiet" onClick={() => void empty()}>
              {t('board.shelves.emptyTrash')}
            </button>
          )}
        </div>
        <p class={screen.hint}>
          {trashed.length === 0 ? t('board.shelves.trashEmpty') : t('board.shelves.trashHint')}
        </p>
        {list(trashed, (id) => void trashPostings([id], false))}
      </section>
    </section>
  );
}
