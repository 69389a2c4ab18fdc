import type { Evidence } from '../model/evidence';
import type { Schedule } from '../model/time';
import { CLOSE, COLON, COMMA, OPEN, PERCENT } from './characters';
import type { TimeCue } from './lexicon/time/lexicon';
import { NUMBER } from './text';
import type { TimeText } from './time-words';
import { codeAt, cueOf, HOUR, MONTHLY, sentenceEnd, sentenceStart, UNIT, WEEKLY, YEARLY } from './time-words';
import type { Witness } from './witness';
import { evidenceOf } from './witness';

export interface ScheduleReading {
  schedule: Schedule;
  evidence: Evidence;
}

const CUES: readonly [TimeCue, Schedule][] = [
  ['full-time', 'full-time'],
  ['part-time', 'part-time'],
  ['flexible', 'flexible'],
];

/** Full-time, part-time or flexible, only where it is said of this work; null when both are offered. */
export function scheduleOf(
  witnesses: readonly Witness[],
  employmentType: readonly string[],
): ScheduleReading | null {
  const found = new Map<Schedule, Evidence>();
  for (const witness of witnesses) {
    if (witness.t.found.has('either-time') && !statedAlone(witness)) return null;
    for (const [cue, schedule] of CUES) {
      const said = witness.t.found.get(cue) ?? [];
      const inWork = cue === 'flexible' ? [] : compoundsOf(witness, cue);
      for (const at of [...said, ...inWork]) {
        if (found.has(schedule)) break;
        if (!isOfWork(witness, at, cue)) continue;
        found.set(schedule, evidenceOf(witness, at, phraseEnd(witness, at), `schedule.${schedule}`));
      }
    }
  }
  const full = found.get('full-time');
  const part = found.get('part-time');
  if (full && part) return null;
  if (full) return { schedule: 'full-time', evidence: full };
  if (part) return { schedule: 'part-time', evidence: part };
  const types = employmentType.map((type) => type.toUpperCase().replace(/[^A-Z]+/g, '_'));
  const structured = (quote: string): Evidence => ({
    quote,
    start: -1,
    end: -1,
    rule: 'schedule.structured',
  });
  if (types.includes('FULL_TIME') !== types.includes('PART_TIME'))
    return types.includes('FULL_TIME')
      ? { schedule: 'full-time', evidence: structured('FULL_TIME') }
      : { schedule: 'part-time', evidence: structured('PART_TIME') };
  const flexible = found.get('flexible');
  return flexible ? { schedule: 'flexible', evidence: flexible } : null;
}

/** "Full Time/Part time" as a label with its value on a line of its own. */
function statedAlone(witness: Witness): boolean {
  const { t } = witness;
  return [...(t.found.get('full-time') ?? []), ...(t.found.get('part-time') ?? [])].some(
    (at) => sentenceStart(t, at) === at && sentenceEnd(t, at) === phraseEnd(witness, at),
  );
}

function phraseEnd(witness: Witness, at: number): number {
  let to = at + 1;
  while (witness.t.phrase[to] === at && witness.t.cue[to] === witness.t.cue[at]) to++;
  return to;
}

/** "Vollzeitpraktikum": the schedule is a part of the word for the work. */
function compoundsOf({ t }: Witness, cue: TimeCue): number[] {
  const part = cue === 'full-time' ? 'vollzeit' : 'teilzeit';
  return (t.found.get('internship') ?? []).filter((at) => {
    const start = t.p.start[at] ?? 0;
    return t.p.text.slice(start, start + part.length).toLowerCase() === part;
  });
}

/** "100 %" */
function isFull(t: TimeText, at: number): boolean {
  return t.p.text.slice(t.p.start[at - 1], t.p.end[at - 1]) === '100';
}

/** After "Full-time" at the head of a sentence: it is said of the work. */
const LEADS = new Set([
  'from',
  'for',
  'during',
  'between',
  'ab',
  'für',
  'pendant',
  'pour',
  'durante',
  'per',
  'van',
  'od',
]);

const PREPOSITIONS = new Set(['a', 'de', 'en', 'em', 'in', 'à', 'por']);
const AT = new Set(['en', 'em', 'in', 'à', 'a', 'at']);
const ROW = 24;
/** Numbers of something else, or of a later time. */
const NOT_YET = new Set<string>(['study', 'experience', 'wait', 'ago', 'extension']);

/** "1.200 € al mes, jornada completa en Quito", "por medio tiempo (4 horas diarias)": after a number and a comma, or before its hours. */
function isPieceOfRow(t: TimeText, at: number, to: number, start: number, end: number): boolean {
  if (end - start > ROW) return false;
  const word = (i: number) => t.p.text.slice(t.p.start[i], t.p.end[i]).toLowerCase();
  if (codeAt(t, to) === OPEN)
    for (let i = to + 1; i < Math.min(end, to + 5); i++) if (((t.role[i] ?? 0) & HOUR) !== 0) return true;
  const from = PREPOSITIONS.has(word(at - 1)) ? at - 1 : at;
  if (from <= start || codeAt(t, from - 1) !== COMMA) return false;
  if (to < end && codeAt(t, to) === 0 && !AT.has(word(to))) return false;
  let number = false;
  let rate = false;
  for (let i = start; i < from; i++) {
    if (NOT_YET.has(cueOf(t, i) ?? '')) return false;
    if (t.p.kind[i] === NUMBER) number = true;
    else if (((t.role[i] ?? 0) & (UNIT | WEEKLY | MONTHLY | YEARLY)) !== 0) rate = true;
  }
  return number && rate;
}

/** Said of this work: in a label or a line of its own, in brackets, or in a sentence about the internship. */
function isOfWork(witness: Witness, at: number, cue: TimeCue): boolean {
  if (witness.where !== 'body') return true;
  const { t } = witness;
  const start = sentenceStart(t, at);
  const end = sentenceEnd(t, at);
  const to = phraseEnd(witness, at);
  if (cue !== 'flexible') {
    // "50 % einer Vollzeitstelle"
    if ([at - 1, at - 2, at - 3].some((i) => i >= start && codeAt(t, i) === PERCENT && !isFull(t, i)))
      return false;
    if (end - start <= 8) return true;
    if (
      codeAt(t, to) === CLOSE ||
      codeAt(t, at - 1) === OPEN ||
      codeAt(t, at - 1) === COLON ||
      (at === start &&
        (codeAt(t, to) !== 0 || LEADS.has(t.p.text.slice(t.p.start[to], t.p.end[to]).toLowerCase())))
    )
      return true;
  }
  if (cue !== 'flexible' && isPieceOfRow(t, at, to, start, end)) return true;
  let work = false;
  for (let i = Math.max(start, at - 14); i < Math.min(end, to + 10); i++) {
    const other = cueOf(t, i);
    if (other === 'not-work' && (cue === 'flexible' || (i >= to && i - to <= 2))) return false;
    if (other === 'study' && i < at && at - i <= 3) return false;
    if (other === 'internship' || other === 'lasts' || (other === 'duration' && cue === 'flexible'))
      work = true;
    if (other === 'engagement' && to >= end - 1) work = true;
    if ((other === 'work' || other === 'engagement') && (cue === 'flexible' || Math.abs(i - at) <= 5))
      work = true;
  }
  return work;
}
