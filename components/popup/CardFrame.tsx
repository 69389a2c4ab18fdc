import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import css from './CardFrame.module.css';

interface Props {
  children: ComponentChildren;
  /** The buttons, always in view below. */
  actions: ComponentChildren;
  /** Few words: they stand in the middle, the buttons right below them. */
  calm?: boolean;
  busy?: boolean;
}

/**
 * The place of the page's card: of one height whatever it holds, so that the list below never moves by itself. What
 * does not fit comes into view by a press.
 */
export function CardFrame({ children, actions, calm = false, busy = false }: Props) {
  const body = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [cut, setCut] = useState({ any: false, below: false });
  useLayoutEffect(() => {
    const element = body.current;
    if (!element || open) return;
    const below = isTooLarge(element);
    const any = below || [...element.querySelectorAll(':scope > *, [data-clipped]')].some(isTooLarge);
    if (any !== cut.any || below !== cut.below) setCut({ any, below });
  });
  const buttons = <div class={css.actions}>{actions}</div>;
  return (
    <section
      class={css.frame}
      aria-label={t('postings.onThisPage')}
      aria-busy={busy || undefined}
      data-open={open || undefined}
      data-calm={calm || undefined}
      data-more={cut.any || undefined}
    >
      <div class={css.body} ref={body} data-cut={(cut.below && !open) || undefined}>
        {children}
        {calm && buttons}
      </div>
      {cut.any && (
        <button
          type="button"
          data-look="link"
          class={css.more}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'postings.less' : 'postings.more')}
        </button>
      )}
      {!calm && buttons}
    </section>
  );
}

function isTooLarge(element: Element): boolean {
  return element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
}
