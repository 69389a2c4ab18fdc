import type { Prepared } from './text';

/** A token as it is written, in lower case; empty where there is none. */
export function wordAt({ text, count, start, end }: Prepared, at: number): string {
  return at < 0 || at >= count ? '' : text.slice(start[at], end[at]).toLowerCase();
}
