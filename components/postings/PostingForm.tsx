import { useState } from 'preact/hooks';
import { hasMessage, t } from '../../lib/i18n';
import { Kind, WorkMode } from '../../lib/model/kind';
import { PayFlag, PayForm, PayPeriod } from '../../lib/model/pay';
import type { Posting } from '../../lib/model/posting';
import { Schedule } from '../../lib/model/time';
import { Field } from '../ui/Field';
import css from './PostingForm.module.css';
import { applyFields, type FieldErrors, fieldsOf, type PostingFields } from './posting-fields';

interface Props {
  posting: Posting;
  submitLabel: string;
  onSubmit: (posting: Posting) => void;
  onCancel: () => void;
  /** The address can be set where the posting was not clipped from a page. */
  addressEditable?: boolean;
}

/** Every field of a posting, editable. Says what to mend before it hands anything on. */
export function PostingForm({ posting, submitLabel, onSubmit, onCancel, addressEditable = false }: Props) {
  const [fields, setFields] = useState<PostingFields>(() => fieldsOf(posting));
  const [errors, setErrors] = useState<FieldErrors>({});
  const set = (name: keyof PostingFields, value: string | boolean): void =>
    setFields((now) => ({ ...now, [name]: value }));

  const submit = (event: Event): void => {
    event.preventDefault();
    const result = applyFields(posting, fields);
    if ('posting' in result) onSubmit(result.posting);
    else {
      setErrors(result.errors);
      const form = event.currentTarget as HTMLFormElement;
      requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    }
  };

  const origin = (field: string): string | undefined => {
    const key = `postings.from.${(posting.sources[field] ?? '').split(':')[0]}`;
    return hasMessage(key) ? t(key) : undefined;
  };

  const input = (
    name: Exclude<keyof PostingFields, 'rolling' | 'closed'>,
    options: {
      type?: 'text' | 'url' | 'date' | 'month';
      source?: string;
      hint?: string;
      wide?: boolean;
      inputMode?: 'decimal';
    } = {},
  ) => (
    <Field
      label={t(`postings.field.${name}`)}
      hint={options.hint}
      error={errors[name] && t(errors[name])}
      origin={options.source && origin(options.source)}
      wide={options.wide ?? false}
    >
      {(ids) => (
        <input
          {...ids}
          // The four kinds share every attribute used here; Preact's types keep them apart.
          type={(options.type ?? 'text') as 'text'}
          inputMode={options.inputMode}
          dir="auto"
          value={fields[name]}
          onInput={(event) => set(name, event.currentTarget.value)}
        />
      )}
    </Field>
  );

  const choice = (
    name: 'workMode' | 'kind' | 'payFlag' | 'payForm' | 'period' | 'schedule',
    options: readonly string[],
    words: string,
    source?: string,
  ) => (
    <Field label={t(`postings.field.${name}`)} origin={source && origin(source)}>
      {(ids) => (
        <select {...ids} value={fields[name]} onInput={(event) => set(name, event.currentTarget.value)}>
          {name !== 'payFlag' && <option value="">{t('postings.field.unknown')}</option>}
          {options.map((option) => {
            const key = `${words}.${option}`;
            return (
              <option key={option} value={option}>
                {capital(hasMessage(key) ? t(key) : option)}
              </option>
            );
          })}
        </select>
      )}
    </Field>
  );

  const check = (name: 'rolling' | 'closed') => (
    <label class={css.check}>
      <input
        type="checkbox"
        checked={fields[name]}
        onChange={(event) => set(name, event.currentTarget.checked)}
      />
      {t(`postings.field.${name}`)}
    </label>
  );

  return (
    <form class={css.form} onSubmit={submit} noValidate>
      <div class={css.grid}>
        {input('title', { wide: true, source: 'title' })}
        {input('company', { wide: true, source: 'company' })}
        {input('locations', { wide: true, source: 'locations', hint: t('postings.field.locationsHint') })}
        {addressEditable && input('url', { wide: true, type: 'url' })}
        {choice('workMode', WorkMode.options, 'facts.mode', 'workMode')}
        {choice('kind', Kind.options, 'facts.kind', 'kind')}
      </div>
      <fieldset class={css.grid}>
        <legend>{t('postings.pay')}</legend>
        {choice('payFlag', PayFlag.options, 'facts.flag', 'pay')}
        {choice('payForm', PayForm.options, 'facts.form')}
        {input('payMin', { inputMode: 'decimal' })}
        {input('payMax', { inputMode: 'decimal' })}
        {input('currency')}
        {choice('period', PayPeriod.options, 'facts.period')}
      </fieldset>
      <fieldset class={css.grid}>
        <legend>{t('postings.time')}</legend>
        {input('hoursMin', { inputMode: 'decimal', source: 'time' })}
        {input('hoursMax', { inputMode: 'decimal' })}
        {input('weeksMin', { inputMode: 'decimal' })}
        {input('weeksMax', { inputMode: 'decimal' })}
        {input('totalHours', { inputMode: 'decimal' })}
        {choice('schedule', Schedule.options, 'facts.schedule')}
        {input('start', { type: dateType(fields.start) })}
        {input('end', { type: dateType(fields.end) })}
      </fieldset>
      <fieldset class={css.grid}>
        <legend>{t('postings.applying')}</legend>
        {input('deadline', { type: 'date', source: 'deadline' })}
        {input('postedOn', { type: 'date', source: 'postedOn' })}
        {check('rolling')}
        {check('closed')}
        {input('applyUrl', { type: 'url', wide: true })}
        {input('skills', { wide: true, hint: t('postings.tagsHint') })}
      </fieldset>
      <Field label={t('postings.field.description')} origin={origin('description')} wide>
        {(ids) => (
          <textarea
            {...ids}
            class={css.description}
            dir="auto"
            value={fields.description}
            onInput={(event) => set('description', event.currentTarget.value)}
          />
        )}
      </Field>
      <div class={css.actions}>
        <button type="submit" data-look="primary">
          {submitLabel}
        </button>
        <button type="button" data-look="quiet" onClick={onCancel}>
          {t('common.cancel')}
        </button>
      </div>
    </form>
  );
}

/** A month alone (YYYY-MM) keeps its precision. */
function dateType(value: string): 'date' | 'month' {
  return value.length === 7 ? 'month' : 'date';
}

/** Words that stand inside a line elsewhere begin an option here. */
function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
