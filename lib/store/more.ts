/** Where `Collection.more` is kept, in `meta`. */
export const MORE_KEY = 'more';

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
