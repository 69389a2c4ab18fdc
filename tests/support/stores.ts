import 'fake-indexeddb/auto';
import { openStore, type Store, type StoreOptions } from '../../lib/store/open';
import { SOME_TIME } from './postings';

let made = 0;

/** A name that no other test's database has. */
export function freshName(): string {
  made += 1;
  return `test-${made}-${crypto.randomUUID()}`;
}

/** A store on an empty database, with a clock that the test sets. Close it at the end, or use `using`. */
export function aStore(options: StoreOptions = {}): Store & Disposable & { clock: { now: number } } {
  const clock = { now: SOME_TIME };
  const store = openStore({ name: freshName(), now: () => clock.now, ...options });
  return { ...store, clock, [Symbol.dispose]: () => store.close() };
}
