import { CLOSE, COMMA, OPEN, SEMICOLON } from '../characters';
import type { TimeText } from '../time-words';
import { AND, codeAt, cueOf, OR, sentenceEnd, sentenceStart } from '../time-words';
import { wordAt } from '../word-at';

export interface Surroundings {
  work: boolean;
  against: boolean;
  total: boolean;
  schedule: boolean;
}

const DURING = new Set(['over', 'during', 'in', 'between']);

/** "40 hours a week over the holidays": when the work is, and no leave from it. */
function isSeason(t: TimeText, at: number): boolean {
  const start = t.phrase[at] ?? at;
  return [start - 1, start - 2].some((i) => DURING.has(wordAt(t.p, i)));
}

/** "320 hours to earn 6 credits", "250 hours (10 credits)": what the hours count for. */
const EARNS = new Set(['to', 'for', 'earn', 'earns', 'towards', 'toward']);
const CREDITS = /^credits?$/;

function isEarned(t: TimeText, at: number, to: number): boolean {
  if (at < to) return false;
  if (codeAt(t, to) === OPEN) return cueOf(t, at) === 'study';
  return EARNS.has(wordAt(t.p, to)) && CREDITS.test(wordAt(t.p, at));
}

const WORKS = new Set(['work', 'working']);
const STUDENTS = new Set(['student', 'students']);

/** "Undergraduate students work 19 hours a week": those who work, and not what they study. */
function isStudents(t: TimeText, at: number): boolean {
  const start = t.phrase[at] ?? at;
  for (let i = start; t.phrase[i] === start && t.cue[i] === t.cue[at]; i++)
    if (STUDENTS.has(wordAt(t.p, i))) return true;
  return false;
}

/** What the sentence says around tokens [from, to). A comma or a closing bracket shields the hours from what follows. */
export function surroundings(t: TimeText, from: number, to: number): Surroundings {
  const out: Surroundings = { work: false, against: false, total: false, schedule: false };
  const start = Math.max(sentenceStart(t, from), from - 14);
  const end = Math.min(sentenceEnd(t, from), to + 10);
  let internship = false;
  let onLeave = false;
  let shielded = false;
  for (let i = start; i < end; i++) {
    const code = codeAt(t, i);
    if (i >= to && (code === CLOSE || code === COMMA || code === SEMICOLON)) shielded = true;
    if (i < from && code === SEMICOLON) out.against = false;
    // "up to 3 credits, or 120 hours of work"
    if (i === from - 1 && ((t.role[i] ?? 0) & OR) !== 0 && codeAt(t, i - 1) === COMMA) out.against = false;
    const cue = cueOf(t, i);
    // "30 Tage Urlaub und 38,5-Stunden-Woche"
    if (i < from && ((t.role[i] ?? 0) & AND) !== 0) onLeave = false;
    if (cue === null) continue;
    if (cue === 'part-of') {
      if (i >= to) shielded = true;
      else if (i < from && from - i <= 2) out.against = true;
    }
    const near = i < from ? from - i <= 6 : i < to || (i - to <= 4 && !shielded);
    if (cue === 'internship') internship = true;
    if (near && cue === 'leave' && !isSeason(t, i)) onLeave = true;
    const credit = isEarned(t, i, to);
    if (near && !credit && (cue === 'not-work' || cue === 'ago')) out.against = true;
    // "attend lectures and work 20 hours"
    if (i < from && cue === 'work' && WORKS.has(wordAt(t.p, i))) out.against = false;
    // "20 hours per week of training experience" of an internship is its work
    if (cue === 'study' && isStudents(t, i)) continue;
    if (near && !internship && !credit && (cue === 'experience' || cue === 'study' || cue === 'training'))
      out.against = true;
    if (
      cue === 'work' ||
      cue === 'internship' ||
      cue === 'engagement' ||
      cue === 'lasts' ||
      cue === 'duration'
    )
      out.work = true;
    if (cue === 'total' || cue === 'at-least') out.total = true;
    if ((cue === 'full-time' || cue === 'part-time') && (i < from ? from - i <= 4 : i - to <= 3))
      out.schedule = true;
  }
  out.against = out.against || onLeave;
  return out;
}
