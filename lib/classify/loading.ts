import { sortBeginnings } from './beginnings';
import { linkSuffixes } from './suffixes';

/**
 * Lexicons are read into the vocabulary when the first text is, and not when their modules are: a worker that wakes
 * up to remind of something needs none of them.
 */

const waiting: (() => void)[] = [];

/** Has `load` put its words into the vocabulary before the next text is read. */
export function beforeReading(load: () => void): void {
  waiting.push(load);
}

/** Loads what waits; at once where nothing does. */
export function loadLexicons(): void {
  if (waiting.length === 0) return;
  for (const load of waiting.splice(0)) load();
  linkSuffixes();
  sortBeginnings();
}
