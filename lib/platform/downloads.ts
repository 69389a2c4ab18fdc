import { browser } from 'wxt/browser';

const FOLDER = 'Forethought';
const PATIENCE_MS = 60_000;
const LOOK_EVERY_MS = 200;

/** Asks for the right to write to the Downloads folder; only in answer to a press. */
export function askForDownloads(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['downloads'] });
}

export async function mayDownload(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['downloads'] });
}

/** Gives the right back; a browser that holds on to it is no reason to stop. */
export async function giveBackDownloads(): Promise<void> {
  await browser.permissions.remove({ permissions: ['downloads'] }).catch(() => false);
}

/**
 * Writes a file to the Downloads folder, under "Forethought", in place of one of that name. Gives its absolute path
 * when the browser says that it stands there with the size that it should have, else null.
 */
export async function writeDownload(name: string, text: string): Promise<string | null> {
  const file = new Blob([text], { type: 'application/json' });
  const { url, release } = await addressOf(file);
  try {
    const id = await browser.downloads.download({
      url,
      filename: `${FOLDER}/${name}`,
      conflictAction: 'overwrite',
      saveAs: false,
    });
    const path = await settled(id, file.size);
    // The file stays; only its line in the browser's list of downloads goes.
    if (path !== null) await browser.downloads.erase({ id });
    return path;
  } finally {
    release();
  }
}

/** Firefox refuses data: addresses, and Chromium's worker makes no blob: ones. */
async function addressOf(file: Blob): Promise<{ url: string; release: () => void }> {
  if (typeof URL.createObjectURL === 'function') {
    const url = URL.createObjectURL(file);
    return { url, release: () => URL.revokeObjectURL(url) };
  }
  return { url: await dataUrlOf(file), release: () => undefined };
}

function dataUrlOf(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

async function settled(id: number, size: number): Promise<string | null> {
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_EVERY_MS) {
    const [item] = await browser.downloads.search({ id });
    if (!item || item.state === 'interrupted') return null;
    if (item.state === 'complete') return item.exists && item.fileSize === size ? item.filename : null;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return null;
}
