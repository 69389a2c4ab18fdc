import { CLOSE, COLON, COMMA, isDash, OPEN } from '../characters';
import { NUMBER } from '../text';
import type { TimeText } from '../time-words';
import { codeAt, cueOf, DAY, HOUR, MONTH, sentenceEnd, sentenceStart, WEEK } from '../time-words';
import { wordAt } from '../word-at';
import type { Quantity } from './quantity';

/** Which lengths of time are somebody else's: of a project, of studies, of applying. */

/** In weeks: a project that lasts longer is not one intern's. */
export const LONG_FOR_PROJECT = 60;
const PROJECT = /^proje?[ck]?t|^proyecto/;

export function isProject(t: TimeText, at: number): boolean {
  return PROJECT.test(wordAt(t.p, at));
}

/** "Le projet européen dure 36 mois". */
export function isOfProject(t: TimeText, q: Quantity): boolean {
  const at = q.from;
  if ([q.to, q.to + 1, q.to + 2].some((i) => isProject(t, i))) return true;
  for (let i = at - 1; i >= Math.max(sentenceStart(t, at), at - 8); i--) {
    if (cueOf(t, i) === 'internship') return false;
    if (isProject(t, i)) return true;
  }
  return false;
}

const PARTS = /^(?:rotation|assignment|module|department|team|block|phase)s?$/;

/** "Two rotations in different teams, each six months": a part of the whole. */
function isPartBefore(t: TimeText, at: number): boolean {
  for (let i = at - 2; i >= Math.max(sentenceStart(t, at), at - 8); i--)
    if (PARTS.test(wordAt(t.p, i))) return true;
  return false;
}

const BEFORE = new Set(['vor', 'avant', 'before', 'antes', 'prima', 'przed', 'před']);
const EXCLUDING = new Set(['excluding', 'excl', 'except', 'ohne', 'hors', 'excluyendo', 'exclusief']);
const CONSISTS = /^(?:consist|compris|besteh|umfass|comprend|consta)/;

/** "The programme consists of 12 months of training": the training is the work. */
function ofWork(t: TimeText, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentenceStart(t, at), at - 3); i--)
    if (cueOf(t, i) === 'lasts' && CONSISTS.test(wordAt(t.p, i))) return true;
  return false;
}

/** "609 € pour un mois de 20 jours": what is paid for. */
function isMonthOfDays(t: TimeText, q: Quantity): boolean {
  if (q.unit === DAY && wordAt(t.p, q.from - 1) === 'de' && ((t.role[q.from - 2] ?? 0) & MONTH) !== 0)
    return true;
  return (
    q.min === 1 && q.max === 1 && wordAt(t.p, q.to) === 'de' && ((t.role[q.to + 2] ?? 0) & (DAY | HOUR)) !== 0
  );
}

/** "Stage de 6 mois", "ein Zeitraum von jeweils etwa acht Wochen": what stands right before it is the work or its length. */
function isLabelled(t: TimeText, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentenceStart(t, at), at - 5); i--) {
    const cue = cueOf(t, i);
    if (cue === 'duration') return true;
    if (cue === 'internship') return at - i === 1 || (at - i === 2 && cueOf(t, at - 1) === 'throughout');
    if (t.p.kind[i] === NUMBER || (cue !== null && cue !== 'throughout')) return false;
  }
  return false;
}

/** "Paid leave at 2 days per month, up to a maximum of 12 days": leave is counted in days. */
function isDaysOfLeave(t: TimeText, q: Quantity): boolean {
  if (q.unit !== DAY) return false;
  for (let i = q.from - 1; i >= sentenceStart(t, q.from); i--) {
    const cue = cueOf(t, i);
    if (cue === 'leave') return true;
    if (cue === 'internship' || cue === 'duration') return false;
  }
  return false;
}

/** Experience, leave, training, notice, "ago", "within": somebody's time, not the length of this work. */
export function isElsewhere(t: TimeText, q: Quantity): boolean {
  if (isDaysOfLeave(t, q)) return true;
  const start = Math.max(sentenceStart(t, q.from), q.from - 5);
  const end = Math.min(sentenceEnd(t, q.from), q.to + 7);
  let owned = ofWork(t, q.from) || isLabelled(t, q.from);
  for (let i = q.to; i < end; i++) {
    const cue = cueOf(t, i);
    const distance = i - q.to;
    if (cue === 'internship' || (cue === 'engagement' && distance <= 2)) owned = true;
    // "a ten-week period at the university", and not "a period of study"
    if (cue === 'duration' && distance === 0 && t.phrase[i + 1] !== i) owned = true;
    if (distance <= 1 && EXCLUDING.has(wordAt(t.p, i))) break;
    if (t.p.kind[i] === NUMBER && distance > 0) break;
    if (codeAt(t, i) === COMMA && !owned && distance <= 2 && !q.compound) break;
    if (codeAt(t, i) === CLOSE && distance <= 1) break;
    // "Bewerbungsfrist: 4 Wochen vor Praktikumsbeginn"
    if (
      (cue === 'ago' && distance <= 1 && !isCountedFrom(t, q, i)) ||
      (distance === 0 && BEFORE.has(wordAt(t.p, i)) && wordAt(t.p, i + 1) !== 'ort')
    )
      return true;
    if (cue === 'more' && distance === 0) return true;
    // "6 Monate Praktikum absolviert haben": what is asked of who applies
    if (cue === 'experience' && (!owned || wordAt(t.p, i) === 'absolviert')) return true;
    if (owned) continue;
    if ((cue === 'leave' || cue === 'training' || cue === 'study') && distance <= 3) return true;
  }
  if (wordAt(t.p, q.from - 1) === 'each' && isPartBefore(t, q.from)) return true;
  if (isPayrolls(t, q) || isAsked(t, q.from) || isMonthOfDays(t, q)) return true;
  for (let i = q.from - 1; i >= start; i--) {
    const cue = cueOf(t, i);
    const distance = q.from - i;
    if ((cue === 'wait' || cue === 'part-of') && distance <= 2) return true;
    if (cue === 'ago' && distance <= 2) return true;
    if (cue === 'extension' && distance <= 4) return true;
    // "Die Probezeit dauert sechs Monate"
    if (cue === 'lasts' && (cueOf(t, i - 1) === 'ago' || cueOf(t, i - 1) === 'leave')) return true;
    if (cue === 'internship' || cue === 'lasts' || (cue === 'duration' && t.phrase[i] === i)) break;
    if (cue === 'experience' && isWorkExperience(t, q, i)) continue;
    if ((cue === 'experience' || cue === 'leave' || cue === 'training') && !owned) return true;
    if (t.p.kind[i] === NUMBER && distance > 3) break;
  }
  return !owned && isOfApplying(t, q);
}

/** "Una duración máxima de dos años contados a partir de la firma". */
function isCountedFrom(t: TimeText, q: Quantity, at: number): boolean {
  if (wordAt(t.p, at) !== 'contados') return false;
  for (let i = q.from - 1; i >= Math.max(sentenceStart(t, q.from), q.from - 4); i--)
    if (wordAt(t.p, i) === 'duración') return true;
  return false;
}

const SALARY = /^(?:salari|salár|sueldo|vencimento|ordenado|stipendio)/;

/** "Salário, 14 meses": so many pays a year. */
function isPayrolls(t: TimeText, q: Quantity): boolean {
  if (q.unit !== MONTH || q.min !== q.max || (q.min ?? 0) < 13 || (q.min ?? 0) > 16) return false;
  for (let i = q.from - 1; i >= Math.max(sentenceStart(t, q.from), q.from - 8); i--) {
    const cue = cueOf(t, i);
    if (cue === 'internship' || cue === 'duration' || cue === 'lasts') return false;
    // "según convenio" is what the trade has agreed on
    if (cue === 'engagement' && wordAt(t.p, i) !== 'convenio') return false;
    if (cue === 'throughout' && wordAt(t.p, i) !== 'por') return false;
    if (SALARY.test(wordAt(t.p, i))) return true;
  }
  return false;
}

const NOT = new Set(['no', 'não', 'ne', 'nicht', 'not']);
const HAVING = new Set(['haber', 'disfrutar', 'ter', 'haver', 'having']);

/** "No haber disfrutado de una beca durante doce meses": what the applicant must not have had. */
function isAsked(t: TimeText, at: number): boolean {
  const start = sentenceStart(t, at);
  return NOT.has(wordAt(t.p, start)) && HAVING.has(wordAt(t.p, start + 1));
}

/** "Work experience, one to two weeks", "Work experience (2 weeks)": what is offered, as what is asked for counts in months. */
function isWorkExperience(t: TimeText, q: Quantity, at: number): boolean {
  const mark = codeAt(t, q.from - 1);
  return (
    q.unit === WEEK && at <= q.from - 2 && (mark === COMMA || mark === COLON || mark === OPEN || isDash(mark))
  );
}

/** "The application period is 20 days from the posting date". */
function isOfApplying(t: TimeText, q: Quantity): boolean {
  let lasts = false;
  for (let i = q.from - 1; i >= Math.max(sentenceStart(t, q.from), q.from - 12); i--) {
    const cue = cueOf(t, i);
    lasts ||= cue === 'lasts';
    // "Whatever you apply for, it may last for 6 weeks".
    if (lasts && codeAt(t, i) === COMMA) return false;
    if (cue === 'internship' || codeAt(t, i) === OPEN) return false;
    if (cue === 'apply' || cue === 'deadline' || cue === 'posted') return true;
  }
  return false;
}
