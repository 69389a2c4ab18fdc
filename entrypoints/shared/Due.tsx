import { DueList } from '../../components/reminders/DueList';
import { openDashboard } from '../../lib/platform/tabs';
import { useBlocked } from './blocked';
import { useDue } from './due-lines';
import { MissedCopy } from './MissedCopy';
import { finishReminders, snoozeReminders } from './reminding';

/** More would leave the saved postings no room: the others are one press away. */
const MOST = 1;

/** What is due now: the second channel beside notifications, and the only one where they are blocked. A missed copy, too. */
export function Due({ onShowAll }: { onShowAll: () => void }) {
  const { lines, snoozes } = useDue();
  const blocked = useBlocked();
  return (
    <>
      <DueList
        lines={lines ?? []}
        most={MOST}
        blocked={blocked}
        snoozes={snoozes}
        onOpen={(postingId) => void openDashboard(`#/posting/${postingId}`)}
        onDone={(ids) => void finishReminders(ids)}
        onSnooze={(ids, to) => void snoozeReminders(ids, to)}
        onShowAll={onShowAll}
        onAgenda={() => void openDashboard('#/agenda')}
      />
      <MissedCopy />
    </>
  );
}
