import type { PayCue } from './lexicon/pay/cues';
import { de } from './lexicon/pay/de';
import { en } from './lexicon/pay/en';
import { es } from './lexicon/pay/es';
import { fr } from './lexicon/pay/fr';
import { cs, hi, it, nl, pl, pt, sv } from './lexicon/pay/others';
import type { Money } from './mentions/money';
import { findMoney } from './mentions/money';
import type { Hit } from './phrasebook';
import { Phrasebook } from './phrasebook';
import type { Prepared } from './text';
import { idOf, idsOf } from './vocabulary';

const LEXICONS = [en, de, fr, es, it, pt, nl, pl, cs, hi, sv];
/** Where one phrase stands under two cues the first wins, so false friends go first. */
const book = new Phrasebook<PayCue>([
  ...LEXICONS.map(({ language, cues }) => ({ language, cues: { harmless: cues.harmless ?? [] } })),
  ...LEXICONS,
]);
const FILLERS = new Set(LEXICONS.flatMap((one) => idsOf(one.fillers)));

/** Words that may stand before "stipend" and leave it pay: "a small tax-free monthly stipend", but not "a pet stipend". */
export const PLAIN_BEFORE = new Set(
  'tax free taxed taxable prorated small modest nominal generous fixed basic base minimum maximum total monthly weekly biweekly daily hourly annual summer program programme internship intern interns student training living food fellowship research net gross guaranteed assured inclusive all one time partial comprehensive initial additional full possible potential performance based competitive good great decent attractive lump sum paid first second final their his her our your its each every this that with no some and or plus per'
    .split(' ')
    .map(idOf),
);

export type PayHit = Hit<PayCue>;

/** Where a text stands: only the description has offsets that evidence can point to. */
export type Place = 'description' | 'title' | 'label';

/** A text with its phrases about pay and its sums of money. */
export interface PayText {
  text: Prepared;
  place: Place;
  hits: PayHit[];
  money: Money[];
  /** Token -> index of the hit that covers it, plus one. */
  hitAt: Int32Array;
  /** Token -> 1 where a sum of money covers it. */
  sumAt: Uint8Array;
}

export function readPayText(text: Prepared, place: Place): PayText {
  const hits = book.find(text);
  const hitAt = new Int32Array(text.count + 1);
  for (let index = 0; index < hits.length; index++) {
    const hit = hits[index];
    if (hit !== undefined) hitAt.fill(index + 1, hit.from, hit.to);
  }
  const money = findMoney(text);
  const sumAt = new Uint8Array(text.count + 1);
  for (const one of money) sumAt.fill(1, one.from, one.to);
  return { text, place, hits, money, hitAt, sumAt };
}

export function hitCovering(of: PayText, token: number): PayHit | null {
  const index = of.hitAt[token] ?? 0;
  return index === 0 ? null : (of.hits[index - 1] ?? null);
}

export function isFiller(of: PayText, token: number): boolean {
  return FILLERS.has(of.text.id[token] ?? 0);
}

/** Nouns of pay. */
export function isPayNoun(cue: PayCue): boolean {
  switch (cue) {
    case 'pay':
    case 'wage':
    case 'salary':
    case 'stipend':
    case 'allowance':
    case 'fixed-fee':
      return true;
    default:
      return false;
  }
}
