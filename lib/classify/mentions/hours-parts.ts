import { COMMA, OPEN } from '../characters';
import { NUMBER } from '../text';
import type { TimeText } from '../time-words';
import { codeAt, cueOf, HOUR, SEASON, SEMESTER, sentenceEnd } from '../time-words';
import { wordAt } from '../word-at';
import { parseCount } from './count';
import type { HoursMention } from './hours';
import { plausibleWeek } from './hours-range';
import type { Quantity } from './quantity';

/** Hours a week that differ with the part of the year: "20 hours a week in the semester, 40 in the holidays". */

const REACH = 8;
const JOINS = new Set(['and', 'or', 'up', 'to', 'und', 'bis', 'zu', 'et', 'y', 'hasta', 'but', 'increasing']);
const IN = new Set(['in', 'during', 'over', 'im', 'in', 'während', 'pendant', 'durante', 'en']);
const ARTICLES = new Set([
  'the',
  'den',
  'der',
  'dem',
  'les',
  'las',
  'los',
  'el',
  'la',
  'school',
  'summer',
  'winter',
]);
const PARTS = new Set(
  'holidays holiday break breaks vacation vacations term semester ferien semesterferien vorlesungsfreien vacances vacaciones'.split(
    ' ',
  ),
);

/** The number that stands without its unit after `mention`, with the part of the year that it is of. */
export function inOtherPart(t: TimeText, mention: HoursMention): HoursMention | null {
  const end = Math.min(sentenceEnd(t, mention.from), mention.to + REACH);
  const other = inBrackets(t, mention);
  if (other !== null) return other;
  let at = mention.to;
  while (at < end && t.p.kind[at] !== NUMBER) at++;
  if (at >= end || !(codeAt(t, at - 1) === COMMA || JOINS.has(wordAt(t.p, at - 1)))) return null;
  const hours = parseCount(t.p.text.slice(t.p.start[at], t.p.end[at]));
  const to = IN.has(wordAt(t.p, at + 1)) ? at + 2 : -1;
  if (hours === null || to < 0 || ((t.role[at + 1] ?? 0) & HOUR) !== 0) return null;
  const part = ARTICLES.has(wordAt(t.p, to)) ? to + 1 : to;
  if (part > sentenceEnd(t, at) || !(isPart(t, to) || isPart(t, part))) return null;
  if (!plausibleWeek({ min: hours, max: hours }) || cueOf(t, at) === 'not-work') return null;
  return {
    per: 'week',
    hours: { min: hours, max: hours },
    from: at,
    to: part,
    strength: mention.strength,
    rule: 'hours.other-part',
  };
}

/** "20 hours in the semester, 40 in the holidays": hours of a week, though no week is named. */
export function inFirstPart(t: TimeText, q: Quantity): HoursMention | null {
  const hours = { min: q.min, max: q.max };
  if (!IN.has(wordAt(t.p, q.to)) || !plausibleWeek(hours)) return null;
  const part = ARTICLES.has(wordAt(t.p, q.to + 1)) ? q.to + 2 : q.to + 1;
  if (!isPart(t, part) && !isPart(t, part - 1)) return null;
  const mention: HoursMention = {
    per: 'week',
    hours,
    from: q.from,
    to: q.to,
    strength: 1,
    rule: 'hours.first-part',
  };
  return inOtherPart(t, mention) === null ? null : mention;
}

/** "12 hours per week (16 if you take four credits)". */
function inBrackets(t: TimeText, mention: HoursMention): HoursMention | null {
  const at = mention.to + 1;
  if (codeAt(t, mention.to) !== OPEN || t.p.kind[at] !== NUMBER || wordAt(t.p, at + 1) !== 'if') return null;
  const hours = parseCount(t.p.text.slice(t.p.start[at], t.p.end[at]));
  if (hours === null || !plausibleWeek({ min: hours, max: hours })) return null;
  return { ...mention, hours: { min: hours, max: hours }, from: at, to: at + 1, rule: 'hours.other-part' };
}

function isPart(t: TimeText, at: number): boolean {
  return ((t.role[at] ?? 0) & (SEASON | SEMESTER)) !== 0 || PARTS.has(wordAt(t.p, at));
}
