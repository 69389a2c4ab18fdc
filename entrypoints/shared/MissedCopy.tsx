import { CopyNotice } from '../../components/data/CopyNotice';
import { openDashboard } from '../../lib/platform/tabs';
import { getSettings } from '../../lib/store/settings';
import { Loss } from './Loss';
import { useLive } from './live';
import { store } from './store';

/** Tells of a lost database, and of an automatic copy that was wanted and not made; nothing is shown where all is well. */
export function MissedCopy() {
  return (
    <>
      <Loss />
      <NotMade />
    </>
  );
}

function NotMade() {
  const settings = useLive('settings', ['settings'], () => getSettings(store));
  if (settings.state !== 'ready') return null;
  const { where, lastOk } = settings.value.copies;
  if (where === null || lastOk !== false) return null;
  return <CopyNotice onSeeTo={() => void openDashboard('#/data')} />;
}
