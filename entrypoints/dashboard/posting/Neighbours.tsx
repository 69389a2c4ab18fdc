import { useEffect } from 'preact/hooks';
import { formatNumber, t } from '../../../lib/i18n';
import { listingSoFar } from '../kept-listing';
import { goInstead } from '../route';
import css from './PostingHead.module.css';

/** The postings before and after this one in the list as it was left: its search, filters and order. */
export function Neighbours({ id }: { id: string }) {
  const kept = listingSoFar();
  const rows = kept?.listing.rows.value ?? [];
  const at = rows.findIndex((row) => row.id === id);
  const by = (step: number): void => {
    const next = rows[at + step];
    if (at < 0 || !kept || !next) return;
    kept.active.value = next.id;
    goInstead('posting', next.id);
  };

  useEffect(() => {
    const ended = new AbortController();
    const onKey = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      if ((event.target as HTMLElement).matches('input, select, textarea, dialog *')) return;
      if (event.key === 'j') by(1);
      else if (event.key === 'k') by(-1);
    };
    document.addEventListener('keydown', onKey, { signal: ended.signal });
    return () => ended.abort();
  });

  if (at < 0 || rows.length < 2) return null;
  return (
    <span class={css.along} data-print="no">
      <button
        type="button"
        aria-label={t('dashboard.previous')}
        title={`${t('dashboard.previous')} (k)`}
        aria-keyshortcuts="k"
        disabled={at === 0}
        onClick={() => by(-1)}
      >
        ‹
      </button>
      {t('dashboard.placeInList', { n: formatNumber(at + 1), of: formatNumber(rows.length) })}
      <button
        type="button"
        aria-label={t('dashboard.next')}
        title={`${t('dashboard.next')} (j)`}
        aria-keyshortcuts="j"
        disabled={at === rows.length - 1}
        onClick={() => by(1)}
      >
        ›
      </button>
    </span>
  );
}
