import { useRef } from 'preact/hooks';
import { t } from '../../lib/i18n';
import css from './Toast.module.css';

interface Props {
  message: string | null;
  onUndo?: (() => void) | null;
  onClose: () => void;
}

/** What just happened, with its undo. Stays until closed or replaced; the caller decides when it has been seen. */
export function Toast({ message, onUndo, onClose }: Props) {
  // Pressed, its buttons go away: the focus goes back to where it came from.
  const cameFrom = useRef<HTMLElement | null>(null);
  const pressed = (then: () => void) => (): void => {
    if (cameFrom.current?.isConnected) cameFrom.current.focus();
    then();
  };
  return (
    <div
      role="status"
      data-print="no"
      class={css.region}
      onFocusIn={({ currentTarget, relatedTarget }) => {
        const from = relatedTarget as HTMLElement | null;
        if (!currentTarget.contains(from)) cameFrom.current = from;
      }}
    >
      {message !== null && (
        <div class={css.toast}>
          <span class={css.words}>{message}</span>
          {onUndo && (
            <button type="button" data-look="quiet" onClick={pressed(onUndo)}>
              {t('common.undo')}
            </button>
          )}
          <button
            type="button"
            data-look="quiet"
            class={css.close}
            aria-label={t('common.close')}
            onClick={pressed(onClose)}
          >
            ×
          </button>
        </div>
      )}
    </div>
  );
}
