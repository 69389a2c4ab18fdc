import { t } from '../../lib/i18n';
import type { Outcome } from '../../lib/model/intention';
import { OUTCOME_KINDS } from '../../lib/model/outcome-kinds';
import css from './OutcomeFields.module.css';
import question from './question.module.css';

const MOST = 3;
const EMPTY: Outcome = { text: '', kind: null, seen: '', reached: null };

interface Props {
  outcomes: readonly Outcome[];
  onChange: (outcomes: Outcome[]) => void;
}

/** Up to three outcomes, with one empty line for the next. */
export function OutcomeFields({ outcomes, onChange }: Props) {
  const lines = outcomes.length < MOST ? [...outcomes, EMPTY] : outcomes;

  function set(index: number, fields: Partial<Outcome>): void {
    const next = lines.map((line, i) => (i === index ? { ...line, ...fields } : line));
    onChange(withoutEmptyEnd(next));
  }

  return (
    <fieldset class={css.outcomes}>
      <legend class={question.legend}>
        {t('goals.prompt.outcomes')} <span class={question.hint}>{t('goals.prompt.upToThree')}</span>
      </legend>
      {lines.map((line, i) => (
        <div key={i} class={css.outcome}>
          <input
            class={css.text}
            aria-label={t('goals.prompt.outcomeN', { n: i + 1 })}
            value={line.text}
            maxLength={300}
            dir="auto"
            placeholder={t(i === 0 ? 'goals.prompt.outcomeExample' : 'goals.prompt.another')}
            onInput={(event) => set(i, { text: event.currentTarget.value })}
          />
          {line.text.trim() !== '' && (
            <div class={css.more}>
              <label class={css.seen}>
                <span>{t('goals.prompt.seen')}</span>
                <input
                  value={line.seen}
                  maxLength={300}
                  dir="auto"
                  placeholder={t('goals.prompt.seenExample')}
                  onInput={(event) => set(i, { seen: event.currentTarget.value })}
                />
              </label>
              <select
                aria-label={t('goals.prompt.kindOf', { n: i + 1 })}
                value={line.kind ?? ''}
                onChange={(event) =>
                  set(i, {
                    kind: OUTCOME_KINDS.find((one) => one === event.currentTarget.value) ?? null,
                  })
                }
              >
                <option value="">{t('goals.prompt.kind')}</option>
                {OUTCOME_KINDS.map((kind) => (
                  <option key={kind} value={kind}>
                    {t(`goals.kind.${kind}`)}
                  </option>
                ))}
              </select>
            </div>
          )}
        </div>
      ))}
    </fieldset>
  );
}

function withoutEmptyEnd(lines: readonly Outcome[]): Outcome[] {
  const kept = [...lines];
  while (kept.length > 0 && kept.at(-1)?.text.trim() === '' && kept.at(-1)?.seen.trim() === '') kept.pop();
  return kept;
}
