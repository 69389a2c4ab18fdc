import { CLOSE, COMMA, isDash, OPEN, PERCENT, SLASH } from '../characters';
import { BULLET, NUMBER } from '../text';
import type { TimeText } from '../time-words';
import {
  codeAt,
  cueOf,
  DAILY,
  DAY,
  HOUR,
  labelStart,
  MONTH,
  MONTH_NAME,
  NUMERAL,
  sentenceEnd,
  sentenceStart,
  TO,
  UNIT,
  WEEK,
  WEEKLY,
} from '../time-words';
import type { Quantity } from './quantity';

/** A line longer than this is no list of facts. */
const LONG_LINE = 30;

/** How plainly the text says that the length at `q` is that of the work: see `DurationMention.strength`. */
export function strengthOf(t: TimeText, q: Quantity): { strength: number; rule: string } {
  const { p } = t;
  const sentence = sentenceStart(t, q.from);
  const end = sentenceEnd(t, q.from);
  // "Duration: 6 months", "the internship lasts twelve weeks", "a period of 3 months", "stage de 6 mois"
  let link = 0;
  let passed = 0;
  const reach = isPredicate(t, q) ? 16 : 8;
  for (let i = q.from - 1; i >= Math.max(sentence, q.from - reach - passed); i--) {
    // "Praktikant (m/w/d) für 6 Monate"
    const bracket = bracketPassed(t, i);
    if (bracket > 0) {
      passed += bracket;
      i -= bracket - 1;
      continue;
    }
    const cue = cueOf(t, i);
    // "Die Mindestdauer beträgt 6 Monate": the bound is the label too
    if (cue === 'at-least' && LABEL_OF_BOUND.test(p.text.slice(p.start[i], p.end[i])))
      return { strength: 5, rule: 'duration.label' };
    // "Praktikum 80-100 %, 6 Monate", "el contrato no podrá ser inferior a seis meses"
    if (isShare(t, i) || cue === 'at-least' || cue === 'at-most') {
      passed++;
      continue;
    }
    const distance = q.from - i - passed;
    if (distance >= 3 && (((t.role[i] ?? 0) & UNIT) !== 0 || (distance > 3 && p.kind[i] === NUMBER))) break;
    if (cue === 'duration') return { strength: 5, rule: 'duration.label' };
    if (cue === 'lasts' && distance <= 4) return { strength: 4, rule: 'duration.verb' };
    if (distance > 8) continue;
    if (cue === 'internship' && distance <= (link === 1 ? 8 : 5))
      return { strength: 4, rule: 'duration.internship-of' };
    if (cue === 'engagement' && distance <= 4)
      return { strength: isLengthOf(t, i) ? 5 : 3, rule: 'duration.engagement-of' };
    if (cue === 'throughout' && distance <= 4) link = 1;
  }
  // "der insgesamt zwölf Wochen dauert": German puts the verb last
  if (q.unit !== DAY && cueOf(t, q.to) === 'lasts' && (q.to + 1 >= end || codeAt(t, q.to + 1) !== 0))
    return { strength: 4, rule: 'duration.verb-last' };
  // "a 12-week (paid) summer internship", "8 weeks program", "6 months internship"
  for (let i = q.to; i < Math.min(end, q.to + 6); i++) {
    const cue = cueOf(t, i);
    const distance = i - q.to;
    if (p.kind[i] === NUMBER) break;
    if (cue === 'internship')
      return { strength: q.compound || distance <= 3 ? 4 : 3, rule: 'duration.month-internship' };
    // "a 6-month remote internship"
    if (q.compound && distance <= 1 && (cue === 'remote' || cue === 'hybrid' || cue === 'onsite'))
      return { strength: 4, rule: 'duration.month-internship' };
    if (cue === 'engagement' && distance <= 2)
      return { strength: q.compound ? 4 : 3, rule: 'duration.month-engagement' };
    if (cue === 'duration' && distance <= 1) return { strength: 4, rule: 'duration.in-length' };
    if (codeAt(t, i) === COMMA && !q.compound && distance > 0) break;
  }
  const lead = q.from - 1;
  if (cueOf(t, lead) === 'throughout' && t.phrase[lead] !== lead && definite(t, lead))
    return { strength: 3, rule: 'duration.the' };
  if (labelAbove(t, q)) return { strength: 5, rule: 'duration.label-above' };
  if (q.unit !== DAY && alone(t, q, sentence, end)) return { strength: 4, rule: 'duration.line' };
  // a bound or "for" and a word of the work anywhere in the sentence: "commit full-time for at least 10 weeks"
  const near = Math.max(sentence, q.from - 3);
  let bounded = link === 1 || q.min === null || q.max === null || q.min !== q.max;
  for (let i = near; i < q.from; i++) {
    const cue = cueOf(t, i);
    if (cue === 'throughout' || cue === 'at-least' || cue === 'at-most') bounded = true;
  }
  let about = false;
  let whole = false;
  for (let i = Math.max(sentence, q.from - 25); i < Math.min(end, q.to + 15); i++) {
    const cue = cueOf(t, i);
    if ((cue === 'full-time' || cue === 'part-time') && Math.abs(i - q.to) <= 5) whole = true;
    if (
      cue === 'internship' ||
      cue === 'engagement' ||
      cue === 'work' ||
      cue === 'full-time' ||
      cue === 'part-time' ||
      cue === 'lasts' ||
      cue === 'start'
    )
      about = true;
  }
  if (bounded && about) return { strength: 3, rule: 'duration.for' };
  if (whole && (q.unit === WEEK || q.unit === MONTH)) return { strength: 3, rule: 'duration.with-schedule' };
  if (link === 1 && (q.unit === WEEK || q.unit === MONTH)) return { strength: 3, rule: 'duration.during' };
  if ((q.unit === WEEK || q.unit === MONTH) && besideHours(t, q, sentence, end))
    return { strength: 3, rule: 'duration.beside-hours' };
  // "6 months from September 2026", "(juillet 2026 / 6 mois)"
  for (let i = Math.max(sentence, q.from - 5); i < Math.min(end, q.to + 5); i++)
    if (((t.role[i] ?? 0) & MONTH_NAME) !== 0) return { strength: 3, rule: 'duration.with-month' };
  if (inBracket(t, q)) return { strength: about ? 3 : 2, rule: 'duration.bracket' };
  if (about && q.compound) return { strength: 2, rule: 'duration.compound' };
  return { strength: about ? 1 : 0, rule: 'duration.bare' };
}

const LABEL_OF_BOUND = /(?:dauern?|zeit(?:raum)?|durée|duración|durata|duração|duur)$/i;

const LEAST = /^(?:mindest|min[ií]m|mínim)/i;
const MOST = /^(?:höchst|m[aá]xim|maksym|massim)/i;

const FAR_LABEL = 9;

/** "Höchstdauer", "durée maximale du stage", "minimální délka": the bound that the label of the length names. */
export function boundOfLabel(t: TimeText, q: Quantity): 'least' | 'most' | null {
  const { p } = t;
  const reach = isPredicate(t, q) ? 2 * FAR_LABEL : FAR_LABEL;
  for (let i = q.from - 1; i >= Math.max(sentenceStart(t, q.from), q.from - reach); i--) {
    i -= bracketPassed(t, i);
    if (p.kind[i] === NUMBER || ((t.role[i] ?? 0) & UNIT) !== 0) return null;
    const word = p.text.slice(p.start[i], p.end[i]);
    const least = LEAST.test(word);
    if (!least && !MOST.test(word)) continue;
    const label = LABEL_OF_BOUND.test(word) || [i - 1, i, i + 1].some((at) => cueOf(t, at) === 'duration');
    if (label) return least ? 'least' : 'most';
  }
  return null;
}

/** "La duración del contrato", "length of the program". */
function isLengthOf(t: TimeText, at: number): boolean {
  for (let i = at - 1; i >= at - 4; i--) if (cueOf(t, i) === 'duration') return true;
  return false;
}

const IS = new Set([
  'is',
  'are',
  'be',
  'ist',
  'beträgt',
  'liegt',
  'est',
  'es',
  'è',
  'bedraagt',
  'wynosi',
  'je',
]);

/** "La durée d'un stage dans le même organisme est de 6 mois": what is said of the length may stand far from its noun. */
function isPredicate(t: TimeText, q: Quantity): boolean {
  for (let i = q.from - 1; i >= q.from - 3; i--)
    if (IS.has(t.p.text.slice(t.p.start[i], t.p.end[i]).toLowerCase())) return true;
  return false;
}

/** How many tokens "(m/w/d)" or "(40 Wochenstunden)", which closes at `at`, has, or 0. */
function bracketPassed(t: TimeText, at: number): number {
  if (codeAt(t, at) !== CLOSE) return 0;
  const hours = ((t.role[at - 1] ?? 0) & HOUR) !== 0;
  for (let i = at - 1; i > at - 9; i--) {
    if (codeAt(t, i) === OPEN) return at - i + 1;
    if (hours) continue;
    if ((t.p.end[i] ?? 0) - (t.p.start[i] ?? 0) !== 1 || (codeAt(t, i) !== 0 && codeAt(t, i) !== SLASH))
      return 0;
  }
  return 0;
}

/** A part of "80-100 %". */
function isShare(t: TimeText, at: number): boolean {
  if (codeAt(t, at) === PERCENT) return true;
  const next = codeAt(t, at + 1);
  if (t.p.kind[at] === NUMBER) return next === PERCENT || (isDash(next) && codeAt(t, at + 3) === PERCENT);
  return isDash(codeAt(t, at)) && codeAt(t, at + 2) === PERCENT;
}

const NEAR_HOURS = 10;

/** "16 weeks at 37.5 hours per week", "35 heures par semaine, 15 semaines": so long, with so many hours. */
function besideHours(t: TimeText, q: Quantity, sentence: number, end: number): boolean {
  const weekly = (from: number, to: number) => {
    let hours = false;
    for (let i = from; i < to; i++) {
      const role = t.role[i] ?? 0;
      if ((role & HOUR) !== 0) hours = true;
      else if (hours && (role & (WEEK | WEEKLY | DAILY)) !== 0) return true;
    }
    return false;
  };
  return (
    weekly(Math.max(sentence, q.from - NEAR_HOURS), q.from) || weekly(q.to, Math.min(end, q.to + NEAR_HOURS))
  );
}

/** "(6 months)", and either end of "(de 6 semaines à 6 mois)". */
function inBracket(t: TimeText, q: Quantity): boolean {
  const mixed = (at: number) =>
    t.p.kind[at] === NUMBER ||
    ((t.role[at] ?? 0) & (UNIT | TO | NUMERAL)) !== 0 ||
    cueOf(t, at) === 'throughout';
  let i = q.from - 1;
  while (i > q.from - 6 && mixed(i)) i--;
  // "de" is no word of a range by itself
  if (codeAt(t, i) !== OPEN && codeAt(t, --i) !== OPEN) return false;
  let end = q.to;
  while (end < q.to + 5 && mixed(end)) end++;
  return codeAt(t, end) === CLOSE;
}

const ARTICLES = new Set([
  'the',
  'der',
  'die',
  'les',
  'los',
  'las',
  'i',
  'le',
  'os',
  'as',
  'de',
  'your',
  'this',
  'these',
  'ces',
  'estos',
]);

/** "for the five months", "pendant les 6 mois": a length that the reader is taken to know, which is the work's. */
function definite(t: TimeText, at: number): boolean {
  return ARTICLES.has(t.p.text.slice(t.p.start[at], t.p.end[at]).toLowerCase());
}

/** The line holds little more than the length: a card, a list of facts. */
function alone(t: TimeText, q: Quantity, sentence: number, end: number): boolean {
  if (end - sentence > LONG_LINE) return false;
  let words = 0;
  for (let i = sentence; i < end; i++) {
    if (i >= q.from && i < q.to) continue;
    if (
      codeAt(t, i) !== 0 ||
      t.p.kind[i] === NUMBER ||
      ((t.role[i] ?? 0) & (MONTH_NAME | UNIT | WEEKLY)) !== 0
    )
      continue;
    const cue = cueOf(t, i);
    if (cue === 'internship' || cue === 'extension' || cue === 'at-most') continue;
    words++;
  }
  return words <= 2 && (end >= t.p.count || lineEdge(t, end) || end - sentence <= 5);
}

function lineEdge(t: TimeText, at: number): boolean {
  return t.p.line[at] !== t.p.line[at - 1] || ((t.p.flags[at] ?? 0) & BULLET) !== 0;
}

/** The line above is a label and nothing else: "Duration" / "6 months". */
function labelAbove(t: TimeText, q: Quantity): boolean {
  const sentence = sentenceStart(t, q.from);
  for (let i = labelStart(t, q.from); i < sentence; i++) if (cueOf(t, i) === 'duration') return true;
  return false;
}
