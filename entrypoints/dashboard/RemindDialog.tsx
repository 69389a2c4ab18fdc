import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { later } from '../shared/later';
import css from './RemindDialog.module.css';

const Remind = later(() => import('../shared/Remind').then((module) => module.Remind));

interface Props {
  /** The posting to be reminded of; closed while it is null. */
  postingId: string | null;
  onClose: () => void;
}

/** Asks when to be reminded of a posting. */
export function RemindDialog({ postingId, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (postingId !== null) dialog.current?.showModal();
    else dialog.current?.close();
  }, [postingId]);
  return (
    <dialog ref={dialog} class={css.dialog} aria-labelledby="remind-title" closedby="any" onClose={onClose}>
      <header class={css.header}>
        <h2 id="remind-title">{t('reminders.remind')}</h2>
        <button type="button" data-look="quiet" aria-label={t('common.close')} onClick={onClose}>
          ×
        </button>
      </header>
      {postingId !== null && <Remind postingId={postingId} onSet={onClose} />}
    </dialog>
  );
}
