import { type MessageKey, t } from '../../lib/i18n';
import type { Answers, Asks } from '../../lib/messages';
import { dayOf } from '../../lib/model/day';
import type { Chosen } from '../../lib/model/remind';
import type { Reminder } from '../../lib/model/reminder';
import { systemZone } from '../../lib/model/wall';
import { onAlarm, setAlarm } from '../../lib/platform/alarms';
import { showDueCount } from '../../lib/platform/badge';
import { canNotify, notify, onNotificationClick, takeDown } from '../../lib/platform/notifications';
import { onFreshStart } from '../../lib/platform/starts';
import { openDashboard } from '../../lib/platform/tabs';
import { finish, ownReminder, snooze, stopRepeating } from '../../lib/reminders/act';
import { type Notice, noticeId, reminderIdIn } from '../../lib/reminders/delivery';
import { dueList } from '../../lib/reminders/due';
import { createKeeper } from '../../lib/reminders/keeper';
import { quickSnooze } from '../../lib/reminders/presets';
import type { ReminderSettings } from '../../lib/reminders/rules';
import type { Store, Written } from '../../lib/store/open';
import { summariesOf } from '../../lib/store/read';
import { applyPlan, changeReminders } from '../../lib/store/reminder-change';
import { claimDue, markShown, readDue } from '../../lib/store/reminder-claim';
import { markPlanned } from '../../lib/store/reminder-marks';
import { readForPlan } from '../../lib/store/reminder-plan';
import { noteShown } from '../shared/last-shown';
import { noticeText } from './notice-text';
import { orRefuse } from './or-refuse';

export interface Reminding {
  /** The handler of the message `reminders.act`. */
  act: (action: Asks<'reminders.act'>) => Promise<Answers<'reminders.act'>>;
}

/** A gesture's own reading and writing is over by then. */
const SETTLED_MS = 1_000;

/** Joins the keeper of reminders to the database and to the browser. Call synchronously at the worker's top level. */
export function wireReminders(store: Store): Reminding {
  const keeper = createKeeper(
    {
      readForPlan: (ids) => readForPlan(store, ids),
      applyPlan: (changes) => applyPlan(store, changes),
      markPlanned: (through, zone) => markPlanned(store, through, zone),
      readDue: (now) => readDue(store, now),
      claimDue: (now, decide) => claimDue(store, now, decide),
      markShown: (ids) => markShown(store, ids),
    },
    {
      now: Date.now,
      zone: systemZone,
      canShow: canNotify,
      show: (notice, settings) => show(store, notice, settings),
      setAlarm,
      showCount: (due) => showDueCount(due, due > 0 ? t('reminders.badge', { n: due }) : t('common.appName')),
    },
  );

  let started = false;
  function start(): void {
    if (started) return;
    started = true;
    quietly(keeper.start());
  }
  onFreshStart(start);
  onAlarm(() => quietly(keeper.look()));
  onNotificationClick((id, button) => quietly(clicked(store, id, button)));
  store.notices.listen(({ stores, ids }) => {
    if (stores.includes('settings')) quietly(keeper.changed(null));
    else if (stores.includes('postings') || stores.includes('intentions')) quietly(keeper.changed(ids));
    else if (stores.includes('reminders')) quietly(keeper.look());
  }, new AbortController().signal);
  // A clip that woke the worker goes first: a whole plan reads every posting.
  setTimeout(start, SETTLED_MS);

  return {
    act: async (action) => {
      if (action.type !== 'plan') return { undo: (await orRefuse(act(store, action))).undo };
      await keeper.changed(action.ids);
      return { undo: null };
    },
  };
}

type Action = Exclude<Asks<'reminders.act'>, { type: 'plan' }>;

async function act(store: Store, action: Action): Promise<Written<void>> {
  const now = Date.now();
  const zone = systemZone();
  switch (action.type) {
    case 'set': {
      const { type: _, ...own } = action;
      return changeReminders(store, [own.id], (found) => (found.length > 0 ? [] : [ownReminder(own, now)]));
    }
    case 'done':
      return settle(store, action.ids, (found) => finish(found, now, zone));
    case 'snooze': {
      const to: Chosen = { at: action.at, wallTime: action.wallTime };
      return settle(store, action.ids, (found) => snooze(found, to, now, zone));
    }
    case 'stop-repeating':
      return changeReminders(store, action.ids, (found) => stopRepeating(found, now));
  }
}

/** Changes what stands on the screen too: a reminder that is done or put off has nothing to say there. */
async function settle(
  store: Store,
  ids: readonly string[],
  change: (found: Reminder[]) => Reminder[],
): Promise<Written<void>> {
  const standing: string[] = [];
  const written = await changeReminders(store, ids, (found) => {
    standing.push(...found.map(noticeId));
    return change(found);
  });
  await Promise.allSettled(standing.map(takeDown));
  return written;
}

async function show(store: Store, notice: Notice, settings: ReminderSettings): Promise<boolean> {
  const now = Date.now();
  const ids = notice.lines.flatMap(({ reminder }) => reminder.postingId ?? []);
  const postings = new Map((await summariesOf(store, ids)).map((summary) => [summary.id, summary]));
  const [only] = notice.lines;
  const single = notice.lines.length === 1 && only !== undefined;
  const buttons = single
    ? [t(`reminders.button.${later(only.reminder, now, settings).name}` as MessageKey), t('reminders.done')]
    : [];
  const shown = await notify({ id: notice.id, buttons, ...noticeText(notice, postings, dayOf(now)) });
  // That they do not appear is told where the due reminders stand; failing to note it must not cost the mark "shown".
  await noteShown(store, shown).catch((error: unknown) => console.error(error));
  return shown;
}

/** A click opens the posting, or the due list where there are several; the buttons are "later" and "done". */
async function clicked(store: Store, id: string, button: number | null): Promise<void> {
  await takeDown(id);
  const now = Date.now();
  const { reminders, settings } = await readDue(store, now);
  const reminderId = reminderIdIn(id);
  const line = dueList(reminders, now).find(({ ids }) => reminderId !== null && ids.includes(reminderId));
  if (button === null || !line) {
    const postingId = line?.reminder.postingId;
    await openDashboard(postingId ? `#/posting/${postingId}` : '#/agenda');
  } else if (button === 0) {
    const { at, wallTime } = later(line.reminder, now, settings.reminders);
    await act(store, { type: 'snooze', ids: line.ids, at, wallTime });
  } else {
    await act(store, { type: 'done', ids: line.ids });
  }
}

function later({ reason }: Reminder, now: number, settings: ReminderSettings) {
  return quickSnooze(reason === 'deadline-today', now, systemZone(), settings);
}

/** A reminder that fails is tried again at the next alarm or start; nobody waits for it here. */
function quietly(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error(error));
}
