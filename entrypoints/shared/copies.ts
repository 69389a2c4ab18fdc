import { writeBackup } from '../../lib/exchange/backup';
import { copyNames, isCopyDue } from '../../lib/exchange/copies';
import type { Collection } from '../../lib/model/collection';
import { mayDownload, writeDownload } from '../../lib/platform/downloads';
import { mayWrite, writeToFolder } from '../../lib/platform/folder';
import { fileRight, readLocalFile } from '../../lib/platform/local-files';
import { readCollection } from '../../lib/store/collection';
import { getMeta, setMeta } from '../../lib/store/meta';
import type { Store } from '../../lib/store/open';
import { getSettings, updateSettings } from '../../lib/store/settings';

const FOLDER = 'copies.folder';
const TRIED = 'copies.triedAt';
const DIGEST = 'copies.digest';

/** How a copy was verified: read back whole, or by its size where we may not read it. */
type Proof = 'read' | 'size';

/** Keeps the folder that the person chose. A handle is no part of a backup: it means nothing elsewhere. */
export function keepFolder(store: Store, folder: FileSystemDirectoryHandle): Promise<void> {
  return setMeta(store, FOLDER, folder);
}

export async function keptFolder(store: Store): Promise<FileSystemDirectoryHandle | null> {
  const kept = await getMeta(store, FOLDER);
  return typeof FileSystemDirectoryHandle !== 'undefined' && kept instanceof FileSystemDirectoryHandle
    ? kept
    : null;
}

/**
 * Makes the automatic copy where one is due, and notes how it went. `wanted`: at once, the person asked. Gives null
 * where nothing was to be done, else whether the copy stands there and was verified.
 */
export async function makeCopy(
  store: Store,
  { wanted = false }: { wanted?: boolean } = {},
): Promise<boolean | null> {
  const { copies } = await getSettings(store);
  if (copies.where === null) return null;
  const now = Date.now();
  const triedAt = await getMeta(store, TRIED);
  const tried = typeof triedAt === 'number' ? triedAt : null;
  // Cheap questions first: whether anything changed needs a look at everything.
  if (!wanted && !isCopyDue({ ...copies, changedAt: now }, tried, now)) return null;
  const collection = await readCollection(store);
  if (!wanted && !isCopyDue({ ...copies, changedAt: changedAt(collection) }, tried, now)) return null;

  await setMeta(store, TRIED, now);
  const text = writeBackup(collection, now);
  const proof = await write(store, copies.where, text, now).catch(() => null);
  if (proof !== null) await setMeta(store, DIGEST, await digestOf(new Blob([text])));
  await updateSettings(store, (current) => ({
    ...current,
    copies: {
      ...current.copies,
      lastOk: proof !== null,
      ...(proof !== null && { lastAt: now, proof }),
      ...(proof === 'read' && { readAt: now }),
    },
  }));
  return proof !== null;
}

/** Is this file, which the person chose, the last copy, byte for byte? Then it is noted as read back. */
export async function isLastCopy(store: Store, file: Blob): Promise<boolean> {
  const written = await getMeta(store, DIGEST);
  if (written === undefined || written !== (await digestOf(file))) return false;
  await updateSettings(store, (current) => ({
    ...current,
    copies: { ...current.copies, proof: 'read' as const, readAt: Date.now() },
  }));
  return true;
}

/** SHA-256, in hexadecimal. */
async function digestOf(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Null where a copy does not stand there as it was written. */
async function write(
  store: Store,
  where: 'downloads' | 'folder',
  text: string,
  now: number,
): Promise<Proof | null> {
  const names = copyNames(new Date(now));
  if (where === 'downloads') return writeDownloads(names, text);
  const folder = await keptFolder(store);
  if (!folder || !(await mayWrite(folder))) return null;
  for (const name of names) if (!(await writeToFolder(folder, name, text))) return null;
  return 'read';
}

async function writeDownloads(names: readonly string[], text: string): Promise<Proof | null> {
  if (!(await mayDownload())) return null;
  const mayRead = (await fileRight()) === 'granted';
  let proof: Proof = mayRead ? 'read' : 'size';
  for (const name of names) {
    const path = await writeDownload(name, text);
    if (path === null) return null;
    if (!mayRead) continue;
    const there = await readLocalFile(path);
    if (there === null) proof = 'size';
    else if (there !== text) return null;
  }
  return proof;
}

/** The last change of anything that the person made. The note of a copy itself is none. */
function changedAt({ postings, intentions, reminders, contacts, plan }: Collection): number {
  let latest = plan?.updatedAt ?? 0;
  for (const records of [postings, intentions, reminders, contacts])
    for (const record of records) latest = Math.max(latest, record.updatedAt);
  return latest;
}
