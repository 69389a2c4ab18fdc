export interface DayContext {
  today: string;
  language: string | null;
  past: boolean;
}
/** YYYY-MM-DD of a date in words, or null. */
export function readDay(words: string, _context: DayContext): string | null {
  return words.match(/\b\d{4}-\d{2}-\d{2}\b/)?.[0] ?? null;
}
