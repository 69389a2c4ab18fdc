import { useId } from 'preact/hooks';
import { hasMessage, t } from '../../lib/i18n';
import type { NeedFit } from '../../lib/model/fit';
import type { Intention } from '../../lib/model/intention';
import { NEED_KINDS } from '../../lib/model/need-kinds';
import type { Need } from '../../lib/model/plan';
import { needWords } from '../words/need';
import { quoteWords } from '../words/quote';
import css from './NeedQuestion.module.css';

type Met = Intention['needMet'];
const ANSWERS = ['yes', 'no', 'ask'] as const;

interface Props {
  need: Need | null;
  met: Met;
  /** What the posting says about the plan's first need. */
  first: NeedFit | null;
  onNeed: (need: Need | null) => void;
  onMet: (met: Met) => void;
}

/** The first need, what the posting says of it, and the person's own answer. Without a plan: which need is it? */
export function NeedQuestion({ need, met, first, onNeed, onMet }: Props) {
  const id = useId();
  const fromPlan = need !== null && first !== null && first.need.kind === need.kind;
  const reason = `goals.fit.${first?.reason ?? ''}`;
  const quote = first?.evidence[0]?.quote;
  return (
    <fieldset class={css.need}>
      <legend class={css.legend}>
        {fromPlan ? t('goals.prompt.firstNeed', { need: needWords(need) }) : t('goals.prompt.whichNeed')}
      </legend>
      {!fromPlan && (
        <select
          data-first
          aria-label={t('goals.prompt.whichNeed')}
          value={need?.kind ?? ''}
          onChange={(event) => {
            const kind = NEED_KINDS.find((one) => one === event.currentTarget.value);
            onNeed(kind ? { kind, words: '' } : null);
          }}
        >
          <option value="">{t('goals.prompt.chooseNeed')}</option>
          {NEED_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`goals.need.title.${kind}`)}
            </option>
          ))}
        </select>
      )}
      {fromPlan && hasMessage(reason) && (
        <p class={css.says}>
          {t(reason, first.values)}
          {quote && <q class={css.quote}>{quoteWords(quote)}</q>}
        </p>
      )}
      {need && (
        <div class={css.answers} role="radiogroup" aria-labelledby={`${id}-met`}>
          <span id={`${id}-met`} class={css.asks}>
            {t('goals.prompt.meets')}
          </span>
          {ANSWERS.map((answer) => (
            <label key={answer} class={css.answer}>
              <input
                type="radio"
                name={`${id}-met`}
                data-first={fromPlan && (met ?? 'ask') === answer ? true : undefined}
                checked={met === answer}
                onChange={() => onMet(answer)}
              />
              <span>{t(`goals.prompt.met.${answer}`)}</span>
            </label>
          ))}
        </div>
      )}
    </fieldset>
  );
}
