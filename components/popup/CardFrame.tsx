import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n';
import css from './CardFrame.module.css';

interface Props {
  children: ComponentChildren;
  /** The buttons, always in view below. */
  actions: ComponentChildren;
  /** Few words: they stand in the middle, the buttons right below them. */
  calm?: boolean;
  busy?: boolean;
  /** Where there is more than a glance shows: is all of it on show? */
  open?: boolean;
  onOpen?: (open: boolean) => void;
}

/**
 * The place of the page's card: of one small height whatever it holds, so that the list below never moves by itself.
 * Each line in it is there whole or not at all; all of it comes into view by a press.
 */
export function CardFrame({ children, actions, calm = false, busy = false, open = false, onOpen }: Props) {
  const buttons = <div class={css.actions}>{actions}</div>;
  return (
    <section
      class={css.frame}
      aria-label={t('postings.onThisPage')}
      aria-busy={busy || undefined}
      data-open={open || undefined}
      data-calm={calm || undefined}
      data-more={onOpen ? true : undefined}
    >
      {onOpen && (
        <button
          type="button"
          data-look="link"
          class={css.more}
          aria-expanded={open}
          onClick={() => onOpen(!open)}
        >
          {t(open ? 'postings.less' : 'postings.more')}
        </button>
      )}
      <div class={css.body}>
        {children}
        {calm && buttons}
      </div>
      {!calm && buttons}
    </section>
  );
}
