import { t } from '../../lib/i18n';
import css from './EmptyList.module.css';

interface Props {
  state: 'loading' | 'ready' | 'failed';
  /** How many are saved in all: 0 is a beginning, more is a search without a hit. */
  total: number;
  /** The key that clips, as the browser shows it. */
  shortcut: string | null;
  /** Leads to the plan, where a beginning is well spent. */
  onPlan: () => void;
  /** Takes away what hides the rest. */
  onClear: () => void;
}

/** What stands in place of the rows where there are none. */
export function EmptyList({ state, total, shortcut, onPlan, onClear }: Props) {
  if (state === 'loading') return null;
  if (state === 'failed')
    return (
      <p class={css.empty} role="alert">
        {t('postings.loadFailed')}
      </p>
    );
  if (total > 0)
    return (
      <div class={css.empty}>
        <p role="status">{t('postings.noneFound')}</p>
        <button type="button" data-look="link" onClick={onClear}>
          {t('postings.filter.clear')}
        </button>
      </div>
    );
  return (
    <div class={css.empty}>
      <p class={css.title}>{t('postings.emptyTitle')}</p>
      <p>{t('postings.emptyHint')}</p>
      {shortcut && (
        <p>
          {t('postings.emptyKeys')} <Keys keys={shortcut} />
        </p>
      )}
      <p class={css.plan}>
        {t('postings.emptyPlan')}{' '}
        <button type="button" data-look="link" onClick={onPlan}>
          {t('postings.emptyPlanLink')}
        </button>
      </p>
    </div>
  );
}

/** "Alt+Shift+K" as keys to press; a Mac's "⌥⇧K" stays one. */
function Keys({ keys }: { keys: string }) {
  return (
    <span class={css.keys}>
      {keys.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
