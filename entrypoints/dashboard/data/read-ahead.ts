import type { Posting } from '../../../lib/model/posting';

/** What a posting takes at most to be read: so much of a pause must be left. */
const SPARE_MS = 4;

/**
 * Reads postings while the person looks at what an import would do, whenever the page has nothing better to do: what is
 * read by the time they press the button need not be waited for. Gives the posting as it is to be saved.
 */
export function readAhead(
  postings: readonly Posting[],
  read: (posting: Posting) => Posting,
  signal: AbortSignal,
): (posting: Posting) => Posting {
  const known = new Map<Posting, Posting>();
  const rest = postings.values();

  function readOn(pause: IdleDeadline): void {
    while (!signal.aborted) {
      if (pause.timeRemaining() < SPARE_MS) {
        requestIdleCallback(readOn);
        return;
      }
      const { value } = rest.next();
      if (!value) return;
      known.set(value, read(value));
    }
  }
  requestIdleCallback(readOn);
  return (posting) => known.get(posting) ?? read(posting);
}
