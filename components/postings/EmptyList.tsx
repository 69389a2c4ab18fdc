import { t } from '../../lib/i18n';
import { Nothing } from '../ui/Nothing';
import css from './EmptyList.module.css';

interface Props {
  state: 'loading' | 'ready' | 'failed';
  /** How many are saved in all: 0 is a beginning, more is a search without a hit. */
  total: number;
  /** The key that clips, as the browser shows it. */
  shortcut: string | null;
  /** Leads to the plan, where a beginning is well spent. */
  onPlan: () => void;
  /** Leads to where a list from elsewhere is brought in. */
  onImport: () => void;
  /** Takes away what hides the rest. */
  onClear: () => void;
  onReload: () => void;
}

/** What stands in place of the rows where there are none. */
export function EmptyList({ state, total, shortcut, onPlan, onImport, onClear, onReload }: Props) {
  if (state === 'loading') return null;
  if (state === 'failed')
    return (
      <Nothing title={t('postings.loadFailed')} alert>
        <button type="button" onClick={onReload}>
          {t('common.reload')}
        </button>
      </Nothing>
    );
  if (total > 0)
    return (
      <Nothing title={t('postings.noneFound')}>
        <button type="button" data-look="link" onClick={onClear}>
          {t('postings.filter.clear')}
        </button>
      </Nothing>
    );
  return (
    <Nothing title={t('postings.emptyTitle')} hint={t('postings.emptyHint')}>
      {shortcut && (
        <p>
          {t('postings.emptyKeys')} <Keys keys={shortcut} />
        </p>
      )}
      <p>{t('postings.emptyPrivate')}</p>
      <p class={css.plan}>
        {t('postings.emptyPlan')}{' '}
        <button type="button" data-look="link" onClick={onPlan}>
          {t('postings.emptyPlanLink')}
        </button>
      </p>
      <p>
        {t('postings.emptyImport')}{' '}
        <button type="button" data-look="link" onClick={onImport}>
          {t('postings.emptyImportLink')}
        </button>
      </p>
    </Nothing>
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
