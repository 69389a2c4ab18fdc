import { t } from '../../lib/i18n';
import type { Pay } from '../../lib/model/pay';
import type { Time } from '../../lib/model/time';
import { effectiveHourly } from '../../lib/model/worth';
import { amountWords, moneyWords } from '../words/pay';
import { timeParts } from '../words/time';
import { Fact } from './Facts';
import css from './Facts.module.css';

/** What an hour is worth, with how it was worked out; nothing where an input was not stated. */
export function Worth({ pay, time }: { pay: Pay; time: Time }) {
  const hourly = effectiveHourly(pay, time);
  if (!hourly || !pay.amount || pay.amount.period === 'hour') return null;
  return (
    <Fact name={t('postings.worth')}>
      <span class={css.value}>
        {moneyWords({ ...hourly, currency: pay.amount.currency })} {t('facts.period.hour')}
      </span>
      <span class={css.how}>
        {amountWords(pay.amount)} ÷ {timeParts(time).join(' · ')}
      </span>
    </Fact>
  );
}
