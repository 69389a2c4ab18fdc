import type { ActiveTab } from '../../lib/platform/tabs';

// The browser's interface is read after the first paint, which needs none of it.

export async function activeTab(): Promise<ActiveTab | null> {
  return (await import('../../lib/platform/tabs')).activeTab();
}

/** Opens the dashboard at a hash route such as `#/posting/ID`. */
export async function openDashboard(route: string): Promise<void> {
  await (await import('../../lib/platform/tabs')).openDashboard(route);
}
