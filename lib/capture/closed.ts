import type { TitleBlock } from './layers/visible';
import { Frame } from './surroundings';
import { plain } from './text';
import { type Block, plainOf, type Walk } from './walk';
import { saysOver } from './words';

const APART = Frame.card | Frame.similar | Frame.nav | Frame.footer | Frame.hidden;
/** Structured data that is longer out of date than this says nothing of the posting: the page is a kept copy. */
const STALE_DAYS = 400;

/** A mark beside the title that says nothing else. */
const CHIP =
  /^(?:status: )?(?:closed|expired|filled|position filled|geschlossen|besetzt|abgelaufen|cerrad[oa]|pourvue?|expiree?|encerrad[oa]|gesloten|uzavreno|obsazeno|zamkniete|stangd|lukket)$/;

/**
 * Whether the page itself says that the posting is over. The posting's own sentences speak of much that ends; only
 * its short lines and the page's notices count.
 */
export function saysClosed(
  walked: Walk,
  content: readonly Block[],
  title: TitleBlock | null,
  expired: boolean,
): boolean {
  const inside = new Set(content);
  if (
    title &&
    /[—–(:|-]\s*(?:closed|filled|expired|geschlossen|besetzt|pourvue?|cerrad[oa]|obsazeno)\)?\s*$/i.test(
      title.text,
    )
  )
    return true;
  // A notice that is not shown is there for the day it is needed; of a posting that is out of date it may be true.
  const apart = expired ? APART & ~Frame.hidden : APART;
  const short = walked.blocks.filter(
    (block) => block.text.length <= (inside.has(block) ? 120 : 300) && !(block.frames & apart),
  );
  const beside = title ? walked.blocks.slice(Math.max(0, title.index - 3), title.index + 4) : [];
  const marks = beside
    .filter((block) => short.includes(block) && block.text.length < 80)
    .flatMap(({ text, element }) => [
      text,
      ...[...element.querySelectorAll('span,b,strong,small,p')].map((part) => part.textContent ?? ''),
    ]);
  return (
    short.some((block) => saysOver(plainOf(block))) || marks.some((mark) => CHIP.test(plain(mark).trim()))
  );
}

/** Whether `validThrough` (YYYY-MM-DD) has passed, not too long ago to mean anything. */
export function hasExpired(validThrough: string, today: string): boolean {
  const days = (Date.parse(today) - Date.parse(validThrough)) / 86_400_000;
  return days > 0 && days <= STALE_DAYS;
}
