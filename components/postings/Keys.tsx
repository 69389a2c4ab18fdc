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
  ['/', 'postings.key.search'],
  ['Enter', 'postings.key.open'],
  ['U', 'postings.key.undo'],
  ['?', 'postings.key.help'],
  ['Esc', 'postings.key.close'],
  ['G', 'postings.key.goals'],
  ['A', 'postings.key.apply'],
  ['R', 'postings.key.remind'],
  ['E', 'postings.key.archive'],
];

interface Props {
  open: boolean;
  onToggle: (open: boolean) => void;
  /** Keys of this view alone. */
  more?: readonly [string, MessageKey][];
}

/** The single keys that act on the list: the first few in view, all of them on `?`. */
export function Keys({ open, onToggle, more = [] }: Props) {
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
          <h2 class={css.title}>{t('postings.keysTitle')}</h2>
          <dl class={css.keys}>
            {[...ALL, ...more].map(([key, label]) => (
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
