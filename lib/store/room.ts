/**
 * Bytes that a write must find free on the disk beside what it writes itself. Chromium's database tears its own log
 * where the disk runs full in the middle of a write, and takes the torn log for a broken database at a later start: it
 * then begins an empty one. So no write is begun that could meet the end of the disk.
 */
const SPARE_BYTES = 24 * 1024 * 1024;
const KNOWN_FOR_MS = 3000;
/** A write of more is asked about by itself: what is known may have been written full since. */
const MUCH_BYTES = 1024 * 1024;

let asked = Number.NEGATIVE_INFINITY;
let free: Promise<number> = Promise.resolve(Number.POSITIVE_INFINITY);

/** What a write may do here. */
export interface Room {
  /** Is there room for it? Yes, where the browser does not say. */
  enough: boolean;
  /**
   * May requests that write stand in line behind one another, as long work does to be fast? Only where the browser says
   * what is free, so that no write meets the end of the disk: see `Store.write`.
   */
  mayQueue: boolean;
}

/** Is there room for a write of so many bytes, and how may it be written? */
export async function roomFor(bytes: number): Promise<Room> {
  const isOld = Math.abs(performance.now() - asked) > KNOWN_FOR_MS;
  if (isOld || bytes > MUCH_BYTES || (await free) < bytes + SPARE_BYTES) {
    asked = performance.now();
    free = freeBytes();
  }
  const known = await free;
  return { enough: known >= bytes + SPARE_BYTES, mayQueue: known !== Number.POSITIVE_INFINITY };
}

/**
 * Chromium counts what the disk has free into an extension's quota. Firefox's quota is a limit of its own making, and
 * it refuses at it as it should; of the two only Chromium gives `usageDetails`.
 */
async function freeBytes(): Promise<number> {
  try {
    const estimate = await navigator.storage.estimate();
    const { quota, usage } = estimate;
    const isFreeSpace = 'usageDetails' in estimate && quota !== undefined && usage !== undefined;
    return isFreeSpace ? quota - usage : Number.POSITIVE_INFINITY;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
