import { useId } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { Intention } from '../../lib/model/intention';
import { DayInput } from '../ui/DayInput';
import { NumberInput } from '../ui/NumberInput';
import css from './ExitFields.module.css';
import question from './question.module.css';

type Exit = Intention['exit'];

/** What success is, and the if-then that gets the person out in time. The if-then reads as a sentence until opened. */
export function ExitFields({ exit, onChange }: { exit: Exit; onChange: (exit: Exit) => void }) {
  const id = useId();
  const complete = exit.week !== null && exit.ifNot.trim() !== '' && exit.iWill.trim() !== '';
  return (
    <div class={css.exit}>
      <label class={question.field}>
        <span class={question.label}>{t('goals.prompt.worked')}</span>
        <input
          value={exit.success}
          maxLength={300}
          dir="auto"
          placeholder={t('goals.prompt.workedExample')}
          onInput={(event) => onChange({ ...exit, success: event.currentTarget.value })}
        />
      </label>
      <details class={css.more}>
        <summary>
          {complete
            ? t('goals.exit.sentence', {
                week: exit.week ?? '',
                ifNot: exit.ifNot.trim(),
                iWill: exit.iWill.trim(),
              })
            : t('goals.prompt.wayOut')}
        </summary>
        <div class={css.inside}>
          <label class={css.inline} for={`${id}-by`}>
            <span>{t('goals.prompt.by')}</span>
            <DayInput id={`${id}-by`} value={exit.by} onValue={(by) => onChange({ ...exit, by })} />
          </label>
          <label class={css.inline} for={`${id}-week`}>
            <span>{t('goals.prompt.ifWeek')}</span>
            <NumberInput
              id={`${id}-week`}
              value={exit.week}
              max={260}
              onValue={(week) => onChange({ ...exit, week })}
            />
          </label>
          <label class={question.field}>
            <span>{t('goals.prompt.iHaveNot')}</span>
            <input
              value={exit.ifNot}
              maxLength={300}
              dir="auto"
              onInput={(event) => onChange({ ...exit, ifNot: event.currentTarget.value })}
            />
          </label>
          <label class={question.field}>
            <span>{t('goals.prompt.iWill')}</span>
            <input
              value={exit.iWill}
              maxLength={300}
              dir="auto"
              onInput={(event) => onChange({ ...exit, iWill: event.currentTarget.value })}
            />
          </label>
        </div>
      </details>
    </div>
  );
}
