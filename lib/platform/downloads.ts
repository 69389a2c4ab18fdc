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
 * Writes a file to the Downloads folder, under "Forethought", in place of one of that name. True when the browser says
 * that it stands there whole: no extension may read a download back, so its size is compared.
 */
export async function writeDownload(name: string, text: string): Promise<boolean> {
  const bytes = new TextEncoder().encode(text);
  const { url, release } = addressOf(bytes);
  try {
    const id = await browser.downloads.download({
      url,
      filename: `${FOLDER}/${name}`,
      conflictAction: 'overwrite',
      saveAs: false,
    });
    const whole = await settled(id, bytes.byteLength);
    // The file stays; only its line in the browser's list of downloads goes.
    if (whole) await browser.downloads.erase({ id });
    return whole;
  } finally {
    release();
  }
}

/** Firefox refuses data: addresses, and Chromium's worker makes no blob: ones. */
function addressOf(bytes: Uint8Array<ArrayBuffer>): { url: string; release: () => void } {
  if (typeof URL.createObjectURL === 'function') {
    const url = URL.createObjectURL(new Blob([bytes], { type: 'application/json' }));
    return { url, release: () => URL.revokeObjectURL(url) };
  }
  return { url: `data:application/json;base64,${bytes.toBase64()}`, release: () => undefined };
}

async function settled(id: number, size: number): Promise<boolean> {
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_EVERY_MS) {
    const [item] = await browser.downloads.search({ id });
    if (!item || item.state === 'interrupted') return false;
    if (item.state === 'complete') return item.exists && item.fileSize === size;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return false;
}
