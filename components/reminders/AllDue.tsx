import { t } from '../../lib/i18n';
import type { Chosen, Preset, SnoozeName } from '../../lib/model/remind';
import { Nothing } from '../ui/Nothing';
import css from './AllDue.module.css';
import { type LineView, ReminderLine } from './ReminderLine';

interface Props {
  lines: readonly LineView[];
  snoozes: readonly Preset<SnoozeName>[];
  onOpen: (postingId: string) => void;
  onDone: (ids: readonly string[]) => void;
  onSnooze: (ids: readonly string[], to: Chosen) => void;
  onAgenda: () => void;
}

/** Everything that is due, to be gone through one by one or be done with at once. */
export function AllDue({ lines, onAgenda, ...rest }: Props) {
  return (
    <section class={css.all} aria-label={t('reminders.due')}>
      {lines.length === 0 ? (
        <Nothing title={t('postings.nothingDue')} />
      ) : (
        <ul class={css.lines}>
          {lines.map((line) => (
            <ReminderLine key={line.key} line={line} {...rest} />
          ))}
        </ul>
      )}
      <footer class={css.footer}>
        {lines.length > 1 && (
          <button type="button" onClick={() => rest.onDone(lines.flatMap((line) => line.ids))}>
            {t('postings.dueAllDone', { n: lines.length })}
          </button>
        )}
        <button type="button" data-look="quiet" onClick={onAgenda}>
          {t('reminders.agenda')}
        </button>
      </footer>
    </section>
  );
}
