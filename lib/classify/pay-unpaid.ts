import { COLON, COMMA, HYPHEN, OPEN } from './marks';
import { BE, isPrefix } from './pay-denial';
import type { PayHit, PayText } from './pay-text';
import { hitCovering, isFiller } from './pay-text';
import { MARK, NUMBER } from './text';
import { idOf, idSet } from './vocabulary';

/** Whether "unpaid" is said of this work. */

const FOR = idOf('for');
const NEAR = 4;
/** Whose unpaid work is spoken of: "unlike most unpaid internships". */
const OTHERS = idSet(
  'unlike against believe oppose abolish abolishing abolished ban banning banned eliminate contrairement contre anders',
);
/** What else is not paid for. */
const OTHER_THINGS = idSet(
  'weekend weekends break breaks lunch lunches meal meals minute minutes holiday holidays leave absence absences overtime closed shutdown commute ' +
    'pause pausen urlaub uberstunden feiertage supplementaires pauses repas descanso descansos vacaciones festivos',
);

/** "Überstunden werden mit Freizeit ausgeglichen, nicht bezahlt": what the sentence begins with is what it speaks of. */
function opensWithOther(of: PayText, hit: PayHit): boolean {
  const { text } = of;
  const start = text.sentenceFrom[text.sentence[hit.from] ?? 0] ?? 0;
  if (hit.language !== 'de' || hitCovering(of, hit.to)?.cue === 'work') return false;
  const label = text.id[start + 1] === COLON ? start + 2 : start;
  return OTHER_THINGS.has(text.id[label] ?? 0) && hit.from - label <= 8;
}

/** "They are not paid for weekends": what else is not paid for. */
export function paidForOthers(of: PayText, hit: PayHit): boolean {
  const { text } = of;
  if (text.id[hit.to] !== FOR) return false;
  for (let at = hit.to + 1; at < hit.to + NEAR && text.sentence[at] === text.sentence[hit.from]; at++)
    if (OTHER_THINGS.has(text.id[at] ?? 0)) return true;
  return false;
}

/** "Not an unpaid internship", "keine unbezahlten Praktika": a denial right before, over fillers alone. */
export function unpaidDenied(of: PayText, hit: PayHit): boolean {
  const { text } = of;
  for (let at = hit.from - 1; at >= 0 && at >= hit.from - NEAR; at--) {
    if (text.sentence[at] !== text.sentence[hit.from] || text.kind[at] === MARK) return false;
    const other = hitCovering(of, at);
    if (other !== null) return other.cue === 'no' && !isPrefix(of, other);
    if (!isFiller(of, at) || BE.has(text.id[at] ?? 0)) return false;
  }
  return false;
}

const AN = idSet('an one');
const FIRST = idSet('first initial');
const WHILE = idSet('day days week weeks month months');

/** "First month is training (unpaid)" */
export function isOfFirstWhile(of: PayText, hit: PayHit): boolean {
  const { text } = of;
  if (text.id[hit.from - 1] !== OPEN) return false;
  for (let at = hit.from - 2; at >= Math.max(0, hit.from - 8); at--) {
    if (text.sentence[at] !== text.sentence[hit.from]) return false;
    if (FIRST.has(text.id[at] ?? 0))
      return WHILE.has(text.id[at + 1] ?? 0) || WHILE.has(text.id[at + 2] ?? 0);
  }
  return false;
}

const IF = idSet('if si wenn falls sofern dessous below');

/** "Non rémunéré en dessous de 2 mois", "unbezahlt, wenn es kürzer ist": under a condition only. */
export function isOnlyIf({ text }: PayText, hit: PayHit): boolean {
  for (let at = hit.to; at < hit.to + 3 && text.sentence[at] === text.sentence[hit.from]; at++)
    if (IF.has(text.id[at] ?? 0)) return true;
  return false;
}

/** "Lunch breaks are unpaid", "an unpaid 30-minute lunch", "unlike most unpaid internships": not said of this work. */
export function unpaidElsewhere(of: PayText, hit: PayHit): boolean {
  const { text } = of;
  if (opensWithOther(of, hit)) return true;
  for (let at = hit.from - 1; at >= 0 && at >= hit.from - NEAR; at--) {
    if (text.sentence[at] !== text.sentence[hit.from]) break;
    if (OTHERS.has(text.id[at] ?? 0)) return true;
    const cue = hitCovering(of, at)?.cue;
    if (cue === 'work') break;
    if (OTHER_THINGS.has(text.id[at] ?? 0) || cue === 'expenses')
      return !text.text.slice(text.end[at], text.start[hit.from]).includes(',');
  }
  // "an unpaid, 30 minute meal break", "with an unpaid, one-hour lunch"
  const comma =
    text.id[hit.to] === COMMA && (text.kind[hit.to + 1] === NUMBER || AN.has(text.id[hit.from - 1] ?? 0));
  const from = comma ? hit.to + 1 : hit.to;
  for (let at = from; at < text.count && at < from + NEAR; at++) {
    if (text.sentence[at] !== text.sentence[hit.from]) return false;
    if (text.kind[at] === MARK && text.id[at] !== HYPHEN) return false;
    if (hitCovering(of, at)?.cue === 'work') return false;
    if (OTHER_THINGS.has(text.id[at] ?? 0)) return true;
  }
  return false;
}
