/** A folder of the person's choice, where the browser can write to one (Chromium). */

/** The parts of the File System Access API that TypeScript's DOM types leave out. */
interface Picker {
  showDirectoryPicker?: (options: { mode: 'readwrite'; id: string }) => Promise<FileSystemDirectoryHandle>;
}
interface Permitted {
  queryPermission?: (options: { mode: 'readwrite' }) => Promise<PermissionState>;
  requestPermission?: (options: { mode: 'readwrite' }) => Promise<PermissionState>;
}

export function canPickFolder(): boolean {
  return 'showDirectoryPicker' in globalThis;
}

/** The folder that the person chose, or null where they chose none. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await (globalThis as Picker).showDirectoryPicker?.({ mode: 'readwrite', id: 'copies' })) ?? null;
  } catch {
    return null;
  }
}

/**
 * May we write there without asking? `ask`: asks the person, which only a press may do. Chromium takes the right back
 * when the last page of an extension is closed, and offers extensions no lasting one.
 */
export async function mayWrite(folder: FileSystemDirectoryHandle, ask = false): Promise<boolean> {
  const permitted = folder as FileSystemDirectoryHandle & Permitted;
  const state = ask
    ? await permitted.requestPermission?.({ mode: 'readwrite' })
    : await permitted.queryPermission?.({ mode: 'readwrite' });
  return state === 'granted';
}

/** Writes a file and reads it back. True when what stands there is what was written. */
export async function writeToFolder(
  folder: FileSystemDirectoryHandle,
  name: string,
  text: string,
): Promise<boolean> {
  const file = await folder.getFileHandle(name, { create: true });
  const writable = await file.createWritable();
  await writable.write(text);
  await writable.close();
  return (await (await file.getFile()).text()) === text;
}
