import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { live } from '../../lib/store/live';
import type { StoreName } from '../../lib/store/schema';
import { store } from './store';

export type Loaded<T> = { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed' };

/** A live read for as long as the component is shown; reads anew when `key` changes. */
export function useLive<T>(key: string, watch: readonly StoreName[], read: () => Promise<T>): Loaded<T> {
  const loaded = useSignal<Loaded<T> & { key: string }>({ state: 'loading', key });
  useEffect(() => {
    const ended = new AbortController();
    live(store, {
      watch,
      read,
      onValue: (value) => {
        loaded.value = { state: 'ready', value, key };
      },
      onFailure: () => {
        if (loaded.value.state !== 'ready') loaded.value = { state: 'failed', key };
      },
      signal: ended.signal,
    });
    return () => ended.abort();
  }, [key]);
  return loaded.value.key === key ? loaded.value : { state: 'loading' };
}
