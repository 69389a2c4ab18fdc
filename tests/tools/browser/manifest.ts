import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the harness reads of the built manifest. */
export interface BuiltManifest {
  name: string;
  commands?: Record<string, { suggested_key?: { default?: string } }>;
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: unknown[];
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  incognito?: string;
  content_security_policy?: { extension_pages?: string };
  browser_specific_settings?: { gecko?: { id?: string } };
}

export function manifestOf(extension: string): BuiltManifest {
  return JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as BuiltManifest;
}

/** The keys of the first shortcut that the manifest suggests, e.g. ['Alt', 'Shift', 'S']. */
export function shortcutOf(extension: string): string[] {
  const commands = Object.values(manifestOf(extension).commands ?? {});
  const keys = commands.map((command) => command.suggested_key?.default).find(Boolean);
  if (!keys) throw new Error('The manifest suggests no shortcut.');
  return keys.split('+');
}
