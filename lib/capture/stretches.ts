import { Frame } from './surroundings';
import type { Block } from './walk';

/** Which parts of a page stand around its text, judged once all of it has been walked. */

/** A stretch of blocks inside one element that may be a surrounding. */
export interface Stretch {
  frame: number;
  from: number;
  to: number;
  chars: number;
  /** Known by a class name alone, which may lie. */
  weak: boolean;
  hasTitle: boolean;
}

/** Menus are links: what only a class calls one ("nav-content") and is mostly words that lead nowhere is none. */
function isProse(blocks: readonly Block[], { frame, weak, from, to, chars }: Stretch): boolean {
  if (!weak || frame !== Frame.nav || chars < 400) return false;
  let linked = 0;
  for (let at = from; at < to; at++) linked += blocks[at]?.linked ?? 0;
  return linked < chars * 0.3;
}

/** A surrounding that holds most of the page's words, or its title and a good part, is none. */
export function markFrames(blocks: Block[], stretches: readonly Stretch[], chars: number): void {
  for (const stretch of stretches) {
    const { frame, from, to, chars: held, weak, hasTitle } = stretch;
    const share = chars ? held / chars : 0;
    const soft =
      weak ||
      frame === Frame.aside ||
      frame === Frame.header ||
      frame === Frame.dialog ||
      frame === Frame.form;
    if (share > 0.5 && (soft || hasTitle || share > 0.8)) continue;
    if (hasTitle && soft && (frame === Frame.header || held > 600)) continue;
    if (isProse(blocks, stretch)) continue;
    for (let at = from; at < to; at++) {
      const block = blocks[at];
      if (block) block.frames |= frame;
    }
  }
}
