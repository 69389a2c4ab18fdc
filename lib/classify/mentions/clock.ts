import { COLON, isDash, STOP } from '../characters';
import { NUMBER } from '../text';
import type { TimeText } from '../time-words';
import { AND, codeAt, TO } from '../time-words';

/** A stretch of the clock, "8:00 a.m. to 4:30 p.m.": tokens [from, to) and its length in hours. */
export interface Clock {
  hours: number;
  /** Hours after midnight. */
  begins: number;
  from: number;
  to: number;
}

interface Moment {
  /** Hours after midnight; below 13 where neither am nor pm is said. */
  hour: number;
  half: 'am' | 'pm' | null;
  /** Minutes or am/pm are written, so that it is surely a time of day. */
  sure: boolean;
  to: number;
}

const LONGEST_DAY = 12;
/** "De 8 a 15 h", "9 bis 17 Uhr". */
const O_CLOCK = new Set(['h', 'hs', 'uhr', 'godz', 'hod']);
/** So many clock times are a timetable. */
const MOST = 50;

/** Every "from ... to ..." of clock times, in order. */
export function clocksIn(t: TimeText): Clock[] {
  const out: Clock[] = [];
  const { p } = t;
  for (let at = 0; at < p.count && out.length < MOST; at++) {
    if (p.kind[at] !== NUMBER) continue;
    const first = momentAt(t, at);
    if (first === null) continue;
    let next = first.to;
    if (!isDash(codeAt(t, next)) && ((t.role[next] ?? 0) & TO) === 0) continue;
    next++;
    const second = p.kind[next] === NUMBER ? momentAt(t, next) : null;
    if (second === null || !(first.sure || second.sure || isAfternoon(t, first, second))) continue;
    const stretch = between(first, second);
    if (stretch !== null) addStretch(t, out, { ...stretch, from: at, to: second.to });
    at = second.to - 1;
  }
  return out;
}

const LONGEST_BREAK = 3;
const ALSO = new Set([',', '+', '&', '/', 'from', 'von', 'de']);

/** "9:00-12:00 and 13:00-17:00": what goes on after a break is the same day. */
function addStretch(t: TimeText, out: Clock[], next: Clock): void {
  const last = out[out.length - 1];
  const pause = last === undefined ? -1 : next.begins - last.begins - last.hours;
  if (last === undefined || pause < 0 || pause > LONGEST_BREAK || !isJoined(t, last.to, next.from)) {
    out.push(next);
    return;
  }
  last.hours += next.hours;
  last.to = next.to;
}

function isJoined(t: TimeText, from: number, to: number): boolean {
  if (t.p.sentence[from] !== t.p.sentence[to] || from === to || to - from > 2) return false;
  for (let at = from; at < to; at++)
    if (
      ((t.role[at] ?? 0) & AND) === 0 &&
      !ALSO.has(t.p.text.slice(t.p.start[at], t.p.end[at]).toLowerCase())
    )
      return false;
  return true;
}

/** "De 9 a 14 horas": from the morning on, while "de 4 a 6 horas" is so long. */
function isAfternoon(t: TimeText, first: Moment, second: Moment): boolean {
  const { start, end, text } = t.p;
  const unit = text.slice(start[second.to], end[second.to]).toLowerCase();
  return HOURS.has(unit) && first.hour >= MORNING && second.hour > NOON;
}

const HOURS = new Set(['horas', 'hrs', 'heures', 'uur']);
const MORNING = 7;
const NOON = 12;

function between(first: Moment, second: Moment): { hours: number; begins: number } | null {
  let from = first.hour % 24;
  let to = second.hour % 24;
  if (first.half === 'pm' && from < 12) from += 12;
  if (second.half === 'pm' && to < 12) to += 12;
  if (second.half === null && first.half === null && to <= from && to < 12) to += 12;
  if (first.half === null && second.half === 'pm' && from + 12 < to && from < 6) from += 12;
  const hours = to - from;
  return hours > 0 && hours <= LONGEST_DAY ? { hours, begins: from } : null;
}

function momentAt(t: TimeText, at: number): Moment | null {
  const { p } = t;
  const raw = p.text.slice(p.start[at], p.end[at]);
  const dotted = /^(\d{1,2})\.(\d{2})$/.exec(raw);
  let hour = Number(dotted ? dotted[1] : raw);
  if (!Number.isInteger(hour) || hour > 24 || raw.length > 5) return null;
  let to = at + 1;
  let sure = false;
  if (dotted) {
    hour += Number(dotted[2]) / 60;
    sure = Number(dotted[2]) < 60;
  } else if (
    codeAt(t, to) === COLON &&
    p.kind[to + 1] === NUMBER &&
    (p.end[to + 1] ?? 0) - (p.start[to + 1] ?? 0) === 2
  ) {
    const minutes = Number(p.text.slice(p.start[to + 1], p.end[to + 1]));
    if (minutes > 59) return null;
    hour += minutes / 60;
    to += 2;
    sure = true;
  }
  const half = halfAt(t, to);
  if (half !== null) {
    sure = true;
    to = half.to;
  } else if (O_CLOCK.has(t.p.text.slice(p.start[to], p.end[to]).toLowerCase())) {
    sure = true;
    to++;
  }
  return { hour, half: half?.half ?? null, sure, to };
}

/** "am", "a.m.", "AM", "p. m." */
function halfAt(t: TimeText, at: number): { half: 'am' | 'pm'; to: number } | null {
  const { p } = t;
  const word = p.text.slice(p.start[at], p.end[at]).toLowerCase();
  if (word === 'am' || word === 'pm') return { half: word, to: at + 1 };
  if (word !== 'a' && word !== 'p') return null;
  let i = at + 1;
  if (codeAt(t, i) === STOP) i++;
  if (p.text.slice(p.start[i], p.end[i]).toLowerCase() !== 'm') return null;
  i++;
  if (codeAt(t, i) === STOP) i++;
  return { half: word === 'a' ? 'am' : 'pm', to: i };
}
