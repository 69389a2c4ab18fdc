import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { CardFrame } from './CardFrame';
import css from './ClipCard.module.css';

interface Props {
  title: string;
  /** What became of it: "Saved." */
  message: string;
  /** What has changed since the last time, each in a sentence. */
  changes: readonly string[];
  onGoals: () => void;
  onOpen: () => void;
  /** Null where nothing was written. */
  onUndo: (() => void) | null;
}

/** The posting of the page in front, saved a moment ago. Takes the focus from the button that saved it. */
export function SavedCard({ title, message, changes, onGoals, onOpen, onUndo }: Props) {
  const first = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (document.activeElement === document.body) first.current?.focus();
  }, []);
  return (
    <CardFrame
      open={open}
      {...(changes.length > 1 && { onOpen: setOpen })}
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
      {changes.map((words) => (
        <p key={words} class={css.sub}>
          {words}
        </p>
      ))}
      {changes.length === 0 && <p class={css.sub}>{t('postings.savedHint')}</p>}
    </CardFrame>
  );
}
