import type { Evidence } from '../../lib/model/evidence';

const MOST_BEFORE = 60;
const MOST_AFTER = 60;

/**
 * The sentence or line around a quote, for showing it in its context; the quote alone where it does not stand in the
 * text. Cut at word edges, without Markdown's emphasis marks.
 */
export function contextOf(description: string, evidence: Pick<Evidence, 'quote' | 'start' | 'end'>): string {
  const { quote, start, end } = evidence;
  if (start < 0 || description.slice(start, end) !== quote) return quote;
  let from = start;
  while (from > 0 && start - from < MOST_BEFORE && !endsAt(description, from - 1)) from--;
  let to = end;
  while (to < description.length && to - end < MOST_AFTER && !endsAt(description, to)) to++;
  if (start - from >= MOST_BEFORE) from = description.indexOf(' ', from) + 1 || start;
  if (to - end >= MOST_AFTER) to = Math.max(end, description.lastIndexOf(' ', to));
  const context = description.slice(Math.min(from, start), to).trim();
  // The mark of a list's item is none of its words.
  return start > from ? context.replace(/^(?:[-*+•]|\d{1,3}[.)])\s+/, '') : context;
}

/** Does a sentence or line end with this character? A point within a number or an address ends none: "1.250". */
function endsAt(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  return mark === '.' ? !/[\p{L}\d]/u.test(text[at + 1] ?? '') : /[\n!?;•]/.test(mark);
}
