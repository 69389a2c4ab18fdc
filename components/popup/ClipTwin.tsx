import { t } from '../../lib/i18n';
import type { Summary } from '../../lib/model/posting';
import css from './ClipCard.module.css';

/** A saved posting that may be the same one, saved from elsewhere. */
export function ClipTwin({ twin, onOpen }: { twin: Summary; onOpen: (id: string) => void }) {
  const title = [twin.title, twin.company].filter(Boolean).join(', ');
  return (
    <p class={css.twin}>
      <span title={title}>{t('postings.twin', { title })}</span>
      <button type="button" data-look="link" onClick={() => onOpen(twin.id)}>
        {t('common.open')}
      </button>
    </p>
  );
}
