import { currencySymbols, currencyWords, dollarPrefixes } from './currencies';
import { COLON, PERCENT, STOP } from './marks';
import { periods } from './mentions/rhythm';
import { deniedAfter, deniedBefore } from './pay-denial';
import { nextIs } from './pay-setting';
import type { PayHit, PayText } from './pay-text';
import { hitCovering, isFiller } from './pay-text';
import { MARK, NUMBER } from './text';
import { idSet } from './vocabulary';

/** On what terms a reward is given: as a share, beside a base or instead of one, or not filled in. */

const LEGAL = idSet('plafond pass pss smic smg minimum mindestlohn minimo smmlv smlmv smlv');
const HANDED = idSet(
  'paid provided offered given gezahlt gewahrt geboten versee verse versees accordee abonada corrisposta',
);

/** "Stipend: 0", "Stipend: Rs. 0": nobody filled it in. */
export function isEmpty(of: PayText, hit: PayHit): boolean {
  const { text } = of;
  let at = text.id[hit.to] === COLON ? hit.to + 1 : hit.to;
  while (at < hit.to + 4 && isCurrencyMark(text.id[at] ?? 0)) at++;
  return text.kind[at] === NUMBER && Number(text.text.slice(text.start[at], text.end[at])) <= 1;
}

function isCurrencyMark(id: number): boolean {
  return id === STOP || currencySymbols.has(id) || currencyWords.has(id) || dollarPrefixes.has(id);
}

/** "100 % commission". */
export function isWhole(of: PayText, hit: PayHit): boolean {
  const { text } = of;
  const at =
    text.kind[hit.from] === NUMBER ? hit.from : text.id[hit.from - 1] === PERCENT ? hit.from - 2 : -1;
  return at >= 0 && text.text.slice(text.start[at], text.end[at]) === '100';
}

/** Whether the sentence gives a wage or salary beside a share of sales or of the company, or denies one. */
export function baseBeside(of: PayText, hit: PayHit): 'given' | 'denied' | null {
  const { text } = of;
  const sentence = text.sentence[hit.from] ?? 0;
  const from = Math.max(text.sentenceFrom[sentence] ?? 0, hit.from - 40);
  const to = Math.min(text.sentenceFrom[sentence + 1] ?? text.count, hit.to + 40);
  for (let at = from; at < to; at++) {
    const other = hitCovering(of, at);
    if (other === null) continue;
    if (other.cue === 'salary' || other.cue === 'wage')
      return deniedBefore(of, other) || deniedAfter(of, other) > 0 ? 'denied' : 'given';
    at = other.to - 1;
  }
  return null;
}

/** "Stipend: 20% of what you raise". */
export function isShare(of: PayText, hit: PayHit): boolean {
  const { text } = of;
  for (let at = hit.to; at < hit.to + 4; at++) {
    if (text.kind[at] !== NUMBER) continue;
    if (text.id[at + 1] !== PERCENT) return false;
    // "15 % du plafond de la sécurité sociale" is a sum set by law.
    for (let after = at + 2; after < at + 6; after++) if (LEGAL.has(text.id[after] ?? 0)) return false;
    return true;
  }
  return false;
}

/** "An allowance is paid", "Aufwandsentschädigung wird gezahlt", "sie erhalten eine Aufwandsentschädigung". */
export function isGiven(of: PayText, hit: PayHit): boolean {
  if (isReceived(of, hit)) return true;
  for (let at = hit.to; at < hit.to + 4 && at < of.text.count; at++) {
    if (of.text.sentence[at] !== of.text.sentence[hit.from]) return false;
    if (HANDED.has(of.text.id[at] ?? 0)) return true;
    if (of.text.kind[at] === MARK || hitCovering(of, at)?.cue === 'maybe') return false;
  }
  return false;
}

const WHO = idSet('du sie ihr wir ich vous tu nous on je we');
/** "Die Praktikanten erhalten …", "erhältst du …": not the people that the organisation helps. */
function namesWho(of: PayText, verb: number): boolean {
  for (let at = verb + 2; at >= verb - 6; at--) {
    if (of.text.sentence[at] !== of.text.sentence[verb]) continue;
    if (hitCovering(of, at)?.cue === 'work' || (at >= verb - 1 && WHO.has(of.text.id[at] ?? 0))) return true;
  }
  return false;
}

const THOSE_WHO = idSet('who that which if when whether');

/** "Students who receive a scholarship", "an allowance for meals": what others have, or what is spent. */
function isOtherAllowance(of: PayText, hit: PayHit, verb: number): boolean {
  if (nextIs(of, hit, 'expenses') || nextIs(of, hit, 'benefit')) return true;
  for (let at = verb; at >= verb - 5; at--) if (THOSE_WHO.has(of.text.id[at] ?? 0)) return true;
  return false;
}

/** The verb stands before, over articles, whom it is given to and how often. */
function isReceived(of: PayText, hit: PayHit): boolean {
  for (
    let at = hit.from - 1;
    at >= hit.from - 6 && of.text.sentence[at] === of.text.sentence[hit.from];
    at--
  ) {
    const cue = hitCovering(of, at)?.cue;
    if (cue === 'receive')
      return namesWho(of, at) && (hit.language !== 'en' || !isOtherAllowance(of, hit, at));
    if (cue !== undefined ? cue !== 'work' : !isFiller(of, at) && periods.at(of.text, at) === null)
      return false;
  }
  return false;
}
