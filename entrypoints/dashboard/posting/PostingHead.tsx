import { savedDayWords } from '../../../components/words/day';
import { stageOptions } from '../../../components/words/stage';
import { type MessageKey, t } from '../../../lib/i18n';
import type { Posting } from '../../../lib/model/posting';
import { safeUrl } from '../../../lib/model/url';
import { openLink } from '../../../lib/platform/tabs';
import type { OwnStage } from '../../../lib/tracker/stages';
import { archivePostings, moveToStage, trashPostings } from '../../shared/changes';
import { apply } from '../apply';
import { cameFrom, go, goBack, linkTo } from '../route';
import { Neighbours } from './Neighbours';
import css from './PostingHead.module.css';

interface Props {
  posting: Posting;
  /** YYYY-MM-DD. */
  today: string;
  own: readonly OwnStage[];
  /** Is the form of its facts open? */
  editing: boolean;
  onEdit: () => void;
}

/** What a posting is, and what can be done with it. */
export function PostingHead({ posting, today, own, editing, onEdit }: Props) {
  const { id } = posting;
  const pageUrl = safeUrl(posting.url);
  const applyUrl = safeUrl(posting.applyUrl) ?? pageUrl;
  const isAhead = posting.stage === 'saved' || posting.stage === 'preparing';
  const sub = [
    posting.company,
    posting.locations.slice(0, 3).join(' / ') || null,
    posting.workMode && t(`facts.mode.${posting.workMode}`),
  ].filter(Boolean);

  return (
    <header class={css.header}>
      <p class={css.meta}>
        <a
          data-print="no"
          href={linkTo(cameFrom.value.name, ...cameFrom.value.args)}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            goBack();
          }}
        >
          ← {t(`dashboard.nav.${cameFrom.value.name}` as MessageKey)}
        </a>
        <span>
          {t('postings.savedOn', { date: savedDayWords(posting.savedAt, today) })}
          {pageUrl && ` · ${t('postings.fromPage', { host: new URL(pageUrl).host })}`}
          {posting.closed && ` · ${t('postings.pageClosed')}`}
          {posting.trashedAt !== null && ` · ${t('dashboard.inTrash')}`}
          {posting.trashedAt === null && posting.archivedAt !== null && ` · ${t('dashboard.inArchive')}`}
        </span>
        <Neighbours id={id} />
      </p>
      <h1 class={css.title} dir="auto" lang={posting.language ?? undefined}>
        {posting.title || t('common.untitled')}
      </h1>
      {sub.length > 0 && (
        <p class={css.sub} dir="auto">
          {sub.join(' · ')}
        </p>
      )}
      <div class={css.actions} data-print="no">
        <button
          type="button"
          data-look={isAhead ? 'primary' : undefined}
          onClick={() => void (isAhead ? apply(id) : go('goals', id))}
        >
          {isAhead ? t('postings.apply') : t('postings.goals')}
        </button>
        {applyUrl && (
          <button type="button" onClick={() => void openLink(pageUrl ?? applyUrl)}>
            {t('postings.openPosting')}
          </button>
        )}
        <label class={css.stage}>
          <span class="visually-hidden">{t('postings.stage')}</span>
          <select
            value={posting.stage}
            onInput={(event) => void moveToStage([id], event.currentTarget.value, own)}
          >
            {stageOptions(own).map((stage) => (
              <option key={stage.id} value={stage.id}>
                {stage.name}
              </option>
            ))}
          </select>
        </label>
        <div class={css.shelve}>
          <button type="button" data-look="quiet" aria-expanded={editing} onClick={onEdit}>
            {t('common.edit')}
          </button>
          <button
            type="button"
            data-look="quiet"
            onClick={() => void archivePostings([id], posting.archivedAt === null)}
          >
            {posting.archivedAt === null ? t('postings.archive') : t('postings.unarchive')}
          </button>
          <button
            type="button"
            data-look="quiet"
            onClick={() => void trashPostings([id], posting.trashedAt === null)}
          >
            {posting.trashedAt === null ? t('postings.trash') : t('postings.restore')}
          </button>
        </div>
      </div>
    </header>
  );
}
