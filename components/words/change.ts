import { hasMessage, t } from '../../lib/i18n';
import type { FieldChange } from '../../lib/model/posting';
import { dayWords } from './day';

type Change = Pick<FieldChange, 'field' | 'before' | 'after'>;

/** "Apply by: was 1 Mar 2027, now 15 Mar 2027." */
export function changeWords({ field, before, after }: Change): string {
  if (field === 'description') return t('postings.textChanged');
  const key = `postings.field.${field}`;
  const plain = `postings.${field}`;
  const name = hasMessage(key) ? t(key) : hasMessage(plain) ? t(plain) : field;
  return t('postings.changed', {
    field: name,
    before: valueWords(field, before),
    after: valueWords(field, after),
  });
}

/** What a field held, as it was noted: days, and the names of what can be chosen, in the person's words. */
function valueWords(field: string, value: string): string {
  if (value === '') return t('common.notStated').toLowerCase();
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return dayWords(value, '');
  if (field === 'workMode') return named(`facts.mode.${value}`, value);
  if (field === 'kind') return named(`facts.kind.${value}`, value);
  if (field !== 'pay') return value;
  // "paid wage 32–36 USD / hour": the flag, its form, and the money.
  const [flag = '', form = '', ...money] = value.split(' ');
  return [named(`facts.flag.${flag}`, flag), named(`facts.form.${form}`, form), ...money].join(' ').trim();
}

function named(key: string, otherwise: string): string {
  return hasMessage(key) ? t(key).toLowerCase() : otherwise;
}
