import { useId } from 'preact/hooks';
import { formatNumber, t } from '../../lib/i18n';
import type { Clash, Prefill } from '../../lib/model/fit';
import type { Intention } from '../../lib/model/intention';
import { DayInput } from '../ui/DayInput';
import { NumberInput } from '../ui/NumberInput';
import question from './question.module.css';
import css from './TimeFields.module.css';

type Frame = Intention['timeFrame'];

interface Props {
  frame: Frame;
  prefill: Pick<Prefill, 'hoursFrom' | 'weeksFrom' | 'datesFrom'>;
  total: number | null;
  clashes: readonly Clash[];
  onChange: (frame: Frame) => void;
}

/** Hours, weeks and dates as intended, what they make in all, and plainly where they clash. */
export function TimeFields({ frame, prefill, total, clashes, onChange }: Props) {
  const origin = originWords(prefill);
  const id = useId();
  return (
    <fieldset class={css.time}>
      <legend class={question.legend}>
        {t('goals.prompt.time')} {origin && <span class={question.hint}>{origin}</span>}
      </legend>
      <div class={css.sum}>
        <label class={css.part} for={`${id}-hours`}>
          <NumberInput
            id={`${id}-hours`}
            value={frame.hoursPerWeek}
            max={168}
            onValue={(hoursPerWeek) => onChange({ ...frame, hoursPerWeek })}
          />
          <span>{t('goals.prompt.hoursAWeek')}</span>
        </label>
        <span aria-hidden="true">×</span>
        <label class={css.part} for={`${id}-weeks`}>
          <NumberInput
            id={`${id}-weeks`}
            value={frame.weeks}
            max={260}
            onValue={(weeks) => onChange({ ...frame, weeks })}
          />
          <span>{t('goals.prompt.weeks')}</span>
        </label>
        <output class={css.total}>
          {total === null ? '' : t('goals.prompt.total', { hours: formatNumber(total) })}
        </output>
      </div>
      <div class={css.dates}>
        <label class={css.part} for={`${id}-from`}>
          <span>{t('goals.prompt.from')}</span>
          <DayInput id={`${id}-from`} value={frame.from} onValue={(from) => onChange({ ...frame, from })} />
        </label>
        <label class={css.part} for={`${id}-to`}>
          <span>{t('goals.prompt.to')}</span>
          <DayInput id={`${id}-to`} value={frame.to} onValue={(to) => onChange({ ...frame, to })} />
        </label>
      </div>
      <div role="status" class={css.clashes}>
        {clashes.map((clash) => (
          <p key={clash.code} class={css.clash}>
            <span aria-hidden="true">◐ </span>
            {t(`goals.clash.${clash.code}`, clash.values)}
          </p>
        ))}
      </div>
    </fieldset>
  );
}

function originWords({ hoursFrom, weeksFrom, datesFrom }: Props['prefill']): string {
  const known = [hoursFrom, weeksFrom, datesFrom].filter((from) => from !== null);
  if (known.length === 0) return '';
  if (known.every((from) => from === 'posting')) return t('goals.prompt.fromPosting');
  if (known.every((from) => from === 'plan')) return t('goals.prompt.fromPlan');
  return t('goals.prompt.fromBoth');
}
