import { formatNumber, t } from '../../lib/i18n';
import css from './Found.module.css';

interface Props {
  /** How many rows search and filters have left; null where they hide none. */
  shown: number | null;
  total: number;
  onClear: () => void;
}

/** How much of the list is on show, and the way back to all of it. */
export function Found({ shown, total, onClear }: Props) {
  return (
    <div class={shown === null ? 'visually-hidden' : css.found}>
      <p role="status">
        {shown !== null && t('postings.found', { n: formatNumber(shown), total: formatNumber(total) })}
      </p>
      {/* Where nothing is left, the list itself says so, with its own way back. */}
      {shown !== null && shown > 0 && (
        <button type="button" data-look="link" onClick={onClear}>
          {t('postings.clearFound')}
        </button>
      )}
    </div>
  );
}
