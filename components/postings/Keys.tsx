import { useEffect } from 'preact/hooks';
import type { MessageKey } from '../../lib/i18n';
import { t } from '../../lib/i18n';
import css from './Keys.module.css';

const SHORT: readonly [string, MessageKey][] = [
  ['↑↓', 'postings.key.move'],
  ['G', 'postings.key.goals'],
  ['A', 'postings.key.apply'],
  ['R', 'postings.key.remind'],
];

const ALL: readonly [string, MessageKey][] = [
  ['↑ ↓', 'postings.key.move'],
  ['Enter', 'postings.key.open'],
  ['/', 'postings.key.search'],
  ['G', 'postings.key.goals'],
  ['A', 'postings.key.apply'],
  ['R', 'postings.key.remind'],
  ['E', 'postings.key.archive'],
  ['U', 'postings.key.undo'],
  ['Esc', 'postings.key.close'],
];

/** The single keys that act on the list: the first few in view, all of them on `?`. */
export function Keys({ open, onToggle }: { open: boolean; onToggle: (open: boolean) => void }) {
  useEffect(() => {
    if (!open) return;
    const ended = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        // Escape closes the keys, not the popup.
        event.preventDefault();
        onToggle(false);
      },
      { signal: ended.signal },
    );
    return () => ended.abort();
  }, [open]);
  return (
    <>
      <span class={css.short} aria-hidden="true">
        {SHORT.map(([key, label]) => (
          <span key={key}>
            <kbd>{key}</kbd> {t(label)}
          </span>
        ))}
      </span>
      <button
        type="button"
        data-look="quiet"
        class={css.help}
        aria-expanded={open}
        aria-label={t('postings.keysTitle')}
        onClick={() => onToggle(!open)}
      >
        ?
      </button>
      {open && (
        <div class={css.sheet} role="dialog" aria-label={t('postings.keysTitle')}>
          <dl class={css.keys}>
            {ALL.map(([key, label]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{t(label)}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </>
  );
}
