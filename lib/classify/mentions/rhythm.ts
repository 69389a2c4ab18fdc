import type { PayPeriod } from '../../model/pay';
import { currencySymbols, currencyWords } from '../currencies';
import type { PeriodCue } from '../lexicon/periods';
import { periodLexicons } from '../lexicon/periods';
import { Phrasebook } from '../phrasebook';
import type { Prepared } from '../text';
import { NUMBER } from '../text';
import { idOf } from '../vocabulary';

/** A period of the model, or a rhythm that it has no word for. */
export type Rhythm = PeriodCue;

/** The model's period, where the rhythm is one. */
export function statedPeriod(rhythm: Rhythm | null): PayPeriod | null {
  return rhythm === 'odd' || rhythm === 'piece' ? null : rhythm;
}
export interface PeriodBefore {
  period: Rhythm;
  from: number;
  to: number;
}
export const periods = new Phrasebook(periodLexicons);
const ids = (words: string) => new Set(words.split(' ').map(idOf));
const PAID = idOf('paid');
const STAR = idOf('*');
const PLUS = idOf('+');
const STOP = idOf('.');
const COMMA = idOf(',');
const SLASH = idOf('/');
const DASH = idOf('-');
const OPEN = idOf('(');
const CLOSE = idOf(')');
const GROSS = ids(
  'nette nettes brutes neta neto gross net brutto netto brut bruts brute bruto brutos net nets netos lordi netti brl bruta approx only hruba cista hrubeho',
);
const AND_UP = ids('plus minimum min mini minimo minimal minimaal above upwards');
const EXTRAS = ids('incentives incentive bonus bonuses benefits commission commissions tips perks');
const ROUND = ids('approximately approx about around environ ca circa etwa');

interface PeriodFound {
  cue: Rhythm;
  to: number;
}

/** The period directly after the sum, over "gross", a bracket, or "(USD)". */
export function periodAfter(text: Prepared, from: number): PeriodFound | null {
  let at = from;
  for (
    let skipped = 0;
    skipped < 6 && at < text.count && text.line[at] === text.line[from - 1];
    skipped++, at++
  ) {
    const hit = periods.at(text, at);
    if (hit !== null) return { cue: hit.cue, to: hit.to };
    const id = text.id[at] ?? 0;
    const passable =
      GROSS.has(id) ||
      ROUND.has(id) ||
      AND_UP.has(id) ||
      id === OPEN ||
      id === CLOSE ||
      id === PLUS ||
      id === SLASH ||
      currencyWords.has(id) ||
      currencySymbols.has(id) ||
      (id === COMMA && skipped < 2) ||
      id === PAID ||
      id === DASH ||
      id === STAR ||
      (id === STOP && skipped === 0) ||
      (EXTRAS.has(id) && text.id[at - 1] === PLUS);
    if (!passable) return null;
  }
  return null;
}

/** A period adjective in the words before the sum, in the same sentence, and where it stands: "a monthly stipend of $500". */
export function periodBefore(text: Prepared, from: number): PeriodBefore | null {
  for (let back = 1; back <= 14 && from - back >= 0; back++) {
    const at = from - back;
    if (text.sentence[at] !== text.sentence[from] || text.kind[at] === NUMBER) return null;
    const hit = periods.at(text, at);
    if (hit !== null && hit.to <= from && isAdjective(text, hit.from, hit.to))
      return { period: hit.cue, from: hit.from, to: hit.to };
  }
  return null;
}

/** Before a sum only adjectives and rates count: "monthly", "hourly rate", not the bare nouns "hour" and "month". */
function isAdjective(text: Prepared, from: number, to: number): boolean {
  if (to - from > 1) return text.id[from] !== SLASH;
  return !BARE_NOUNS.has(text.id[from] ?? 0);
}
const BARE_NOUNS = ids(
  'hour hours hr ph pd pw pm pa heure heures horaire mois hora horario mes std h total yr month mahina ore',
);
