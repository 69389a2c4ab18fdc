import type { Source, StructuredHints } from '../../model/capture';
import type { Field, Raw } from '../draft';

/** What one layer read: raw values a field, cleaned when they are merged. Arrays only where the field is a list. */
export interface Finding {
  source: Source;
  fields: Partial<Record<Field, Raw>>;
  hints?: Partial<StructuredHints>;
  /** Addresses and ids that the data states for the posting. */
  identity?: string[];
}

/** A JSON-like object. */
export type Thing = Record<string, unknown>;

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}
