import { useId } from 'preact/hooks';
import { t } from '../../lib/i18n';
import css from './QuestionFields.module.css';

const MOST = 12;

/** Questions for the company, one a line: suggested from what the posting does not state, the person's to change. */
export function QuestionFields({
  questions,
  onChange,
}: {
  questions: readonly string[];
  onChange: (questions: string[]) => void;
}) {
  const id = useId();
  const asked = questions.filter((one) => one.trim() !== '').length;
  return (
    <details class={css.questions}>
      <summary id={id}>
        {t('goals.prompt.questions')} <span class={css.count}>{asked}</span>
      </summary>
      <textarea
        aria-labelledby={id}
        rows={Math.min(8, Math.max(3, questions.length + 1))}
        dir="auto"
        value={questions.join('\n')}
        onInput={(event) => onChange(event.currentTarget.value.split('\n').slice(0, MOST))}
      />
      <p class={css.hint}>{t('goals.prompt.questionsHint')}</p>
    </details>
  );
}
