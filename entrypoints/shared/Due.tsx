import { DueList } from '../../components/reminders/DueList';
import type { LineView } from '../../components/reminders/ReminderLine';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { dayOf, systemZone } from '../../lib/model/wall';
import { openDashboard } from '../../lib/platform/tabs';
import { dueList } from '../../lib/reminders/due';
import { snoozes } from '../../lib/reminders/presets';
import { summariesOf } from '../../lib/store/read';
import { readDue } from '../../lib/store/reminder-claim';
import { useBlocked } from './blocked';
import { useLive } from './live';
import { MissedCopy } from './MissedCopy';
import { lineOf, lineView } from './reminder-lines';
import { finishReminders, snoozeReminders } from './reminding';
import { store } from './store';

/** More would leave the saved postings no room: the next one comes when this one is done. */
const MOST = 1;

/** What is due now: the second channel beside notifications, and the only one where they are blocked. A missed copy, too. */
export function Due() {
  const due = useLive('due', ['reminders', 'summaries', 'settings'], readLines);
  const blocked = useBlocked();
  const { lines, settings } =
    due.state === 'ready' ? due.value : { lines: [], settings: DEFAULT_SETTINGS.reminders };
  return (
    <>
      <DueList
        lines={lines}
        most={MOST}
        blocked={blocked}
        snoozes={snoozes(Date.now(), systemZone(), settings)}
        onOpen={(postingId) => void openDashboard(`#/posting/${postingId}`)}
        onDone={(ids) => void finishReminders(ids)}
        onSnooze={(ids, to) => void snoozeReminders(ids, to)}
        onShowAll={() => void openDashboard('#/agenda')}
      />
      <MissedCopy />
    </>
  );
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
