import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { dayOf } from '../../lib/model/day';
import type { StageChange } from '../../lib/model/stage';
import { savedDayWords } from '../words/day';
import css from './History.module.css';

interface Props {
  history: readonly StageChange[];
  stages: readonly { id: string; name: string }[];
  today: string;
  /** `at`: epoch ms of when it happened. */
  onRecord: (stage: string, at: number, note: string | undefined) => void;
}

/** Every stage that a posting went through, and a way to add one, in the past too. Nothing is overwritten. */
export function History({ history, stages, today, onRecord }: Props) {
  const [stage, setStage] = useState(stages[2]?.id ?? 'applied');
  const [day, setDay] = useState(today);
  const [note, setNote] = useState('');
  const nameOf = (id: string): string => stages.find((one) => one.id === id)?.name ?? id;
  return (
    <section class={css.history}>
      <h2 class={css.title}>{t('postings.history')}</h2>
      <ol class={css.steps}>
        {history
          .toSorted((a, b) => a.at - b.at)
          .map((step) => (
            <li key={`${step.recordedAt}-${step.stage}`}>
              <time dateTime={dayOf(step.at)}>{savedDayWords(step.at, today)}</time>
              <b>{nameOf(step.stage)}</b>
              {step.note && <span dir="auto">{step.note}</span>}
            </li>
          ))}
      </ol>
      <form
        class={css.add}
        data-print="no"
        onSubmit={(event) => {
          event.preventDefault();
          if (day === '') return;
          // Today means now; another day means its noon, on the person's clock.
          const at = day === today ? Date.now() : new Date(`${day}T12:00`).getTime();
          onRecord(stage, at, note.trim() || undefined);
          setNote('');
          setDay(today);
        }}
      >
        <select
          aria-label={t('dashboard.stepStage')}
          value={stage}
          onInput={(event) => setStage(event.currentTarget.value)}
        >
          {stages.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
        <input
          type="date"
          aria-label={t('dashboard.whenLabel')}
          required
          max={today}
          value={day}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
        <input
          class={css.note}
          aria-label={t('dashboard.stageNote')}
          placeholder={t('dashboard.stageNote')}
          maxLength={500}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
        <button type="submit">{t('dashboard.recordStage')}</button>
      </form>
    </section>
  );
}
