import { blankPosting } from '../model/blank';
import type { Posting } from '../model/posting';

/** What making a posting from a file needs from outside. */
export interface Makers {
  newId: () => string;
  /** Epoch ms. */
  now: number;
  /** The rule that makes one address of all addresses of a page. */
  canonical: (url: string) => string;
}

/** The start of a posting from a file. */
export function emptyPosting({ newId, now }: Makers): Posting {
  return blankPosting({ id: newId(), url: '', now });
}
