import { formatMoney, hasMessage, t } from '../../lib/i18n';
import type { Amount, Pay } from '../../lib/model/pay';

/** "€1,400", "₹10,000–15,000", "up to $25". A currency that is not stated is left out, never guessed. */
export function moneyWords(amount: Pick<Amount, 'min' | 'max' | 'currency'>): string {
  const { min, max } = amount;
  const low = min ?? max;
  const high = max ?? min;
  if (low === null || high === null) return '';
  if (min !== null && max !== null && min !== max)
    return joinRange(formatMoney(min, amount.currency), formatMoney(max, amount.currency));
  if (min === null) return t('facts.upTo', { value: formatMoney(high, amount.currency) });
  if (max === null) return t('facts.from', { value: formatMoney(low, amount.currency) });
  return formatMoney(low, amount.currency);
}

/** "€1,400 / month", "$450 in all". An unknown period is left out. */
export function amountWords(amount: Amount): string {
  const money = moneyWords(amount);
  return amount.period === null ? money : `${money} ${t(`facts.per.${amount.period}`)}`;
}

/** What a flag says in a list: the amount where it is known, else the word with its form: "Unpaid · credit". */
export function flagWords(pay: Pick<Pay, 'flag' | 'form' | 'amount'>): string {
  const word = t(`facts.flag.${pay.flag}`);
  if (pay.flag === 'not-stated' || pay.flag === 'conflicting') return word;
  if (pay.amount && pay.flag === 'paid') return amountWords(pay.amount);
  if (pay.amount) return `${word} ${amountWords(pay.amount)}`;
  const form = pay.form ? `facts.form.${pay.form}` : '';
  if (pay.flag === 'you-pay' || !hasMessage(form)) return word;
  return pay.flag === 'conditional' && (pay.form === 'commission' || pay.form === 'equity')
    ? capitalise(t(form))
    : `${word} · ${t(form)}`;
}

/** "₹10,000–15,000": the currency sign once, where it leads. */
function joinRange(low: string, high: string): string {
  const sign = /^[^\d]+/.exec(high)?.[0] ?? '';
  return `${low}–${low.startsWith(sign) ? high.slice(sign.length) : high}`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
