import { t } from '../../lib/i18n';
import css from './Progress.module.css';

/** Long work, with how far it is and a way to stop it. `share` runs from 0 to 1; null where it cannot be known. */
export function Progress({
  label,
  share,
  onStop,
}: {
  label: string;
  share: number | null;
  onStop: () => void;
}) {
  return (
    <div class={css.progress}>
      <p role="status">{label}</p>
      <progress aria-label={label} {...(share === null ? {} : { value: share, max: 1 })} />
      <button type="button" onClick={onStop}>
        {t('exchange.in.stop')}
      </button>
    </div>
  );
}
