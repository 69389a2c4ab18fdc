/** Why a file was not taken in. Stable codes; each has its sentence in the locale files (`exchange.<reason>`). */
export type RefusalReason =
  /** Bigger than anything this program writes, packed or unpacked. */
  | 'too-large'
  | 'empty'
  /** Not text, or packed in a way that cannot be read. */
  | 'unreadable'
  /** A spreadsheet's own file (.xlsx, .xls) or a zip: to be saved as CSV, or unpacked, first. */
  | 'workbook'
  /** Meant to be JSON, but cut off or broken. */
  | 'broken-json'
  /** JSON or a table, but of something else. */
  | 'not-ours'
  /** Written by a newer version: reading it would lose what this version does not know. */
  | 'newer'
  /** Ours, but no record of it can be read. */
  | 'damaged'
  | 'cancelled';

export interface Refusal {
  ok: false;
  reason: RefusalReason;
}

export type Taken<T> = { ok: true; value: T } | Refusal;

export function refuse(reason: RefusalReason): Refusal {
  return { ok: false, reason };
}

export function take<T>(value: T): Taken<T> {
  return { ok: true, value };
}
