import { t } from '../../lib/i18n';
import { CURRENCIES } from '../../lib/model/currencies';
import { PayPeriod } from '../../lib/model/pay';
import type { Plan } from '../../lib/model/plan';
import { Field } from '../ui/Field';
import { NumberInput } from '../ui/NumberInput';
import css from './MinimumPay.module.css';

interface Props {
  minimum: Plan['minimumPay'];
  payPeriod: PayPeriod;
  homeCurrency: string;
  onChange: (minimum: Plan['minimumPay'], payPeriod: PayPeriod) => void;
}

/** The least that would do: an amount, its currency, and the period that the person thinks in. */
export function MinimumPay({ minimum, payPeriod, homeCurrency, onChange }: Props) {
  const currency = minimum?.currency ?? homeCurrency;
  const period = minimum?.period ?? payPeriod;
  const currencies = CURRENCIES.includes(currency) ? CURRENCIES : [currency, ...CURRENCIES];
  return (
    <div class={css.row}>
      <Field label={t('goals.plan.amount')}>
        {(ids) => (
          <NumberInput
            {...ids}
            value={minimum?.amount ?? null}
            max={99_999_999}
            onValue={(amount) => onChange(amount === null ? null : { amount, currency, period }, period)}
          />
        )}
      </Field>
      <Field label={t('goals.plan.currency')}>
        {(ids) => (
          <select
            {...ids}
            value={currency}
            disabled={!minimum}
            onChange={(event) =>
              minimum && onChange({ ...minimum, currency: event.currentTarget.value }, period)
            }
          >
            {currencies.map((code) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('goals.plan.period')}>
        {(ids) => (
          <select
            {...ids}
            value={period}
            onChange={(event) => {
              const next = PayPeriod.options.find((one) => one === event.currentTarget.value) ?? period;
              onChange(minimum && { ...minimum, period: next }, next);
            }}
          >
            {PayPeriod.options.map((one) => (
              <option key={one} value={one}>
                {t(`facts.period.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
