import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import type { Store, Written } from './open';
import { ONLY } from './schema';

export function getSettings(store: Store): Promise<Settings> {
  return store.read(
    ['settings'],
    async (transaction) => (await transaction.objectStore('settings').get(ONLY)) ?? DEFAULT_SETTINGS,
  );
}

export function updateSettings(
  store: Store,
  change: (current: Settings) => Settings,
): Promise<Written<Settings>> {
  return store.write(['settings'], async (writing) => {
    const all = writing.transaction.objectStore('settings');
    const before = (await all.get(ONLY)) ?? null;
    const current = before ?? DEFAULT_SETTINGS;
    const changed = change(current);
    if (changed === current) return current;
    const next = { ...changed, updatedAt: writing.now };
    await all.put(next, ONLY);
    writing.note('settings', ONLY, before, next);
    return next;
  });
}
