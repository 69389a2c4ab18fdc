import { useState } from 'preact/hooks';
import { type LineView, ReminderLine } from '../../../components/reminders/ReminderLine';
import { t } from '../../../lib/i18n';
import type { Posting } from '../../../lib/model/posting';
import { dayOf, systemZone } from '../../../lib/model/wall';
import { agenda } from '../../../lib/reminders/agenda';
import { snoozes } from '../../../lib/reminders/presets';
import { remindersOf } from '../../../lib/store/reminders';
import { getSettings } from '../../../lib/store/settings';
import { saveCalendar } from '../../shared/calendar';
import { useLive } from '../../shared/live';
import { lineView } from '../../shared/reminder-lines';
import { finishReminders, snoozeReminders, stopRepeating } from '../../shared/reminding';
import { store } from '../../shared/store';
import { RemindDialog } from '../RemindDialog';
import css from './Reminders.module.css';

/** What is due and to come for one posting, and the way to set more. */
export function Reminders({ posting }: { posting: Posting }) {
  const [asking, setAsking] = useState(false);
  const loaded = useLive(posting.id, ['reminders', 'settings'], async () => {
    const [reminders, settings] = await Promise.all([remindersOf(store, posting.id), getSettings(store)]);
    return { reminders, settings: settings.reminders };
  });
  if (loaded.state !== 'ready') return null;
  const { reminders, settings } = loaded.value;
  const now = Date.now();
  const zone = systemZone();
  const today = dayOf(now, zone);
  // The deadline itself stands among the facts beside this.
  const groups = agenda([], reminders, now, zone);
  const lines = [...groups.overdue, ...groups.today, ...groups.week, ...groups.later];
  return (
    <section class={css.reminders} aria-label={t('reminders.settings')}>
      <header class={css.header}>
        <h2>{t('reminders.settings')}</h2>
        <button type="button" data-print="no" onClick={() => setAsking(true)}>
          {t('reminders.remind')}
        </button>
      </header>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <ReminderLine
              key={line.key}
              line={ofThisPosting(lineView(line, posting, today, zone))}
              snoozes={snoozes(now, zone, settings)}
              onOpen={() => undefined}
              onDone={(ids) => void finishReminders(ids)}
              onSnooze={(ids, to) => void snoozeReminders(ids, to)}
              onStopRepeating={(id) => void stopRepeating(id)}
            />
          ))}
        </ul>
      )}
      {posting.deadline !== null && (
        <button
          type="button"
          data-look="link"
          data-print="no"
          class={css.calendar}
          onClick={() => void saveCalendar(posting.id)}
        >
          {t('reminders.calendarOne')}
        </button>
      )}
      <RemindDialog postingId={asking ? posting.id : null} onClose={() => setAsking(false)} />
    </section>
  );
}

/** On its own page a posting needs no naming: what the reminder says stands first. */
function ofThisPosting(line: LineView): LineView {
  return { ...line, postingId: null, company: null, title: line.says, says: '' };
}
