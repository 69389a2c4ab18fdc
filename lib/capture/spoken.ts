import { type Block, plainOf } from './walk';
import { SPEECH } from './words';

/** Where the posting's text is that long, what follows tells nothing new of what it is. */
const ENOUGH = 120;

/**
 * How much the text speaks of a place to be filled, 0 to 3: that somebody is sought, then of who applies, of what they
 * will do, of the terms. Advice on applying speaks of all these too, but seeks nobody.
 */
export function spokenOf(content: readonly Block[]): number {
  const texts = content.slice(0, ENOUGH).map(plainOf);
  const says = (kind: keyof typeof SPEECH) => texts.some((text) => SPEECH[kind].within(text));
  const others = [says('applies'), says('does'), says('terms')].filter(Boolean).length;
  return says('seeks') ? 1 + Math.min(2, others) : Math.min(1, others);
}
