import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { LossNotice } from '../../components/data/LossNotice';
import { dayOf } from '../../lib/model/day';
import { openDashboard } from '../../lib/platform/tabs';
import { lookForLoss, noteSeen, type Seen } from './loss';
import { store } from './store';

/** Tells of a database that the browser has lost; nothing is shown where all is well. */
export function Loss() {
  const lost = useSignal<Seen | null>(null);
  useEffect(() => {
    // Where it cannot be looked for, what keeps the database closed is told elsewhere.
    lookForLoss(store).then(
      (seen) => {
        lost.value = seen;
      },
      () => undefined,
    );
  }, []);
  if (!lost.value) return null;
  return (
    <LossNotice
      postings={lost.value.postings}
      at={lost.value.at}
      today={dayOf(Date.now())}
      onBringBack={() => void openDashboard('#/data')}
      onClose={() => {
        lost.value = null;
        noteSeen(store).catch(() => undefined);
      }}
    />
  );
}
