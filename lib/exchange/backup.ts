import * as z from 'zod/mini';
import type { Collection } from '../model/collection';
import { Contact } from '../model/contact';
import { Intention } from '../model/intention';
import { Plan } from '../model/plan';
import { Posting } from '../model/posting';
import { Reminder } from '../model/reminder';
import { Settings } from '../model/settings';

export const BACKUP_FORMAT = 'forethought-backup';
/** Raised only when an older version could no longer read what is written; a field more is no new version. */
export const BACKUP_VERSION = 1;

/**
 * The whole of a backup file, as published in `public/backup.schema.json`. Instants are epoch milliseconds, days
 * YYYY-MM-DD; `exportedAt` is ISO 8601. Fields that a reader does not know are kept and written again.
 */
export const Backup = z.looseObject({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(BACKUP_VERSION),
  exportedAt: z.string(),
  postings: z.array(Posting),
  intentions: z.array(Intention),
  reminders: z.array(Reminder),
  contacts: z.array(Contact),
  plan: z.nullable(Plan),
  settings: z.nullable(Settings),
});

/** The backup file's text. `exportedAt` is epoch ms. One record a line, so that two copies can be compared. */
export function writeBackup(collection: Collection, exportedAt: number): string {
  const head = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    exportedAt: new Date(exportedAt).toISOString(),
  };
  const parts = Object.entries(head).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  for (const name of ['postings', 'intentions', 'reminders', 'contacts'] as const) {
    parts.push(`"${name}": ${writeList(collection[name])}`);
  }
  parts.push(
    `"plan": ${JSON.stringify(collection.plan)}`,
    `"settings": ${JSON.stringify(collection.settings)}`,
    ...Object.entries(collection.more ?? {}).map(
      ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
    ),
  );
  return `{\n${parts.join(',\n')}\n}\n`;
}

/** `forethought-2026-11-22.json`. `day` is YYYY-MM-DD. */
export function backupName(day: string): string {
  return `forethought-${day}.json`;
}

function writeList(records: readonly object[]): string {
  return records.length === 0 ? '[]' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
}
