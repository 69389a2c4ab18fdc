import { t } from '../../lib/i18n';
import type { Warning } from '../../lib/model/warning';
import css from './ClipCard.module.css';

/** Something worth checking, with the posting's own words unless they stand beside it anyway. */
export function ClipWarning({ warning, wordless = false }: { warning: Warning; wordless?: boolean }) {
  return (
    <p class={css.warning}>
      <span aria-hidden="true">▲ </span>
      {t(`facts.warning.${warning.code}`)}
      {!wordless && <>: “{warning.quote}”</>}
    </p>
  );
}
