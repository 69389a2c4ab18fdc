import { canNotify } from '../../lib/platform/notifications';
import { wasLastShown } from './last-shown';
import { useLive } from './live';
import { store } from './store';

/** Are notifications held back? As the browser says and, where it says nothing, as the latest one went. */
export function useBlocked(): boolean {
  const loaded = useLive(
    'blocked',
    ['meta'],
    async () => !(await canNotify()) || !(await wasLastShown(store)),
  );
  return loaded.state === 'ready' && loaded.value;
}
