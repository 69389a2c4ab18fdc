import { t } from '../../lib/i18n';
import type { Pay, PayFlag } from '../../lib/model/pay';
import { flagWords } from '../words/pay';
import css from './Flag.module.css';

/** A shape for each flag, so that it reads without colour. */
const SHAPES: Record<PayFlag, string> = {
  paid: '●',
  unpaid: '○',
  conditional: '◐',
  'you-pay': '▲',
  conflicting: '≠',
  'not-stated': '–',
};

interface Props {
  pay: Pick<Pay, 'flag' | 'form' | 'amount'>;
  /** Words only of the flag and form, without the amount. */
  short?: boolean;
  /** The word beside the amount: "Paid · $24 / hour". */
  full?: boolean;
}

/** What a posting pays, by word, shape and colour. */
export function Flag({ pay, short = false, full = false }: Props) {
  const shown = short ? { ...pay, amount: null } : pay;
  return (
    <span class={css.flag} data-flag={pay.flag} title={t(`facts.flag.long.${pay.flag}`)}>
      <i aria-hidden="true">{SHAPES[pay.flag]}</i>
      <span class={css.words}>
        {pay.flag === 'paid' && shown.amount && (
          <span class={full ? undefined : 'visually-hidden'}>{t('facts.flag.paid')} · </span>
        )}
        {flagWords(shown)}
      </span>
    </span>
  );
}
