import { type Collection, EMPTY_COLLECTION } from '../model/collection';
import { BACKUP_FORMAT, BACKUP_VERSION, Backup } from './backup';
import { parseJson } from './json-in';
import { readContact, readIntention, readPlan, readPosting, readReminder, readSettings } from './records';
import { refuse, type Taken, take } from './refusal';
import { keepUnknown } from './unknown-fields';

export interface BackupRead {
  collection: Collection;
  /** Epoch ms, or null where the file does not say. */
  exportedAt: number | null;
  /** Records that could not be read, e.g. after an edit by hand: told to the person before anything is restored. */
  unreadable: number;
}

export interface ReadOptions {
  signal?: AbortSignal;
  /** From 0 to 1. */
  onProgress?: (share: number) => void;
  /** The person's languages, best first: they tell what an old spreadsheet's table is written in. */
  languages?: readonly string[];
}

const RECORDS_A_STEP = 500;

/** Reads a backup's text. Nothing is thrown and nothing is written: the answer is what could be restored, or why not. */
export async function readBackup(
  text: string,
  { signal, onProgress }: ReadOptions = {},
): Promise<Taken<BackupRead>> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const raw = parsed.value;
  if (!isRecord(raw) || raw.format !== BACKUP_FORMAT) return refuse('not-ours');
  if (typeof raw.version !== 'number' || !Number.isInteger(raw.version) || raw.version < 1)
    return refuse('damaged');
  if (raw.version > BACKUP_VERSION) return refuse('newer');

  const lists = {
    postings: listOf(raw.postings),
    intentions: listOf(raw.intentions),
    reminders: listOf(raw.reminders),
    contacts: listOf(raw.contacts),
  };
  const all = Object.values(lists).reduce((sum, list) => sum + list.length, 0);
  let done = 0;
  let unreadable = 0;

  async function readAll<T>(
    list: readonly unknown[],
    read: (one: unknown) => T | null,
    keyOf: (one: T) => string,
  ) {
    const records = new Map<string, T>();
    for (const one of list) {
      const record = read(one);
      if (record) records.set(keyOf(record), record);
      else unreadable += 1;
      done += 1;
      if (done % RECORDS_A_STEP === 0) {
        onProgress?.(done / all);
        await breathe();
        if (signal?.aborted) break;
      }
    }
    return [...records.values()];
  }

  const collection: Collection = {
    ...EMPTY_COLLECTION,
    postings: await readAll(lists.postings, readPosting, (one) => one.id),
    intentions: await readAll(lists.intentions, readIntention, (one) => one.postingId),
    reminders: await readAll(lists.reminders, readReminder, (one) => one.id),
    contacts: await readAll(lists.contacts, readContact, (one) => one.id),
  };
  if (signal?.aborted) return refuse('cancelled');
  if (raw.plan !== null && raw.plan !== undefined) {
    collection.plan = readPlan(raw.plan);
    if (!collection.plan) unreadable += 1;
  }
  if (raw.settings !== null && raw.settings !== undefined) {
    collection.settings = readSettings(raw.settings);
    if (!collection.settings) unreadable += 1;
  }
  const beside = Object.entries(raw).filter(([name]) => !Object.hasOwn(Backup.shape, name));
  const more = keepUnknown(Object.fromEntries(beside), {});
  if (Object.keys(more).length > 0) collection.more = more;
  if (unreadable > 0 && isEmpty(collection)) return refuse('damaged');
  onProgress?.(1);
  return take({ collection, exportedAt: instantOf(raw.exportedAt), unreadable });
}

/** Lets the page paint and hear a click before going on. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isEmpty({ postings, intentions, reminders, contacts, plan, settings }: Collection): boolean {
  return postings.length + intentions.length + reminders.length + contacts.length === 0 && !plan && !settings;
}

function instantOf(value: unknown): number | null {
  const instant = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(instant) ? null : instant;
}
