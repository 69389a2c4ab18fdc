import type { Evidence } from '../model/evidence';
import { WEEKS_PER_MONTH } from '../model/time';
import { CLOSE, COMMA, isDash, OPEN, SLASH } from './characters';
import { isoOf } from './mentions/date';
import type { DateMention } from './mentions/date-parts';
import { weeksOf } from './mentions/span';
import type { Period } from './period';
import { isEvent, registrationAbove } from './period';
import type { TimeText } from './time-words';
import { AND, codeAt, cueOf, labelStart, MONTH, sentenceEnd, sentenceStart, TO, WEEK } from './time-words';
import type { Witness } from './witness';
import { evidenceOf } from './witness';

export interface Dated {
  /** YYYY-MM-DD or YYYY-MM. */
  day: string;
  evidence: Evidence;
}

const REACH = 7;
const BESIDE = 4;

/** Dates that stand right after a word of beginning or ending: "Start date: 1 June 2026", "ab 01.03.2026". */
export function datesAfter(witness: Witness, dates: readonly DateMention[], what: 'start' | 'end'): Dated[] {
  const { t } = witness;
  const out: Dated[] = [];
  let previous = 0;
  for (const date of dates) {
    const floor = previous;
    previous = date.to;
    const day = isoOf(date);
    if (day === null) continue;
    const at = cueBefore(t, date, what, floor);
    if (at >= 0) out.push({ day, evidence: evidenceOf(witness, at, date.to, `${what}.label`) });
  }
  return out;
}

/** "Ab 1. Juli kannst du dich bewerben": from then on one may apply. */
function applies(t: TimeText, from: number): boolean {
  for (let i = from; i < Math.min(sentenceEnd(t, from - 1), from + REACH); i++)
    if (cueOf(t, i) === 'apply') return true;
  return false;
}

function cueBefore(t: TimeText, date: DateMention, what: 'start' | 'end', previous: number): number {
  const floor = labelStart(t, date.from);
  let at = -1;
  for (let i = date.from - 1; i >= Math.max(floor, previous, date.from - REACH); i--) {
    const cue = cueOf(t, i);
    if (cue === 'not-start' || cue === 'deadline' || cue === 'posted' || cue === 'apply' || isEvent(t, i))
      return -1;
    if (cue === what || (what === 'end' && cue === 'no-later')) {
      at = t.phrase[i] ?? i;
      break;
    }
    if (cue === 'start' || cue === 'end') return -1;
  }
  if (at < 0 || registrationAbove(t, at) >= 0) return -1;
  for (let i = Math.max(floor, at - 6); i < at; i++) {
    const cue = cueOf(t, i);
    if (cue === 'not-start' || cue === 'study' || cue === 'apply' || cue === 'deadline' || isEvent(t, i))
      return -1;
  }
  if (!isBareStart(t, at)) return at;
  // "from", "as of": only where the sentence speaks of the work
  const sentence = sentenceStart(t, date.from);
  for (let i = Math.max(sentence, at - 15); i < at; i++) {
    const cue = cueOf(t, i);
    if (cue === 'internship' || cue === 'engagement' || cue === 'duration' || cue === 'work') return at;
  }
  return date.from - sentence <= 4 && !applies(t, date.to) ? at : -1;
}

const BARE = new Set([
  'from',
  'as',
  'ab',
  'von',
  'des',
  'dès',
  'de',
  'desde',
  'a',
  'à',
  'dal',
  'vanaf',
  'od',
]);

function isBareStart(t: TimeText, at: number): boolean {
  if (
    t.phrase[at + 1] === at &&
    cueOf(t, at + 1) === cueOf(t, at) &&
    t.p.text.slice(t.p.start[at], t.p.end[at]).toLowerCase() !== 'as'
  )
    return false;
  return BARE.has(t.p.text.slice(t.p.start[at], t.p.end[at]).toLowerCase());
}

/** "Stage - juin 2026", "(juillet 2026 / 6 mois)": a month and year in the title, or beside the length of the work. */
export function monthBeside(witness: Witness, dates: readonly DateMention[]): Dated | null {
  const { t } = witness;
  if (witness.where === 'label') return null;
  const found: Dated[] = [];
  for (const date of dates) {
    const day = isoOf(date);
    if (day === null || date.orMonth !== null) continue;
    if (witness.where === 'body' ? !besideLength(t, date) : isOfStudies(t, date)) continue;
    found.push({ day, evidence: evidenceOf(witness, date.from, date.to, 'start.month') });
  }
  const [only] = found;
  return found.length === 1 && only !== undefined ? only : null;
}

/** "Intern (graduating May 2027)" */
function isOfStudies(t: TimeText, date: DateMention): boolean {
  for (let i = date.from - 1; i >= Math.max(0, date.from - 4); i--) {
    const cue = cueOf(t, i);
    if (cue === 'not-start' || cue === 'study' || cue === 'deadline' || cue === 'posted') return true;
  }
  return false;
}

function besideLength(t: TimeText, date: DateMention): boolean {
  const before = codeAt(t, date.from - 1);
  const after = codeAt(t, date.to);
  const open = before === OPEN || before === SLASH || isDash(before) || before === COMMA;
  const close = after === CLOSE || after === SLASH || isDash(after) || after === COMMA;
  if (!open && !close) return false;
  for (let i = date.from - BESIDE; i < date.to + BESIDE; i++) {
    if (((t.role[i] ?? 0) & (MONTH | WEEK)) !== 0 && t.p.sentence[i] === t.p.sentence[date.from]) return true;
  }
  return false;
}

/** "6 mois entre mars et septembre 2025", "8 semanas, de junio a julio de 2027": a window as long as the work is the work's own. */
export function windowStart(witness: Witness, dates: readonly DateMention[], weeks: number): Dated | null {
  const { t } = witness;
  for (let i = 0; i + 1 < dates.length; i++) {
    const from = dates[i];
    const to = dates[i + 1];
    if (
      from === undefined ||
      to === undefined ||
      to.from - from.to !== 1 ||
      ((t.role[from.to] ?? 0) & (AND | TO)) === 0
    )
      continue;
    if (from.month >= to.month || to.year === null || from.day !== null || to.day !== null) continue;
    const months = to.month - from.month;
    // "de junio a julio" holds both months whole
    const whole = ((t.role[from.to] ?? 0) & AND) === 0;
    if (
      (whole || Math.abs(months * WEEKS_PER_MONTH - weeks) > 3) &&
      Math.abs((months + 1) * WEEKS_PER_MONTH - weeks) > 3
    )
      continue;
    from.year ??= to.year;
    const day = isoOf(from);
    if (day !== null) return { day, evidence: evidenceOf(witness, from.from, to.to, 'start.window') };
  }
  return null;
}

/** The first day of the earliest period. */
export function firstDay(periods: readonly Period[]): Dated | null {
  return edge(periods, 'from');
}

export function lastDay(periods: readonly Period[]): Dated | null {
  return edge(periods, 'to');
}

function edge(periods: readonly Period[], side: 'from' | 'to'): Dated | null {
  let best: Dated | null = null;
  for (const period of periods) {
    const date = period.span[side];
    const day = isoOf(date);
    if (day === null || date.orMonth !== null || weeksOf(period.span) === null) continue;
    if (best === null || (side === 'from' ? day < best.day : day > best.day))
      best = {
        day,
        evidence: evidenceOf(
          period.witness,
          period.span.from.from,
          period.span.to.to,
          `${side === 'from' ? 'start' : 'end'}.dates`,
        ),
      };
  }
  return best;
}
