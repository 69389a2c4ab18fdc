import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Preferences {
  message_center?: { disabled_extension_ids?: string[] };
}

/**
 * The person's choice in Chromium's own notifications whether an extension may show any, made while the browser is
 * closed. Its settings' pages have no such switch, and a site's permission says nothing of an extension.
 */
export function blockNotifications(profile: string, extensionId: string, blocked: boolean): void {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as Preferences;
  preferences.message_center = { disabled_extension_ids: blocked ? [extensionId] : [] };
  writeFileSync(file, JSON.stringify(preferences));
}
