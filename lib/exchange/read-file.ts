import { readTable, type Table } from './csv-read';
import type { Makers } from './empty-posting';
import { parseJson } from './json-in';
import { type ListRead, readList } from './lists-in';
import { type BackupRead, type ReadOptions, readBackup } from './read-backup';
import { LARGEST_BACKUP, LARGEST_TABLE, readText } from './read-text';
import { refuse, type Taken } from './refusal';

/** What a chosen file turned out to be. */
export type FileRead =
  | { kind: 'backup'; backup: BackupRead }
  | { kind: 'list'; list: ListRead }
  /** To be mapped by the person: see `guessMapping` and `readRows`. */
  | { kind: 'table'; table: Table };

/**
 * Reads any file that a person may bring: a backup, a public internship list, or a table. The name and type of the
 * file say nothing; what stands in it does. Nothing is thrown and nothing is written.
 */
export async function readFile(
  file: Blob,
  makers: Makers,
  options: ReadOptions = {},
): Promise<Taken<FileRead>> {
  const read = await readText(file, LARGEST_BACKUP, options);
  if (!read.ok) return read;
  const text = read.value;
  const start = /[^\s\uFEFF]/.exec(text)?.[0];
  if (start === '{') return map(await readBackup(text, options), (backup) => ({ kind: 'backup', backup }));
  if (text.length > LARGEST_TABLE) return refuse('too-large');
  if (start === '[') {
    const parsed = parseJson(text);
    if (!parsed.ok) return parsed;
    return map(readList(parsed.value, makers), (list) => ({ kind: 'list', list }));
  }
  return map(readTable(text), (table) => ({ kind: 'table', table }));
}

function map<T, U>(taken: Taken<T>, change: (value: T) => U): Taken<U> {
  return taken.ok ? { ok: true, value: change(taken.value) } : taken;
}
