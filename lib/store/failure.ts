/** Stable codes; each has its sentence for the person in the locale files (`store.<reason>`). */
export type StoreReason =
  /** The disk or the browser's quota is full. Nothing was written. */
  | 'full'
  /** Another open page of an older version holds the database; closing it lets the upgrade go on. */
  | 'blocked'
  /** The database was written by a newer version of the extension. Nothing was touched. */
  | 'newer'
  /** The record is not there (any more). */
  | 'gone'
  /** The caller stopped it. Nothing was written. */
  | 'cancelled'
  /** The browser gave no storage at all, or it broke. */
  | 'broken';

/** Why a read or a write did not happen. After a failed write nothing of it is in the database. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';

  constructor(
    readonly reason: StoreReason,
    options?: ErrorOptions,
  ) {
    super(`store: ${reason}`, options);
  }
}

/** Chromium names no full disk, but writes it into what it says: "IO error: …: FILE_ERROR_NO_SPACE (…)". */
const NO_SPACE = /NO_SPACE|disk full/i;

const BY_NAME: Readonly<Record<string, StoreReason>> = { QuotaExceededError: 'full', VersionError: 'newer' };

/** A browser's storage error as a StoreFailure; anything that is a bug of ours is given back as it is. */
export function failureOf(error: unknown): unknown {
  if (error instanceof StoreFailure) return error;
  if (!isNamed(error)) return error;
  const reason = BY_NAME[error.name] ?? (NO_SPACE.test(error.message) ? 'full' : undefined);
  if (reason) return new StoreFailure(reason, { cause: error });
  return error instanceof DOMException ? new StoreFailure('broken', { cause: error }) : error;
}

function isNamed(error: unknown): error is { name: string; message: string } {
  return (
    typeof error === 'object' &&
    error !== null &&
    'name' in error &&
    typeof error.name === 'string' &&
    'message' in error &&
    typeof error.message === 'string'
  );
}
