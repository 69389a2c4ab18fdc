import { useState } from 'preact/hooks';
import { Bundle, bundled } from '../../../components/reminders/Bundle';
import { type LineView, ReminderLine } from '../../../components/reminders/ReminderLine';
import { Nothing } from '../../../components/ui/Nothing';
import { type MessageKey, t } from '../../../lib/i18n';
import { dayOf, systemZone } from '../../../lib/model/wall';
import { useBlocked } from '../../shared/blocked';
import { saveCalendar } from '../../shared/calendar';
import { type Loaded, useLive } from '../../shared/live';
import { finishReminders, snoozeReminders, stopRepeating } from '../../shared/reminding';
import { GROUPS, readAgenda } from '../agenda/read';
import { finishStep, moveStep } from '../agenda/steps';
import { NotOpened } from '../NotOpened';
import { go, linkTo } from '../route';
import css from './Agenda.module.css';
import screen from './screen.module.css';

/** Lines of one group before "show all": a season of deadlines is not to be scrolled past. */
const MOST = 40;

type Read = Extract<Loaded<Awaited<ReturnType<typeof readAgenda>>>, { state: 'ready' }>['value'];

/** Deadlines, reminders and next steps with people by when they are due: the overdue first, and above all what to do first. */
export function Agenda() {
  const loaded = useLive(
    'agenda',
    ['summaries', 'postings', 'intentions', 'reminders', 'settings', 'contacts'],
    readAgenda,
  );
  const blocked = useBlocked();
  if (loaded.state === 'loading') return <section class={screen.screen} aria-busy="true" />;
  if (loaded.state === 'failed') return <NotOpened />;
  const { groups } = loaded.value;
  const empty = GROUPS.every((name) => groups[name].length === 0);
  return (
    <section class={screen.screen} aria-labelledby="agenda-title">
      <header class={screen.header}>
        <h1 id="agenda-title">{t('reminders.agenda')}</h1>
        <span class={screen.grow} />
        {!empty && (
          <button
            type="button"
            data-print="no"
            title={t('reminders.calendarHint')}
            onClick={() => void saveCalendar(null)}
          >
            {t('reminders.calendarAll')}
          </button>
        )}
      </header>
      {blocked && (
        <p class={css.blocked} role="alert">
          <b>{t('reminders.blocked')}.</b> {t('reminders.blockedHint')}
        </p>
      )}
      {empty ? (
        <Nothing title={t('reminders.emptyAgenda')} hint={t('reminders.emptyAgendaHint')}>
          <a href={linkTo('postings')}>{t('dashboard.backToList')}</a>
        </Nothing>
      ) : (
        <First read={loaded.value} />
      )}
      {GROUPS.map((name) => (
        <Group key={name} name={name} read={loaded.value} />
      ))}
    </section>
  );
}

/** What to do first, in a sentence. */
function First({ read: { first, due } }: { read: Read }) {
  if (!first) return due > 0 ? null : <p class={screen.lead}>{t('reminders.nothingSoon')}</p>;
  const { postingId, personId, title, says } = first;
  const href = personId === null ? linkTo('posting', postingId ?? '') : linkTo('people', personId);
  return (
    <p class={screen.lead}>
      {t(due > 0 ? 'reminders.first' : 'reminders.next')}{' '}
      {postingId === null && personId === null ? (
        <b dir="auto">{title}</b>
      ) : (
        <a href={href} dir="auto">
          {title}
        </a>
      )}
      . {says.replace(/\.$/, '')}
      {due === 0 && `, ${first.when}`}. {due > 1 && t('reminders.moreToday', { n: due - 1 })}
    </p>
  );
}

function Group({ name, read }: { name: (typeof GROUPS)[number]; read: Read }) {
  const [all, setAll] = useState(false);
  const lines = read.groups[name];
  if (lines.length === 0) return null;
  const bundles = bundled(lines);
  const shown = all ? bundles : bundles.slice(0, MOST);
  return (
    <section class={css.group} data-group={name} aria-labelledby={`agenda-${name}`}>
      <h2 id={`agenda-${name}`} class={css.heading}>
        {t(`reminders.group.${name}` as MessageKey)} <span class={css.count}>{lines.length}</span>
      </h2>
      <ul class={css.lines}>
        {shown.map((bundle) => {
          const [line] = bundle;
          if (line && bundle.length === 1) return <Line key={line.key} line={line} read={read} />;
          return (
            <Bundle key={line?.key} lines={bundle}>
              {bundle.map((one) => (
                <Line key={one.key} line={one} read={read} />
              ))}
            </Bundle>
          );
        })}
      </ul>
      {shown.length < bundles.length && (
        <button type="button" data-look="quiet" onClick={() => setAll(true)}>
          {t('reminders.showAll', { n: lines.length })}
        </button>
      )}
    </section>
  );
}

function Line({ line, read: { people, choices, today } }: { line: LineView; read: Read }) {
  const person = line.personId === null ? undefined : people.get(line.personId);
  if (person)
    return (
      <ReminderLine
        line={line}
        // Such a step has a day and no hour.
        snoozes={choices.filter(({ at }) => dayOf(at, systemZone()) > today)}
        onOpen={(id) => go('people', id)}
        onDone={() => void finishStep(person)}
        onSnooze={(_, { at }) => void moveStep(person, dayOf(at, systemZone()))}
      />
    );
  return (
    <ReminderLine
      line={line}
      snoozes={choices}
      onOpen={(postingId) => go('posting', postingId)}
      onDone={(ids) => void finishReminders(ids)}
      onSnooze={(ids, to) => void snoozeReminders(ids, to)}
      onStopRepeating={(id) => void stopRepeating(id)}
    />
  );
}
