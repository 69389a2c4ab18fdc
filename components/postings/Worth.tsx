import { formatMoney, formatMoneyRange, t } from '../../lib/i18n';
import type { Pay, PayPeriod } from '../../lib/model/pay';
import type { Plan } from '../../lib/model/plan';
import type { Range } from '../../lib/model/range';
import type { Time } from '../../lib/model/time';
import { effectiveHourly } from '../../lib/model/worth';
import { amountWords } from '../words/pay';
import { timeParts } from '../words/time';
import { Fact } from './Facts';
import css from './Facts.module.css';

interface Props {
  pay: Pay;
  time: Time;
  plan: Pick<Plan, 'payPeriod' | 'minimumPay'> | null;
  /** The pay in another period, or null where an input for the way there was not stated. */
  payPer: (period: PayPeriod) => Range | null;
}

/** What an hour is worth, the pay in the person's own period, and how it stands to their minimum; each with its working. */
export function Worth({ pay, time, plan, payPer }: Props) {
  const { amount } = pay;
  if (!amount || pay.flag !== 'paid') return null;
  const { currency } = amount;
  const hourly = amount.period === 'hour' ? null : effectiveHourly(pay, time);
  const period = plan?.payPeriod ?? 'month';
  const normal = period === amount.period || period === 'hour' ? null : payPer(period);
  const minimum = plan?.minimumPay && plan.minimumPay.currency === currency ? plan.minimumPay : null;
  const against = minimum && payPer(minimum.period);
  if (!hourly && !normal && !against) return null;
  const inputs = `${amountWords(amount)} · ${timeParts(time).join(' · ')}`;
  return (
    <Fact name={t('postings.worth')}>
      {hourly && (
        <span class={css.value}>
          {formatMoneyRange(hourly, currency)} {t('facts.period.hour')}
        </span>
      )}
      {normal && (
        <span class={hourly ? css.how : css.value}>
          ≈ {formatMoneyRange(rounded(normal), currency)} {t(`facts.period.${period}`)}
        </span>
      )}
      {(hourly || normal) && <span class={css.how}>{t('postings.workedOut', { inputs })}</span>}
      {minimum && against && (
        <span class={css.how}>
          {t(`postings.minimum.${standing(against, minimum.amount)}`, {
            minimum: `${formatMoney(minimum.amount, currency)} ${t(`facts.period.${minimum.period}`)}`,
          })}
        </span>
      )}
    </Fact>
  );
}

function standing({ min, max }: Range, minimum: number): 'reached' | 'below' | 'between' {
  if ((min ?? max ?? 0) >= minimum && min !== null) return 'reached';
  return max !== null && max < minimum ? 'below' : 'between';
}

/** Pay turned into another period is near enough in whole units. */
function rounded({ min, max }: Range): Range {
  return { min: min === null ? null : Math.round(min), max: max === null ? null : Math.round(max) };
}
