import type { LineView } from '../../components/reminders/ReminderLine';
import type { Preset, SnoozeName } from '../../lib/model/remind';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { dayOf, systemZone } from '../../lib/model/wall';
import { dueList } from '../../lib/reminders/due';
import { snoozes } from '../../lib/reminders/presets';
import { summariesOf } from '../../lib/store/read';
import { readDue } from '../../lib/store/reminder-claim';
import { useLive } from './live';
import { lineOf, lineView } from './reminder-lines';
import { store } from './store';

interface Due {
  /** Null until they are read. */
  lines: LineView[] | null;
  snoozes: readonly Preset<SnoozeName>[];
}

/** What is due now, in words, for as long as it is shown. */
export function useDue(): Due {
  const due = useLive('due', ['reminders', 'summaries', 'settings'], readLines);
  const { lines, settings } =
    due.state === 'ready' ? due.value : { lines: null, settings: DEFAULT_SETTINGS.reminders };
  return { lines, snoozes: snoozes(Date.now(), systemZone(), settings) };
}

async function readLines(): Promise<{ lines: LineView[]; settings: typeof DEFAULT_SETTINGS.reminders }> {
  const now = Date.now();
  const zone = systemZone();
  const { reminders, settings } = await readDue(store, now);
  const due = dueList(reminders, now);
  const ids = due.flatMap(({ reminder }) => reminder.postingId ?? []);
  const postings = new Map((await summariesOf(store, ids)).map((summary) => [summary.id, summary]));
  const today = dayOf(now, zone);
  const lines = due.map((line) => {
    const { postingId } = line.reminder;
    const posting = (postingId !== null && postings.get(postingId)) || null;
    return lineView(lineOf(line, posting, zone), posting, today, zone);
  });
  return { lines, settings: settings.reminders };
}
