import { useState } from 'preact/hooks';
import { type LineView, ReminderLine } from '../../../components/reminders/ReminderLine';
import { Nothing } from '../../../components/ui/Nothing';
import { type MessageKey, t } from '../../../lib/i18n';
import { dayOf, systemZone } from '../../../lib/model/wall';
import { agenda, type Agenda as Groups } from '../../../lib/reminders/agenda';
import { snoozes } from '../../../lib/reminders/presets';
import { allSummaries } from '../../../lib/store/read';
import { reminderFields } from '../../../lib/store/reminder-plan';
import { allReminders } from '../../../lib/store/reminders';
import { getSettings } from '../../../lib/store/settings';
import { useBlocked } from '../../shared/blocked';
import { saveCalendar } from '../../shared/calendar';
import { useLive } from '../../shared/live';
import { lineView } from '../../shared/reminder-lines';
import { finishReminders, snoozeReminders, stopRepeating } from '../../shared/reminding';
import { store } from '../../shared/store';
import { NotOpened } from '../NotOpened';
import { go, linkTo } from '../route';
import css from './Agenda.module.css';
import screen from './screen.module.css';

const GROUPS = ['overdue', 'today', 'week', 'later'] as const satisfies readonly (keyof Groups)[];
/** Lines of one group before "show all": a season of deadlines is not to be scrolled past. */
const MOST = 40;

/** Deadlines and reminders by when they are due, the overdue first. */
export function Agenda() {
  const loaded = useLive(
    'agenda',
    ['summaries', 'postings', 'intentions', 'reminders', 'settings'],
    readAgenda,
  );
  const blocked = useBlocked();
  if (loaded.state === 'loading') return <section class={screen.screen} aria-busy="true" />;
  if (loaded.state === 'failed') return <NotOpened />;
  const { groups, choices } = loaded.value;
  const empty = GROUPS.every((name) => groups[name].length === 0);
  return (
    <section class={screen.screen} aria-labelledby="agenda-title">
      <header class={screen.header}>
        <h1 id="agenda-title">{t('reminders.agenda')}</h1>
        <span class={screen.grow} />
        {!empty && (
          <button type="button" title={t('reminders.calendarHint')} onClick={() => void saveCalendar(null)}>
            {t('reminders.calendarAll')}
          </button>
        )}
      </header>
      {blocked && (
        <p class={css.blocked} role="alert">
          <b>{t('reminders.blocked')}.</b> {t('reminders.blockedHint')}
        </p>
      )}
      {empty && (
        <Nothing title={t('reminders.emptyAgenda')} hint={t('reminders.emptyAgendaHint')}>
          <a href={linkTo('postings')}>{t('dashboard.backToList')}</a>
        </Nothing>
      )}
      {GROUPS.map((name) => (
        <Group key={name} name={name} lines={groups[name]} choices={choices} />
      ))}
    </section>
  );
}

interface GroupProps {
  name: keyof Groups;
  lines: readonly LineView[];
  choices: ReturnType<typeof snoozes>;
}

function Group({ name, lines, choices }: GroupProps) {
  const [all, setAll] = useState(false);
  if (lines.length === 0) return null;
  const shown = all ? lines : lines.slice(0, MOST);
  return (
    <section class={css.group} data-group={name} aria-labelledby={`agenda-${name}`}>
      <h2 id={`agenda-${name}`} class={css.heading}>
        {t(`reminders.group.${name}` as MessageKey)} <span class={css.count}>{lines.length}</span>
      </h2>
      <ul class={css.lines}>
        {shown.map((line) => (
          <ReminderLine
            key={line.key}
            line={line}
            snoozes={choices}
            onOpen={(postingId) => go('posting', postingId)}
            onDone={(ids) => void finishReminders(ids)}
            onSnooze={(ids, to) => void snoozeReminders(ids, to)}
            onStopRepeating={(id) => void stopRepeating(id)}
          />
        ))}
      </ul>
      {shown.length < lines.length && (
        <button type="button" data-look="quiet" onClick={() => setAll(true)}>
          {t('reminders.showAll', { n: lines.length })}
        </button>
      )}
    </section>
  );
}

async function readAgenda() {
  const [summaries, fields, reminders, settings] = await Promise.all([
    allSummaries(store),
    reminderFields(store),
    allReminders(store),
    getSettings(store),
  ]);
  const now = Date.now();
  const zone = systemZone();
  const today = dayOf(now, zone);
  const byId = new Map(summaries.map((summary) => [summary.id, summary]));
  const lines = agenda(fields, reminders, now, zone);
  const view = (name: keyof Groups): LineView[] =>
    lines[name].map((line) =>
      lineView(line, (line.postingId !== null && byId.get(line.postingId)) || null, today, zone),
    );
  return {
    groups: { overdue: view('overdue'), today: view('today'), week: view('week'), later: view('later') },
    choices: snoozes(now, zone, settings.reminders),
  };
}
