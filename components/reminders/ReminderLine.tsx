import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../../lib/i18n';
import type { Chosen, Preset, SnoozeName } from '../../lib/model/remind';
import css from './ReminderLine.module.css';

/** One reminder or deadline as it is shown: words only, so that every list looks the same. */
export interface LineView {
  key: string;
  postingId: string | null;
  /** The person with whom something is to be done, else null. */
  personId: string | null;
  title: string;
  company: string | null;
  /** What it says: "Closes in 2 days". */
  says: string;
  /** The person's own note. */
  note: string;
  /** When, as it stands on the right. */
  when: string;
  urgent: boolean;
  /** Reminders to finish or put off together; empty where none is due. */
  ids: readonly string[];
  /** The reminder itself if it repeats every week, else null. */
  repeating: string | null;
}

interface Props {
  line: LineView;
  snoozes: readonly Preset<SnoozeName>[];
  /** Opens the posting, or the person. */
  onOpen: (id: string) => void;
  onDone: (ids: readonly string[]) => void;
  onSnooze: (ids: readonly string[], to: Chosen) => void;
  onStopRepeating?: (id: string) => void;
}

/** A line of the due list or the agenda, with "done" and "later" where it is due. */
export function ReminderLine({ line, snoozes, onOpen, onDone, onSnooze, onStopRepeating }: Props) {
  const [choosing, setChoosing] = useState(false);
  const { ids, repeating } = line;
  const opens = line.postingId ?? line.personId;
  return (
    <li class={css.line}>
      {opens === null ? (
        <b class={css.title} dir="auto">
          {line.title}
        </b>
      ) : (
        <button type="button" data-look="quiet" class={css.title} dir="auto" onClick={() => onOpen(opens)}>
          {line.title}
        </button>
      )}
      <span class={css.when} data-urgent={line.urgent || undefined}>
        {line.when}
      </span>
      <span class={css.says}>
        {line.says}
        {line.company && (
          <>
            {' · '}
            <bdi>{line.company}</bdi>
          </>
        )}
        {repeating !== null && ` · ${t('reminders.everyWeek')}`}
      </span>
      <span class={css.actions} data-print="no">
        {repeating !== null && onStopRepeating && (
          <button type="button" data-look="quiet" onClick={() => onStopRepeating(repeating)}>
            {t('reminders.stopRepeating')}
          </button>
        )}
        {ids.length > 0 && (
          <>
            <button
              type="button"
              aria-expanded={choosing}
              aria-label={t('reminders.snoozeOf', { title: line.title })}
              onClick={() => setChoosing(!choosing)}
            >
              {t('reminders.snooze')}
            </button>
            <button
              type="button"
              aria-label={t('reminders.doneOf', { title: line.title })}
              onClick={() => onDone(ids)}
            >
              {t('reminders.done')}
            </button>
          </>
        )}
      </span>
      {choosing && (
        <div class={css.snoozes}>
          {snoozes.map(({ name, at, wallTime }) => (
            <button
              key={name}
              type="button"
              onClick={() => {
                setChoosing(false);
                onSnooze(ids, { at, wallTime });
              }}
            >
              {t(`reminders.snooze.${name}` as MessageKey)}
            </button>
          ))}
        </div>
      )}
      {line.note && (
        <span class={css.note} dir="auto">
          {line.note}
        </span>
      )}
    </li>
  );
}
