import { t } from '../../lib/i18n';
import type { Chosen, Preset, SnoozeName } from '../../lib/model/remind';
import css from './DueList.module.css';
import { type LineView, ReminderLine } from './ReminderLine';

interface Props {
  lines: readonly LineView[];
  snoozes: readonly Preset<SnoozeName>[];
  /** How many to show before "show all". */
  most: number;
  /** Notifications cannot be shown: then this list is the place to look. */
  blocked: boolean;
  onOpen: (postingId: string) => void;
  onDone: (ids: readonly string[]) => void;
  onSnooze: (ids: readonly string[], to: Chosen) => void;
  /** Every one of them, where there are more. */
  onShowAll: () => void;
  onAgenda: () => void;
}

/** What is due now, where a person sees it without looking for it. Nothing due, nothing shown. */
export function DueList({ lines, most, blocked, onShowAll, onAgenda, ...rest }: Props) {
  if (lines.length === 0) return null;
  return (
    <section class={css.due} aria-label={t('reminders.due')}>
      <header class={css.header}>
        <h2>
          {t('reminders.due')} <span class={css.count}>{lines.length}</span>
        </h2>
        <button type="button" data-look="link" onClick={lines.length > most ? onShowAll : onAgenda}>
          {lines.length > most ? t('reminders.showAll', { n: lines.length }) : t('reminders.agenda')}
        </button>
      </header>
      {blocked && <p class={css.blocked}>{t('reminders.blockedShort')}</p>}
      <ul>
        {lines.slice(0, most).map((line) => (
          <ReminderLine key={line.key} line={line} {...rest} />
        ))}
      </ul>
    </section>
  );
}
