import { t } from '../../lib/i18n';
import css from './CopyNotice.module.css';

/** That an automatic copy was not made, wherever the person looks. */
export function CopyNotice({ onSeeTo }: { onSeeTo: () => void }) {
  return (
    <p class={css.notice} role="status">
      {t('exchange.copies.missed')}{' '}
      <button type="button" data-look="link" onClick={onSeeTo}>
        {t('exchange.copies.seeTo')}
      </button>
    </p>
  );
}
