import { t } from '../../lib/i18n';
import css from './Toast.module.css';

interface Props {
  message: string | null;
  onUndo?: (() => void) | null;
  onClose: () => void;
}

/** What just happened, with its undo. Stays until closed or replaced; the caller decides when it has been seen. */
export function Toast({ message, onUndo, onClose }: Props) {
  return (
    <div role="status" class={css.region}>
      {message !== null && (
        <div class={css.toast}>
          <span class={css.words}>{message}</span>
          {onUndo && (
            <button type="button" data-look="quiet" onClick={onUndo}>
              {t('common.undo')}
            </button>
          )}
          <button
            type="button"
            data-look="quiet"
            class={css.close}
            aria-label={t('common.close')}
            onClick={onClose}
          >
            ×
          </button>
        </div>
      )}
    </div>
  );
}
