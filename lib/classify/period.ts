import { QUESTION } from './characters';
import type { DatedWitness } from './dated';
import { isProject, LONG_FOR_PROJECT } from './mentions/duration-elsewhere';
import { type DateSpan, weeksOf } from './mentions/span';
import { WORD } from './text';
import { cueOf, sentenceEnd, sentenceStart, type TimeText } from './time-words';
import { idSet } from './vocabulary';
import type { Witness } from './witness';

/** From when to when the work goes on. */
export interface Period {
  span: DateSpan;
  witness: Witness;
}

/** What one does before the work begins. */
const REGISTRATIONS = idSet(
  'registration enrolment inscription inscriptions anmeldung iscrizioni inscripciones inscrições inscripción inscrição ' +
    'candidaturas solicitudes postulaciones postulación',
);

/** What else has a first and a last day. */
const EVENTS = idSet(
  'exhibition exposition ausstellung mostra tentoonstelling wystawa výstava exposición exposição festival ' +
    'campagne conference conférence konferenz congress congrès kongress competition concours wettbewerb concorso bando ' +
    'registration enrolment inscription inscriptions anmeldung iscrizioni inscripciones inscrições',
);
const NEAR_EVENT = 5;

export function isEvent(t: TimeText, at: number): boolean {
  return EVENTS.has(t.p.id[at] ?? 0);
}

/** "INSCRIPCIONES" alone on the line above: the heading's only token, or -1. */
export function registrationAbove(t: TimeText, at: number): number {
  const start = sentenceStart(t, at);
  const above = sentenceStart(t, start - 1);
  if (start === 0 || at - start > NEAR_EVENT) return -1;
  const bare = start - above === 1 || (start - above === 2 && t.p.kind[start - 1] !== WORD);
  return bare && REGISTRATIONS.has(t.p.id[above] ?? 0) ? above : -1;
}

/** The spans of dates that are the work's own; those of studies, applications and interviews are left out. */
export function periodsIn(witness: DatedWitness): Period[] {
  return witness.spans.filter((span) => isWork(witness, span)).map((span) => ({ span, witness }));
}

function isWork(witness: Witness, span: DateSpan): boolean {
  const { t } = witness;
  const start = sentenceStart(t, span.from.from);
  const end = sentenceEnd(t, span.from.from);
  if (t.p.text.charCodeAt(t.p.start[end - 1] ?? 0) === QUESTION) return false;
  if (registrationAbove(t, span.from.from) >= 0) return false;
  const long = (weeksOf(span) ?? 0) > LONG_FOR_PROJECT;
  let work = false;
  for (let i = Math.max(start, span.from.from - 20); i < Math.min(end, span.to.to + 8); i++) {
    const cue = cueOf(t, i);
    if (i < span.from.from && span.from.from - i <= NEAR_EVENT && isEvent(t, i)) return false;
    // "Das Projekt läuft vom 1. Januar 2026 bis zum 31. Dezember 2028"
    if (long && i < span.from.from && isProject(t, i)) return false;
    if (cue === 'leave' && i < span.from.from && span.from.from - i <= NEAR_EVENT) return false;
    if (cue === 'not-start' || cue === 'deadline' || cue === 'posted' || cue === 'apply') {
      if (i < span.from.from ? !runs(t, i, span.from.from) : isNext(t, span.to.to, i)) return false;
    }
    if (
      cue === 'internship' ||
      cue === 'engagement' ||
      cue === 'duration' ||
      cue === 'lasts' ||
      cue === 'work' ||
      cue === 'full-time'
    )
      work = true;
    if (cue === 'start' && t.phrase[i] !== span.from.from - 1) work = true;
  }
  const days = span.from.day !== null && span.to.day !== null;
  if (!days && Math.abs(span.to.month - span.from.month) <= 1 && span.from.year === span.to.year)
    return false;
  return work || witness.where !== 'body' || days || shortLine(t, span);
}

/** "Del 3 al 20 de febrero estará abierto el plazo de inscripción": a few words on, and no mark between. */
function isNext(t: TimeText, from: number, at: number): boolean {
  if (at - from < 3) return true;
  for (let i = from; i < at; i++) if (t.p.kind[i] !== WORD) return false;
  return at - from < 6;
}

/** "The season apprenticeship will run September 7 through June 30": the work and its verb part the dates from what stands before. */
function runs(t: TimeText, after: number, at: number): boolean {
  let lasts = false;
  for (let i = at - 1; i > Math.max(after, at - 6); i--) {
    const cue = cueOf(t, i);
    if (cue === 'lasts' && i > at - 4) lasts = true;
    else if (lasts && (cue === 'internship' || cue === 'engagement')) return true;
  }
  return false;
}

/** A line or a sentence that holds the dates and little else. */
function shortLine(t: TimeText, span: DateSpan): boolean {
  const line = t.p.line[span.from.from] ?? 0;
  const from = t.p.lineFrom[line] ?? 0;
  const to = t.p.lineFrom[line + 1] ?? t.p.count;
  const words = Math.min(to - from, sentenceEnd(t, span.from.from) - sentenceStart(t, span.from.from));
  return words - (span.to.to - span.from.from) <= 3;
}
