import type { PayPeriod } from '../../model/pay';
import { currenciesAfter, currencySymbols, currencyWords } from '../currencies';
import type { PeriodCue } from '../lexicon/periods';
import { periodLexicons } from '../lexicon/periods';
import { CLOSE, COLON, COMMA, HYPHEN, OPEN, PLUS, SLASH, STAR, STOP } from '../marks';
import { Phrasebook } from '../phrasebook';
import type { Prepared } from '../text';
import { CAPITAL, NUMBER, SPACED } from '../text';
import { idOf, idSet } from '../vocabulary';

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
const PAID = idOf('paid');
const RATE = idOf('rate');
const GROSS = idSet(
  'nette nettes brutes neta neto gross net brutto netto brut bruts brute bruto brutos net nets netos lordi netti brl bruta approx only hruba cista hrubeho',
);
/** "The total for the 3 months is $900": the number counts them and is no other sum. */
const UNITS = idSet(
  'hours days weeks months stunden tage wochen monate heures jours semaines mois horas dias semanas meses ore giorni settimane mesi',
);
const COUNTED = new Set([...UNITS, ...idSet('h hs hrs std stdn godzin hodin uur uren')]);
const AND_UP = idSet('plus minimum min mini minimo minimal minimaal above upwards');
const EXTRAS = idSet('incentives incentive bonus bonuses benefits commission commissions tips perks');
/** "5,000 as a monthly incentive", "500 Euro als monatliche Pauschale". */
const AS = idSet('as als comme como come jako');
const AN = idSet('a an eine une un una um uma een');
const ROUND = idSet('approximately approx about around environ ca circa etwa');

interface PeriodFound {
  cue: Rhythm;
  to: number;
}

const FOR = idSet('for fur pour por za per');
const HOURS = idSet('hour hours hrs h stunden std heures horas godzin hodin ore uur');

/** "2 960 PLN za 160 godzin/miesiąc": the hours of a month, and then the month. Of a week's hours nothing is said. */
function monthOfHours(text: Prepared, from: number): PeriodFound | null {
  if (!FOR.has(text.id[from] ?? 0) || text.kind[from + 1] !== NUMBER || !HOURS.has(text.id[from + 2] ?? 0))
    return null;
  const hit = periods.at(text, from + 3);
  return hit?.cue === 'month' ? { cue: 'month', to: hit.to } : null;
}

const A = idSet('a an');
const WEEK = idSet('week workweek');
/** A year's salary may be "for a 37.5-hour week" too. */
const MOST_A_WEEK = 3000;

/** "$510 for a 40-hour week". */
export function weekOfHours(text: Prepared, from: number, sum: number): PeriodFound | null {
  if (!FOR.has(text.id[from] ?? 0) || sum > MOST_A_WEEK) return null;
  let at = A.has(text.id[from + 1] ?? 0) ? from + 2 : from + 1;
  if (text.kind[at] !== NUMBER) return null;
  at += text.id[at + 1] === HYPHEN ? 2 : 1;
  if (!HOURS.has(text.id[at] ?? 0)) return null;
  at += text.id[at + 1] === HYPHEN ? 2 : 1;
  return WEEK.has(text.id[at] ?? 0) ? { cue: 'week', to: at + 1 } : null;
}

const LINKS = idSet('is are was were be will being');
const GIVEN = idSet('paid payable given provided awarded disbursed');

/** The end of "is paid", "will be given" at token `from`, or `from`. */
function givenAt(text: Prepared, from: number): number {
  let at = from;
  while (at < from + 3 && LINKS.has(text.id[at] ?? 0)) at++;
  return at > from && GIVEN.has(text.id[at] ?? 0) ? at + 1 : from;
}

/** "Im Jahr 2026" names a year and no period. */
function periodAt(text: Prepared, at: number): ReturnType<typeof periods.at> {
  const hit = periods.at(text, at);
  if (hit === null || hit.cue !== 'year' || text.kind[hit.to] !== NUMBER) return hit;
  return (text.end[hit.to] ?? 0) - (text.start[hit.to] ?? 0) === 4 ? null : hit;
}

/** The period directly after the sum, over "gross", a bracket, or "(USD)". */
export function periodAfter(text: Prepared, from: number): PeriodFound | null {
  const month = monthOfHours(text, from);
  if (month !== null) return month;
  let at = givenAt(text, from);
  for (
    let skipped = 0;
    skipped < 6 && at < text.count && text.line[at] === text.line[from - 1];
    skipped++, at++
  ) {
    const hit = periodAt(text, at);
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
      currenciesAfter.has(id) ||
      currencySymbols.has(id) ||
      (id === COMMA && skipped < 2) ||
      id === PAID ||
      id === RATE ||
      AS.has(id) ||
      (AN.has(id) && AS.has(text.id[at - 1] ?? 0)) ||
      id === HYPHEN ||
      id === STAR ||
      (id === STOP && skipped === 0) ||
      (EXTRAS.has(id) && text.id[at - 1] === PLUS);
    if (!passable || (id === STOP && opensSentence(text, at + 1))) return null;
  }
  return null;
}

/** "Beca de 500 €. Horario de 9 a 14": what follows the stop speaks of something else. */
function opensSentence(text: Prepared, at: number): boolean {
  const flags = text.flags[at] ?? 0;
  return (flags & CAPITAL) !== 0 && (flags & SPACED) !== 0;
}

/**
 * A period adjective in the words before the sum, in the same sentence, and where it stands: "a monthly stipend of
 * $500". "The hourly range for this internship is $20" names what is paid after how it is paid: the rate decides.
 */
export function periodBefore(text: Prepared, from: number): PeriodBefore | null {
  let whole: PeriodBefore | null = null;
  for (let back = 1; back <= 14 && from - back >= 0; back++) {
    const at = from - back;
    if (text.sentence[at] !== text.sentence[from]) return whole;
    if (text.kind[at] === NUMBER && !UNITS.has(text.id[at + 1] ?? 0)) return whole;
    const hit = periodAt(text, at);
    // "5:00 p.m." is a time of the day; what follows a number, or "500 EUR", is that number's.
    if (hit === null || hit.to > from || text.kind[lastOfSum(text, at)] === NUMBER) continue;
    if (!isAdjective(text, hit.from, hit.to) || (hit.cue !== 'total' && isOfCount(text, hit.from))) continue;
    const found = { period: hit.cue, from: hit.from, to: hit.to };
    if (hit.cue !== 'total') return whole !== null && !isRate(hit.cue) ? whole : found;
    whole ??= found;
  }
  return whole;
}

/** The token before `at`, over the words that may stand between a number and its period. */
function lastOfSum(text: Prepared, at: number): number {
  let last = at - 1;
  for (
    let id = text.id[last] ?? 0;
    last > at - 3 && (currencyWords.has(id) || GROSS.has(id));
    id = text.id[last] ?? 0
  )
    last--;
  return last;
}

/** "20 hours per week, stipend of $500", "30 hs. semanales, asignación de …": the rhythm of what is worked, not of the sum. */
function isOfCount(text: Prepared, at: number): boolean {
  const last = text.id[at - 1] === STOP ? at - 2 : at - 1;
  return text.sentence[last] === text.sentence[at] && COUNTED.has(text.id[last] ?? 0);
}

/** The first adjective of time in tokens [from, to), or null. */
export function periodWithin(text: Prepared, from: number, to: number): Rhythm | null {
  for (let at = from; at < to; at++) {
    const hit = periodAt(text, at);
    if (hit !== null && hit.to <= to && isAdjective(text, hit.from, hit.to)) return hit.cue;
  }
  return null;
}

export function isRate(cue: Rhythm): boolean {
  return cue === 'hour' || cue === 'day' || cue === 'week' || cue === 'month';
}

/** Before a sum only adjectives and rates count: "monthly", "hourly rate", not the bare nouns "hour" and "month". */
function isAdjective(text: Prepared, from: number, to: number): boolean {
  // "Salario bruto/año: 15.000 €"
  if (to - from > 1) return text.id[from] !== SLASH || text.id[to] === COLON;
  return !BARE_NOUNS.has(text.id[from] ?? 0);
}
const BARE_NOUNS = idSet(
  'hour hours hr ph pd pw pm pa heure heures horaire mois hora horario mes std h total yr month mahina ore',
);
