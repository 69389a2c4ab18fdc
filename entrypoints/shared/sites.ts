import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { gateOrigin, isNeverGated } from '../../lib/goals/gate-decision';
import { grantedSites, requestSite, withdrawSite } from '../../lib/platform/gate';
import { getSettings } from '../../lib/store/settings';
import { useLive } from './live';
import { store } from './store';
import { tellFailure } from './toast';

/** The sites where the person is asked before applying: chosen, and allowed by the browser. */
export function useGatedSites(): readonly string[] {
  const settings = useLive('gate', ['settings'], () => getSettings(store));
  const granted = useSignal<readonly string[]>([]);
  const chosen = settings.state === 'ready' ? settings.value.gateOrigins : [];
  useEffect(() => {
    void grantedSites().then((sites) => {
      granted.value = sites;
    });
  }, [chosen.join()]);
  return chosen.filter((origin) => granted.value.includes(origin));
}

/** The site of an address where the question can be turned on, or null. */
export function gateableSite(url: string): { origin: string; host: string } | null {
  const origin = gateOrigin(url);
  return origin === null || isNeverGated(url) ? null : { origin, host: new URL(origin).host };
}

/** Call in the person's own click: the browser asks before it gives a right, and only then. */
export function turnSite(origin: string, on: boolean): void {
  (on ? requestSite(origin) : withdrawSite(origin)).catch(tellFailure);
}
