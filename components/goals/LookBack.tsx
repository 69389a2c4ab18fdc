import { useId, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { type Intention, type LookBack as LookBackRecord, Reached } from '../../lib/model/intention';
import css from './LookBack.module.css';

export type LookBackWords = Omit<LookBackRecord, 'occasion' | 'at'>;
type Field = keyof LookBackWords;

interface Props {
  occasion: LookBackRecord['occasion'];
  fields: readonly Field[];
  outcomes: Intention['outcomes'];
  onSave: (words: LookBackWords, reached: Intention['outcomes'][number]['reached'][]) => void;
  /** Not now. */
  onClose: () => void;
}

const NOTHING: LookBackWords = {
  asked: '',
  landed: '',
  missing: '',
  next: '',
  accomplishment: '',
  contact: '',
};

/** The person's own outcomes again, and a few short lines about what happened. Every line may stay empty. */
export function LookBack({ occasion, fields, outcomes, onSave, onClose }: Props) {
  const [words, setWords] = useState(NOTHING);
  const [reached, setReached] = useState(outcomes.map((one) => one.reached));
  const id = useId();
  const ended = occasion === 'end';
  return (
    <form
      class={css.look}
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(words, reached);
      }}
    >
      <h2 id={`${id}-title`} class={css.title}>
        {t(`goals.look.${occasion}`)}
      </h2>
      {outcomes.length > 0 && (
        <div class={css.outcomes}>
          <h3 class={css.legend}>{t('goals.look.yourOutcomes')}</h3>
          <ul>
            {outcomes.map((outcome, i) => (
              <li key={i} class={css.outcome}>
                <span id={`${id}-outcome-${i}`} dir="auto">
                  {outcome.text}
                </span>
                {ended && (
                  <span role="radiogroup" aria-labelledby={`${id}-outcome-${i}`} class={css.answers}>
                    {Reached.options.map((answer) => (
                      <label key={answer} class={css.answer}>
                        <input
                          type="radio"
                          name={`${id}-${i}`}
                          checked={reached[i] === answer}
                          onChange={() => setReached(reached.map((one, at) => (at === i ? answer : one)))}
                        />
                        {t(`goals.reached.${answer}`)}
                      </label>
                    ))}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {fields.map((field) => (
        <label key={field} class={css.field}>
          <span class={css.legend}>{t(`goals.look.${field}`)}</span>
          <textarea
            rows={1}
            dir="auto"
            maxLength={2000}
            value={words[field]}
            onInput={(event) => setWords({ ...words, [field]: event.currentTarget.value })}
          />
        </label>
      ))}
      <div class={css.actions}>
        <button type="submit" data-look="primary">
          {t('common.save')}
        </button>
        <button type="button" onClick={onClose}>
          {t('goals.look.notNow')}
        </button>
      </div>
    </form>
  );
}
