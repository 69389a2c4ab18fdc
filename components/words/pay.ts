import { formatMoneyRange, hasMessage, t } from '../../lib/i18n';
import type { Amount, Pay } from '../../lib/model/pay';

/** "€1,400 / month", "$450 in all". An unknown period is left out. */
export function amountWords(amount: Amount): string {
  const money = formatMoneyRange(amount, amount.currency);
  return money === '' || amount.period === null ? money : `${money} ${t(`facts.per.${amount.period}`)}`;
}

/** What a flag says in a list: the amount where it is known, else the word with its form: "Unpaid · credit". */
export function flagWords(pay: Pick<Pay, 'flag' | 'form' | 'amount'>): string {
  const word = t(`facts.flag.${pay.flag}`);
  if (pay.flag === 'not-stated' || pay.flag === 'conflicting') return word;
  const amount = pay.amount ? amountWords(pay.amount) : '';
  if (amount !== '') return pay.flag === 'paid' ? amount : `${word} ${amount}`;
  const form = pay.form ? `facts.form.${pay.form}` : '';
  if (pay.flag === 'you-pay' || !hasMessage(form)) return word;
  return pay.flag === 'conditional' && (pay.form === 'commission' || pay.form === 'equity')
    ? capitalise(t(form))
    : `${word} · ${t(form)}`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
