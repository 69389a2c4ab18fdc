import type { Classifiable, Reading } from '../model/classification';
import { COLON } from './characters';
import type { DatedWitness } from './dated';
import { isoOf } from './mentions/date';
import type { DateMention } from './mentions/date-parts';
import { validDay } from './mentions/date-parts';
import { registrationAbove } from './period';
import { NUMBER, WORD } from './text';
import type { TimeText } from './time-words';
import {
  codeAt,
  cueOf,
  labelStart,
  MONTH_NAME,
  sentenceEnd,
  sentenceStart,
  TO,
  WEEKDAY,
  weekdayOf,
} from './time-words';
import { evidenceOf } from './witness';
import { wordAt } from './word-at';

const REACH = 12;
/** "The deadline to submit an application is 11:59 p.m. New York time on …": with an hour of the day between. */
const CLOCK_REACH = 18;
const NEAR = 8;
const APPLY_REACH = 30;
/** A date without a year is this year's or next year's only when it lies this close ahead. */
const NEAR_DAYS = 200;
/** Of a day whose year nobody can tell; it disagrees with every other. */
const UNKNOWN_YEAR = '????';
const DAY_MS = 86_400_000;

interface Candidate extends Reading<string> {
  strength: number;
}

/** The last day to apply. Two that disagree, and a day that cannot be told, give null. */
export function readDeadline(
  input: Classifiable,
  witnesses: readonly DatedWitness[],
): Reading<string> | null {
  const all = witnesses.flatMap((witness) => candidates(input, witness));
  if (all.length === 0) return null;
  const best = all.reduce((most, one) => Math.max(most, one.strength), 0);
  const kept = all.filter((one) => one.strength === best);
  const days = new Set(kept.map((one) => one.value));
  if (days.size > 1) return null;
  const [first] = kept;
  return first === undefined || first.value.startsWith(UNKNOWN_YEAR)
    ? null
    : { value: first.value, confidence: first.confidence, evidence: first.evidence };
}

function candidates(input: Classifiable, witness: DatedWitness): Candidate[] {
  const out: Candidate[] = [];
  const { t } = witness;
  let previous = 0;
  const starts = new Map(witness.spans.map((span) => [span.to, span.from]));
  const opens = new Set(witness.spans.map((span) => span.from));
  for (const date of witness.dates) {
    const floor = previous;
    previous = date.to;
    // of a window for applications the last day is meant
    if (opens.has(date)) continue;
    const first = starts.get(date);
    const before =
      (first === undefined
        ? cueBefore(t, date, floor)
        : (cueBefore(t, first, 0) ?? runsUntil(t, first, date))) ?? headed(t, first ?? date, date);
    if (date.day === null || date.ambiguous) continue;
    const cue = before ?? (first === undefined ? cueAfter(t, date) : windowBefore(t, first));
    if (cue === null) continue;
    const day = date.year === null ? withYear(input, t, date) : isoOf(date);
    if (day === null && date.year !== null) continue;
    out.push({
      value: day ?? `${UNKNOWN_YEAR}-${date.month}-${date.day}`,
      confidence: date.year === null ? 0.7 : 0.9,
      evidence: [
        evidenceOf(
          witness,
          cue.at,
          date.to,
          date.year === null ? 'deadline.year-from-today' : 'deadline.label',
        ),
      ],
      strength: cue.strength,
    });
  }
  return out;
}

const APPLICATIONS =
  /^(?:candidatures|postule[rz]|bewerbung(?:en)?|bewirb|concours|aanmelden|solliciteren|zgłoszenia|candidature|přihlášky)$/;
const OF_OTHERS = /^(?:examen|étude|sélection|sichtung|prüfung|auswahl|selezione|selectie)$/;

/** "Candidatures du 5 au 19 janvier", "Concours ouvert du …": when one may apply; "examen des candidatures du …" is not. */
function windowBefore(t: TimeText, first: DateMention): { at: number; strength: number } | null {
  const { text, start: begins } = t.p;
  const from = Math.max(sentenceStart(t, first.from), first.from - ENGLISH_REACH);
  const said = text.slice(begins[from], begins[first.from]);
  if (ENGLISH_WINDOW.test(said)) return { at: from, strength: 1 };
  const start = Math.max(sentenceStart(t, first.from), first.from - WINDOW_REACH);
  for (let i = first.from - 1; i >= start; i--) {
    if (t.p.kind[i] === NUMBER || cueOf(t, i) === 'internship') return null;
    if (!APPLICATIONS.test(wordAt(t.p, i))) continue;
    return [i - 1, i - 2].some((at) => at >= 0 && OF_OTHERS.test(wordAt(t.p, at)))
      ? null
      : { at: i, strength: 1 };
  }
  return null;
}
const WINDOW_REACH = 5;
/** "Applications are open from 1 March to 30 April", "apply between …", and not "applications for the program of 1 March to …". */
const ENGLISH_WINDOW =
  /\b(?:applications?|apply|registrations?)(?: (?:are|is|will|be|can|may|only|now|open|opens|opened|accepted|received|submitted|online|period|window))*:? (?:from|between|runs from) (?:the )?$/i;
const ENGLISH_REACH = 10;

/** A deadline label in the sentence before the date, or alone on the line above it. */
function cueBefore(
  t: TimeText,
  date: DateMention,
  previous: number,
): { at: number; strength: number } | null {
  const sentence = sentenceStart(t, date.from);
  const from = labelStart(t, date.from);
  let reach = REACH;
  for (let i = date.from - 1; i >= Math.max(from, previous, date.from - reach); i--) {
    if (codeAt(t, i) === COLON) reach = CLOCK_REACH;
    const cue = cueOf(t, i);
    if (cue === 'deadline')
      return isOfStart(t, t.phrase[i] ?? i, Math.max(from, previous))
        ? null
        : { at: t.phrase[i] ?? i, strength: 2 };
    if (cue === 'not-start' || cue === 'start' || cue === 'posted') {
      const between = date.from - i;
      if (cue !== 'start' || between <= 3) return null;
    }
  }
  for (let i = date.from - 1; i >= Math.max(sentence, date.from - REACH); i--) {
    const until = i === date.from - 1 && (((t.role[i] ?? 0) & TO) !== 0 || wordAt(t.p, i) === 'vóór');
    const noLater = cueOf(t, i) === 'no-later' && date.from - i <= NEAR;
    if (!noLater && !until && !bySending(t, i, date.from, sentence)) continue;
    const end = Math.min(sentenceEnd(t, date.from), date.from + APPLY_REACH);
    for (let j = Math.max(sentence, date.from - APPLY_REACH); j < end; j++)
      if (cueOf(t, j) === 'apply') return { at: t.phrase[i] ?? i, strength: 1 };
  }
  return null;
}

/** "As inscrições começam no dia 4 de janeiro e vão até 14 de fevereiro": it is applying that begins and ends. */
function runsUntil(
  t: TimeText,
  first: DateMention,
  date: DateMention,
): { at: number; strength: number } | null {
  if (cueOf(t, date.from - 1) !== 'no-later' || t.phrase[date.from - 1] === date.from - 1) return null;
  for (let i = first.from - 1; i >= Math.max(sentenceStart(t, first.from), first.from - NEAR); i--)
    if (cueOf(t, i) === 'apply') return { at: i, strength: 2 };
  return null;
}

/** "INSCRIPCIONES" on the line above the dates, or above "hasta el 3 de marzo". */
function headed(t: TimeText, first: DateMention, date: DateMention): { at: number; strength: number } | null {
  const at = registrationAbove(t, first.from);
  const until = cueOf(t, date.from - 1) === 'no-later' || ((t.role[date.from - 1] ?? 0) & TO) !== 0;
  return at >= 0 && (first !== date || until) ? { at, strength: 2 } : null;
}

/** "Démarrage : dès que possible, au plus tard le 1er février": the latest day of beginning. */
function isOfStart(t: TimeText, at: number, floor: number): boolean {
  if (!LATEST.has(wordAt(t.p, at + 1))) return false;
  for (let i = at - 1; i >= Math.max(floor, at - REACH); i--) {
    const cue = cueOf(t, i);
    if (cue === 'apply') return false;
    if (cue === 'start') return true;
  }
  return false;
}
const LATEST = new Set(['plus', 'più', 'más', 'latest']);

const BY = new Set(['by', 'before']);
/** What applicants are told to do. */
const SENDING = new Set(
  'apply submit send email mail forward register enquire inquire respond upload submitted sent received reach'.split(
    ' ',
  ),
);
/** What they are told later. */
const TOLD = new Set('informed notified contacted selected invited announced reviewed hear know'.split(' '));
/** Stand between "by" and the day, beside numbers and weekdays: "by 5 p.m. EST on". */
const CLOCK = new Set(
  'the on at a p m am pm noon midnight close of business cob eod end day est et edt pst pt pdt cst cet cest gmt bst utc ist sast'.split(
    ' ',
  ),
);

/** "Email your CV to … by Friday, 26 April": the day until which something is to be sent. */
function bySending(t: TimeText, at: number, date: number, sentence: number): boolean {
  if (!BY.has(wordAt(t.p, at))) return false;
  for (let i = at + 1; i < date; i++)
    if (t.p.kind[i] === WORD && !CLOCK.has(wordAt(t.p, i)) && ((t.role[i] ?? 0) & WEEKDAY) === 0)
      return false;
  for (let i = at - 1; i >= Math.max(sentence, at - APPLY_REACH); i--) {
    if (TOLD.has(wordAt(t.p, i)) || cueOf(t, i) === 'not-start') return false;
    if (SENDING.has(wordAt(t.p, i))) return true;
  }
  return false;
}

const IS = new Set(['is', 'ist', 'est', 'es', 'è', 'é', 'jest', 'je']);

/** "January 15 is the application deadline", "Am 15. Januar ist der letzte Bewerbungstag". */
function cueAfter(t: TimeText, date: DateMention): { at: number; strength: number } | null {
  if (!IS.has(wordAt(t.p, date.to))) return null;
  for (let i = date.to + 1; i < Math.min(sentenceEnd(t, date.from), date.to + 5); i++)
    if (cueOf(t, i) === 'deadline') return { at: date.from, strength: 2 };
  return null;
}

/** The year of "15 January": the next one, if it is near, and if the weekday that is named agrees. */
function withYear(input: Classifiable, t: TimeText, date: DateMention): string | null {
  if (date.day === null || !validDay(date.month, date.day)) return null;
  const today = Date.parse(`${input.today}T00:00:00Z`);
  if (!Number.isFinite(today)) return null;
  const named = weekdayNear(t, date);
  const thisYear = new Date(today).getUTCFullYear();
  for (const year of [thisYear, thisYear + 1]) {
    const at = Date.UTC(year, date.month - 1, date.day);
    if (at < today) continue;
    if (at - today > NEAR_DAYS * DAY_MS) return null;
    const weekday = new Date(at).getUTCDay() || 7;
    if (named !== null && named !== weekday) return null;
    if (otherYear(t, year)) return null;
    return new Date(at).toISOString().slice(0, 10);
  }
  return null;
}

function weekdayNear(t: TimeText, date: DateMention): number | null {
  for (const i of [date.from - 1, date.from - 2, date.to, date.to + 1]) {
    if (i >= 0 && ((t.role[i] ?? 0) & WEEKDAY) !== 0) return weekdayOf(t.p.id[i] ?? 0);
  }
  return null;
}

/** The posting names only years before `year`: it is an old one, and today's calendar says nothing about it. */
function otherYear(t: TimeText, year: number): boolean {
  let named = 0;
  for (const at of t.dateMarks) {
    if (((t.role[at] ?? 0) & MONTH_NAME) !== 0) continue;
    const raw = t.p.text.slice(t.p.start[at], t.p.end[at]);
    if (/^20\d\d$/.test(raw)) named = Math.max(named, Number(raw));
  }
  return named !== 0 && named < year - 1;
}
