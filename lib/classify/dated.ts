import type { Classifiable } from '../model/classification';
import { datesIn } from './mentions/date';
import type { DateOrder } from './mentions/date-digits';
import { hasAmbiguousDate, orderShown } from './mentions/date-digits';
import type { DateMention } from './mentions/date-parts';
import type { DateSpan } from './mentions/span';
import { spansIn } from './mentions/span';
import { NUMBER } from './text';
import type { TimeText } from './time-words';
import { sentenceEnd, sentenceStart } from './time-words';
import type { Witness } from './witness';

/** A witness with the dates that stand in it. */
export interface DatedWitness extends Witness {
  readonly dates: readonly DateMention[];
  /** Those of them that are joined as "from ... to ...". */
  readonly spans: readonly DateSpan[];
}

/** Reads the dates of every witness. Whether 03/04 is in March or in April is settled once for the whole posting. */
export function withDates(
  input: Classifiable,
  witnesses: readonly Witness[],
  leading: string | null,
): DatedWitness[] {
  const order = witnesses.some((witness) => hasAmbiguousDate(witness.t))
    ? dateOrder(input, witnesses, leading)
    : null;
  return witnesses.map((witness) => {
    const dates = datesIn(witness.t, order);
    const spans = spansIn(witness.t, dates);
    for (const span of spans) lendYear(witness.t, span);
    return { ...witness, dates, spans };
  });
}

const REACH = 30;

/** "Spring 2026 (March-May)", "the 2012 session, January 7 until May 31": the one year of the sentence is the year of its dates. */
function lendYear(t: TimeText, span: DateSpan): void {
  if (span.from.year !== null || span.to.year !== null || span.from.month > span.to.month) return;
  const years = new Set<number>();
  const from = Math.max(sentenceStart(t, span.from.from), span.from.from - REACH);
  const to = Math.min(sentenceEnd(t, span.from.from), span.to.to + REACH);
  for (let i = from; i < to; i++) {
    if (t.p.kind[i] !== NUMBER) continue;
    const raw = t.p.text.slice(t.p.start[i], t.p.end[i]);
    if (/^20\d\d$/.test(raw)) years.add(Number(raw));
  }
  const [year] = years;
  if (years.size !== 1 || year === undefined) return;
  span.from.year = year;
  span.to.year = year;
}

const DAY_FIRST_LANGUAGES = new Set(['de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'cs', 'da', 'sv', 'nb', 'fi']);
const SCANNED = 20_000;

const MONTH_FIRST_PLACES =
  /\b(?:United States|USA|U\.S\.A?\.?|E-Verify|401\(k\)|Equal Opportunity Employer|EEO)\b|, (?:AL|AK|AZ|AR|CA|CO|CT|DC|FL|GA|HI|IA|ID|IL|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY)\b/;
const DAY_FIRST_PLACES =
  /\b(?:United Kingdom|UK|England|Scotland|Wales|London|Ireland|Dublin|India|Australia|New Zealand|South Africa|Kenya|Nigeria|Ghana|Uganda|Singapore|Malaysia|Pakistan|Bangladesh|Sri Lanka|Germany|France|Spain|Italy|Portugal|Netherlands|Belgium|Switzerland|Austria|Poland|Czech|Sweden|Denmark|Norway|Finland|Brazil|Mexico|Argentina|Chile|Colombia|Europe)\b|[£€₹]/;

/** The other dates of the posting decide, then its language, then its country; where they are silent or disagree, nobody does. */
function dateOrder(input: Classifiable, witnesses: readonly Witness[], leading: string | null): DateOrder {
  const shown = new Set(witnesses.map((witness) => orderShown(witness.t)).filter((order) => order !== null));
  if (shown.size === 1) return shown.values().next().value ?? null;
  if (shown.size > 1) return null;
  const language = input.language?.slice(0, 2).toLowerCase() ?? leading;
  if (language !== null && DAY_FIRST_LANGUAGES.has(language)) return 'day-first';
  // English is the first lexicon: where only others are spoken, the day stands first
  const spoken = witnesses.reduce(
    (bits, witness) => bits | (witness.where === 'title' ? 0 : witness.t.spoken),
    0,
  );
  if (language === null && spoken !== 0 && (spoken & 1) === 0) return 'day-first';
  const places = input.locations.join(' · ');
  const byPlace = orderOfPlace(places);
  return byPlace ?? orderOfPlace(input.description.slice(0, SCANNED));
}

function orderOfPlace(text: string): DateOrder {
  const month = MONTH_FIRST_PLACES.test(text);
  const day = DAY_FIRST_PLACES.test(text);
  if (month === day) return null;
  return month ? 'month-first' : 'day-first';
}
