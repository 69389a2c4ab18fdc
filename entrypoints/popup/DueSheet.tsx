import { AllDue } from '../../components/reminders/AllDue';
import { openDashboard } from '../../lib/platform/tabs';
import { useDue } from '../shared/due-lines';
import { finishReminders, snoozeReminders } from '../shared/reminding';

/** All that is due; once the last of it is done with, `onNone` is called. */
export function DueSheet({ onNone }: { onNone: () => void }) {
  const { lines, snoozes } = useDue();
  if (lines === null) return <div aria-busy="true" />;
  const leaving = async (work: Promise<boolean>, ids: readonly string[]): Promise<void> => {
    const isLast = lines.every((line) => line.ids.every((id) => ids.includes(id)));
    if ((await work) && isLast) onNone();
  };
  return (
    <AllDue
      lines={lines}
      snoozes={snoozes}
      onOpen={(postingId) => void openDashboard(`#/posting/${postingId}`)}
      onDone={(ids) => void leaving(finishReminders(ids), ids)}
      onSnooze={(ids, to) => void leaving(snoozeReminders(ids, to), ids)}
      onAgenda={() => void openDashboard('#/agenda')}
    />
  );
}
