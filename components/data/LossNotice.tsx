import { t } from '../../lib/i18n';
import { savedDayWords } from '../words/day';
import css from './CopyNotice.module.css';

interface Props {
  /** How many there were when they were seen last. */
  postings: number;
  /** Epoch ms. */
  at: number;
  /** YYYY-MM-DD. */
  today: string;
  onBringBack: () => void;
  onClose: () => void;
}

/** That the browser has lost what was saved, and what can be done about it. */
export function LossNotice({ postings, at, today, onBringBack, onClose }: Props) {
  return (
    <p class={css.notice} role="alert">
      {t('exchange.lost', { n: postings, date: savedDayWords(at, today) })}{' '}
      <button type="button" data-look="link" onClick={onBringBack}>
        {t('exchange.lost.bring')}
      </button>{' '}
      <button type="button" data-look="link" onClick={onClose}>
        {t('common.close')}
      </button>
    </p>
  );
}
