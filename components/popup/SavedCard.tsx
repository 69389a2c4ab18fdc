import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { CardFrame } from './CardFrame';
import css from './ClipCard.module.css';

interface Props {
  title: string;
  /** What became of it: "Saved." */
  message: string;
  hint: string;
  onGoals: () => void;
  onOpen: () => void;
  /** Null where nothing was written. */
  onUndo: (() => void) | null;
}

/** The posting of the page in front, saved a moment ago. Takes the focus from the button that saved it. */
export function SavedCard({ title, message, hint, onGoals, onOpen, onUndo }: Props) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) first.current?.focus();
  }, []);
  return (
    <CardFrame
      actions={
        <>
          <button type="button" data-look="primary" ref={first} onClick={onGoals}>
            {t('postings.setGoals')}
          </button>
          <button type="button" onClick={onOpen}>
            {t('postings.openSaved')}
          </button>
          {onUndo && (
            <button type="button" data-look="quiet" class={css.last} onClick={onUndo}>
              {t('common.undo')}
            </button>
          )}
        </>
      }
    >
      <p class={css.done} role="status">
        {message}
      </p>
      <h1 class={css.title} dir="auto">
        {title || t('common.untitled')}
      </h1>
      <p class={css.sub}>{hint}</p>
    </CardFrame>
  );
}
