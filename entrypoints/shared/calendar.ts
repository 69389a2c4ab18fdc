import type { CalendarEntry } from '../../lib/exchange/ics';
import { t } from '../../lib/i18n';
import type { Summary } from '../../lib/model/posting';
import type { Reminder } from '../../lib/model/reminder';
import type { Settings } from '../../lib/model/settings';
import { safeUrl } from '../../lib/model/url';
import { dayOf, systemZone, type WallTime, wallOf } from '../../lib/model/wall';
import { deadlineMoments, isOpen } from '../../lib/reminders/rules';
import { allSummaries, summariesOf } from '../../lib/store/read';
import { reminderFields } from '../../lib/store/reminder-plan';
import { allReminders } from '../../lib/store/reminders';
import { getSettings } from '../../lib/store/settings';
import { saveFile } from './save-file';
import { store } from './store';
import { tell, tellFailure } from './toast';

/** Saves one posting's deadline as a calendar file; with null, every deadline ahead and what the person set by hand. */
export async function saveCalendar(postingId: string | null): Promise<void> {
  try {
    const now = Date.now();
    const zone = systemZone();
    const { reminders: settings } = await getSettings(store);
    const deadlines =
      postingId === null ? await deadlinesAhead(dayOf(now, zone)) : await summariesOf(store, [postingId]);
    const entries = deadlines.flatMap((summary) => deadlineEntry(summary, settings, zone) ?? []);
    if (postingId === null) entries.push(...(await ownEntries(now, zone)));
    if (entries.length === 0) return tell(t('reminders.nothingToExport'));
    const { calendarFile } = await import('../../lib/exchange/ics');
    const file = calendarFile(entries, { name: t('common.appName'), zone, now });
    saveFile(postingId === null ? 'forethought.ics' : 'forethought-deadline.ics', 'text/calendar', file);
  } catch (error) {
    tellFailure(error);
  }
}

async function deadlinesAhead(today: string): Promise<Summary[]> {
  const [summaries, fields] = await Promise.all([allSummaries(store), reminderFields(store)]);
  const open = new Set(fields.filter(isOpen).map(({ id }) => id));
  return summaries.filter(({ id, deadline }) => open.has(id) && deadline !== null && deadline >= today);
}

function deadlineEntry(
  summary: Summary,
  settings: Settings['reminders'],
  zone: string,
): CalendarEntry | null {
  if (summary.deadline === null) return null;
  return {
    uid: `deadline-${summary.id}@forethought`,
    title: t('reminders.calendarTitle', { title: summary.title || t('common.untitled') }),
    text: summary.company ?? '',
    url: safeUrl(summary.url),
    changedAt: summary.updatedAt,
    when: { day: summary.deadline },
    weekly: false,
    alarms: deadlineMoments(summary.deadline, settings, zone),
  };
}

async function ownEntries(now: number, zone: string): Promise<CalendarEntry[]> {
  const own = (await allReminders(store)).filter(
    ({ origin, state, at }) =>
      origin === 'person' && (state === 'planned' || state === 'snoozed') && at > now,
  );
  const ids = own.flatMap(({ postingId }) => postingId ?? []);
  const titles = new Map((await summariesOf(store, ids)).map((summary) => [summary.id, summary.title]));
  return own.map((reminder) => ownEntry(reminder, titles, zone));
}

function ownEntry(reminder: Reminder, titles: ReadonlyMap<string, string>, zone: string): CalendarEntry {
  const { id, postingId, words, at, wallTime, repeat, updatedAt } = reminder;
  const about = (postingId !== null && titles.get(postingId)) || t('reminders.ownWithout');
  const wall: WallTime = wallTime ?? wallOf(at, zone);
  return {
    uid: `${id}@forethought`,
    title: about,
    text: words,
    url: null,
    changedAt: updatedAt,
    when: { wallTime: wall },
    weekly: repeat === 'weekly',
    alarms: [at],
  };
}
