import { t } from '../../lib/i18n';
import type { Plan } from '../../lib/model/plan';
import { NumberInput } from '../ui/NumberInput';
import css from './CommitmentFields.module.css';

type Commitments = Plan['commitments'];
const MOST = 8;

/** Other things that take hours each week, with one empty line for the next. */
export function CommitmentFields({
  commitments,
  onChange,
}: {
  commitments: Commitments;
  onChange: (commitments: Commitments) => void;
}) {
  const lines = commitments.length < MOST ? [...commitments, { name: '', hoursPerWeek: 0 }] : commitments;

  function set(index: number, fields: Partial<Commitments[number]>): void {
    const next = lines.map((line, i) => (i === index ? { ...line, ...fields } : line));
    onChange(
      next.filter((line, i) => line.name.trim() !== '' || line.hoursPerWeek > 0 || i < next.length - 1),
    );
  }

  return (
    <fieldset class={css.commitments}>
      <legend class={css.legend}>{t('goals.plan.commitments')}</legend>
      {lines.map((line, i) => (
        <div key={i} class={css.line}>
          <input
            aria-label={t('goals.plan.commitmentN', { n: i + 1 })}
            placeholder={t('goals.plan.commitmentExample')}
            value={line.name}
            maxLength={80}
            dir="auto"
            onInput={(event) => set(i, { name: event.currentTarget.value })}
          />
          <span class={css.hours}>
            <NumberInput
              aria-label={t('goals.plan.commitmentHours', { n: i + 1 })}
              value={line.hoursPerWeek || null}
              max={168}
              onValue={(hours) => set(i, { hoursPerWeek: hours ?? 0 })}
            />
            <span aria-hidden="true">{t('goals.plan.hAWeek')}</span>
          </span>
          {i < commitments.length ? (
            <button
              type="button"
              data-look="quiet"
              aria-label={t('goals.plan.removeCommitment', { n: i + 1 })}
              onClick={() => onChange(commitments.filter((_, at) => at !== i))}
            >
              ×
            </button>
          ) : (
            <span />
          )}
        </div>
      ))}
    </fieldset>
  );
}
