import { hasMessage, t } from '../../lib/i18n';
import type { FieldChange } from '../../lib/model/posting';

/** "Apply by: was 2027-03-01, now 2027-03-15." */
export function changeWords({
  field,
  before,
  after,
}: Pick<FieldChange, 'field' | 'before' | 'after'>): string {
  if (field === 'description') return t('postings.textChanged');
  const key = `postings.field.${field}`;
  const plain = `postings.${field}`;
  const name = hasMessage(key) ? t(key) : hasMessage(plain) ? t(plain) : field;
  const silent = t('common.notStated').toLowerCase();
  return t('postings.changed', { field: name, before: before || silent, after: after || silent });
}
