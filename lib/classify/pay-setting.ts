import type { PayCue } from './lexicon/pay/cues';
import { COLON, COMMA, HYPHEN, QUESTION, SLASH } from './marks';
import type { PayHit, PayText } from './pay-text';
import { hitCovering, isFiller, PLAIN_BEFORE } from './pay-text';
import { BULLET, CAPITAL, LINE_START, MARK, SENTENCE_START, WORD } from './text';
import { idSet } from './vocabulary';

/** Where a phrase of pay stands: in a question, a label, a list, beside the work that it speaks of. */

const BE = idSet(
  'is are be been being am was get gets getting re ll werden wird ist sind es son sera seront est sont sono e jest sa je jsou zijn wordt worden',
);
const OR = idSet('or ou oder o of lub nebo ou');
const NO_WORDS = idSet('not non pas nicht no nao niet nie ne unpaid');
const IF = idSet('if whether wenn falls ob si se');

export function isQuestion(of: PayText, token: number): boolean {
  const { text } = of;
  const end = text.sentenceFrom[(text.sentence[token] ?? 0) + 1] ?? text.count;
  return text.id[end - 1] === QUESTION;
}
const INVITES = idSet('interested looking want searching seeking');

/** "Looking for a paid internship?": what is asked is what is offered. */
export function isInvitation(of: PayText, token: number): boolean {
  const start = of.text.sentenceFrom[of.text.sentence[token] ?? 0] ?? 0;
  return INVITES.has(of.text.id[start] ?? 0);
}
export function sentenceLength(of: PayText, hit: PayHit): number {
  const { text } = of;
  const sentence = text.sentence[hit.from] ?? 0;
  return (text.sentenceFrom[sentence + 1] ?? text.count) - (text.sentenceFrom[sentence] ?? 0);
}

/** "rémunéré ou non", "paid or not". */
export function orNot(of: PayText, hit: PayHit): boolean {
  return OR.has(of.text.id[hit.to] ?? 0) && NO_WORDS.has(of.text.id[hit.to + 1] ?? 0);
}

/** The work that is offered stands shortly before: "interns are volunteers", not "disclosure is voluntary". */
export function workBefore(of: PayText, hit: PayHit): boolean {
  if (hitCovering(of, hit.to)?.cue === 'work') return true;
  for (let at = hit.from - 1; at >= 0 && at >= hit.from - 8; at--) {
    if (of.text.sentence[at] !== of.text.sentence[hit.from]) return false;
    if (hitCovering(of, at)?.cue === 'work') return true;
  }
  return false;
}

/** The first word of a line, or the value of a label: "Bénévole", "Contract: volunteer", "Volunteer | remote". */
export function opensLine(of: PayText, hit: PayHit): boolean {
  const before = of.text.id[hit.from - 1] ?? 0;
  return ((of.text.flags[hit.from] ?? 0) & LINE_START) !== 0 || before === COLON || before === SLASH;
}
export function startsSentence(of: PayText, hit: PayHit): boolean {
  const start = of.text.sentenceFrom[of.text.sentence[hit.from] ?? 0] ?? 0;
  return hit.from - start <= 3;
}

/** "If it is labelled unpaid, …" */
export function opensCondition(of: PayText, hit: PayHit): boolean {
  const { text } = of;
  const start = text.sentenceFrom[text.sentence[hit.from] ?? 0] ?? 0;
  return IF.has(text.id[start] ?? 0) && hit.from - start <= 10;
}
export function sentenceHas(of: PayText, hit: PayHit, cue: PayCue): boolean {
  const { text } = of;
  const sentence = text.sentence[hit.from] ?? 0;
  const from = Math.max(text.sentenceFrom[sentence] ?? 0, hit.from - 40);
  const to = Math.min(text.sentenceFrom[sentence + 1] ?? text.count, hit.to + 40);
  for (let at = from; at < to; at++) {
    const other = hitCovering(of, at);
    if (other === null) continue;
    if (other.cue === cue) return true;
    at = other.to - 1;
  }
  return false;
}
export function nextIs(of: PayText, hit: PayHit, cue: PayCue): boolean {
  for (let at = hit.to; at < hit.to + 3 && at < of.text.count; at++) {
    const other = hitCovering(of, at);
    if (other !== null) return other.cue === cue;
    if (of.text.id[at] !== COLON && !isFiller(of, at)) return false;
  }
  return false;
}

/** "A stipend", "a monthly stipend"; an unknown noun before it ("pet stipend") makes it a benefit. */
export function isPlain(of: PayText, hit: PayHit): boolean {
  const before = hit.from - 1;
  if (hit.language !== 'en' || before < 0 || of.text.sentence[before] !== of.text.sentence[hit.from])
    return true;
  if (of.text.kind[before] !== WORD || hitCovering(of, before) !== null) return true;
  return (
    PLAIN_BEFORE.has(of.text.id[before] ?? 0) ||
    isFiller(of, before) ||
    ((of.text.flags[hit.from] ?? 0) & CAPITAL) !== 0
  );
}
export function isLabel(of: PayText, hit: PayHit): boolean {
  return (
    of.text.id[hit.to] === COLON && ((of.text.flags[hit.from] ?? 0) & (LINE_START | SENTENCE_START)) !== 0
  );
}

const ROW = 14;

/** Work right after ("paid summer internship"), or before with a form of "to be" between ("interns are paid"). */
export function concernsWork(of: PayText, hit: PayHit): boolean {
  const { text } = of;
  // "a 5-week, paid, hands-on, media-focused internship" is a row of adjectives
  const reach = text.id[hit.from - 1] === COMMA && text.id[hit.to] === COMMA ? ROW : 5;
  for (let at = hit.to; at < text.count && at < hit.to + reach; at++) {
    if (
      text.sentence[at] !== text.sentence[hit.from] ||
      (text.kind[at] === MARK &&
        text.id[at] !== COMMA &&
        text.id[at] !== SLASH &&
        (text.id[at] !== HYPHEN || reach !== ROW))
    )
      break;
    if (hitCovering(of, at)?.cue === 'work') return true;
  }
  const english = hit.language === 'en';
  let be = !english;
  for (let at = hit.from - 1; at >= 0 && at >= hit.from - 12; at--) {
    if (text.sentence[at] !== text.sentence[hit.from]) return false;
    if ((BE.has(text.id[at] ?? 0) && at >= hit.from - 3) || (text.id[at] === COMMA && at === hit.from - 1))
      be = true;
    const cue = hitCovering(of, at)?.cue;
    if (cue === 'work') return be;
    if (english && text.kind[at] === MARK && text.id[at] !== COMMA) return false;
  }
  return false;
}

/** "Paid", "Full-time, paid": an entry of a list of facts, with few words in its line. */
export function standsInList(of: PayText, hit: PayHit): boolean {
  const { text } = of;
  const line = text.line[hit.from] ?? 0;
  const from = text.lineFrom[line] ?? 0;
  const to = text.lineFrom[line + 1] ?? text.count;
  if (isBetweenBars(of, hit, from, to)) return true;
  if (to - from > 7) return false;
  return ((text.flags[hit.from] ?? 0) & CAPITAL) !== 0 && (hit.to >= to || text.kind[hit.to] !== WORD);
}

/** "Internship · Paid · 20 hrs/week": facts in one line, each between dots, however many they are. */
function isBetweenBars(of: PayText, hit: PayHit, from: number, to: number): boolean {
  const { text } = of;
  if (((text.flags[hit.from] ?? 0) & CAPITAL) === 0) return false;
  const before = ((text.flags[hit.from] ?? 0) & BULLET) !== 0;
  const after = hit.to < to && ((text.flags[hit.to] ?? 0) & BULLET) !== 0;
  return (before || hit.from === from) && (after || hit.to === to) && (before || after);
}
