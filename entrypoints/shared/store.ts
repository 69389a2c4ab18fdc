import { signal } from '@preact/signals';
import { openStore, type StoreState } from '../../lib/store/open';

/** Whether the database is open, or what keeps it closed. */
export const storeState = signal<StoreState>('open');

/** This page's one way to the database. */
export const store = openStore({
  onState: (state) => {
    storeState.value = state;
  },
});
