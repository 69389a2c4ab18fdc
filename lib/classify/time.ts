import type { Classifiable } from '../model/classification';
import type { Evidence } from '../model/evidence';
import type { Range } from '../model/range';
import type { Time } from '../model/time';
import type { DatedWitness } from './dated';
import type { HoursMention } from './mentions/hours';
import { hoursMentions } from './mentions/hours';
import { periodsIn } from './period';
import { scheduleOf } from './schedule';
import type { Dated } from './start';
import { datesAfter, firstDay, lastDay, monthBeside, windowStart } from './start';
import { lendTermYear, seasonOfStart, termOf } from './term';
import { lengthBetween, lengthOf, overall } from './weeks';
import type { Witness } from './witness';
import { evidenceOf } from './witness';

/** What the work takes: hours, weeks, dates and schedule, each only where it is stated. */
export function readTime(input: Classifiable, witnesses: readonly DatedWitness[]): Time {
  const evidence: Evidence[] = [];
  const perWeek = hoursOf(witnesses, 'week');
  const total = hoursOf(witnesses, 'total');
  const named = termOf(witnesses);
  const periods = witnesses.flatMap((witness) => periodsIn(witness));
  if (named) for (const { span } of periods) lendTermYear(span, named.term);
  const starts = witnesses.flatMap((witness) => datesAfter(witness, witness.dates, 'start'));
  const ends = witnesses.flatMap((witness) => datesAfter(witness, witness.dates, 'end'));
  const said = lengthOf(witnesses, periods);
  const start =
    starts.sort((a, b) => (a.day < b.day ? -1 : 1))[0] ??
    firstDay(periods) ??
    windowOf(witnesses, said?.weeks.min ?? null) ??
    monthOf(witnesses);
  const end = lastDay(periods) ?? (start && ends.find((one) => one.day > start.day)) ?? null;
  const length = said ?? (start && end && lengthBetween(start, end));
  const term = named ?? (start && seasonOfStart(witnesses, start.day));
  const schedule = scheduleOf(witnesses, input.structured.employmentType);
  if (perWeek) evidence.push(...perWeek.evidence);
  if (length) evidence.push(...length.evidence);
  if (total) evidence.push(...total.evidence);
  for (const one of [start, end, term, schedule]) if (one) evidence.push(one.evidence);
  return {
    hoursPerWeek: perWeek?.hours ?? null,
    weeks: length?.weeks ?? null,
    totalHours: total?.hours ?? null,
    start: start?.day ?? null,
    end: end?.day ?? null,
    term: term?.term ?? null,
    schedule: schedule?.schedule ?? null,
    confidence: evidence.length === 0 ? 0 : 0.9,
    evidence,
  };
}

function windowOf(witnesses: readonly DatedWitness[], weeks: number | null): Dated | null {
  if (weeks === null) return null;
  for (const witness of witnesses) {
    const found = windowStart(witness, witness.dates, weeks);
    if (found !== null) return found;
  }
  return null;
}

function monthOf(witnesses: readonly DatedWitness[]): Dated | null {
  for (const witness of witnesses) {
    const month = monthBeside(witness, witness.dates);
    if (month !== null) return month;
  }
  return null;
}

function hoursOf(
  witnesses: readonly Witness[],
  per: HoursMention['per'],
): { hours: Range; evidence: Evidence[] } | null {
  const all: { mention: HoursMention; witness: Witness }[] = [];
  for (const witness of witnesses)
    for (const mention of hoursMentions(witness.t)) if (mention.per === per) all.push({ mention, witness });
  if (all.length === 0) return null;
  const best = all.reduce((most, { mention }) => Math.max(most, mention.strength), 0);
  const kept = all.filter(({ mention }) => mention.strength === best);
  return {
    hours: overall(kept.map(({ mention }) => mention.hours)),
    evidence: kept
      .slice(0, 4)
      .map(({ mention, witness }) => evidenceOf(witness, mention.from, mention.to, mention.rule)),
  };
}
