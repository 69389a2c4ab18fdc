import type { PayCue } from './lexicon/pay/cues';
import type { Money } from './mentions/money';
import type { PayHit, PayText } from './pay-text';
import { hitCovering, isFiller, isPayNoun, PLAIN_BEFORE } from './pay-text';
import { CAPITAL, SPACED, WORD } from './text';
import { idOf } from './vocabulary';

/** What stands near a sum of money. */

const REACH = 14;

/** What stands between a sum and the next thing: "$20 per hour, plus overtime". */
const PARTS = new Set(
  [
    ',',
    ';',
    '(',
    ')',
    '+',
    '.',
    'and',
    'plus',
    'und',
    'et',
    'y',
    'e',
    'which',
    'with',
    'zzgl',
    'along',
    'as',
    'sowie',
    'plus',
    'mas',
    'piu',
    'oltre',
    'oraz',
    'mais',
    'ainsi',
    'but',
    'mit',
  ].map(idOf),
);

/** "Wir zahlen auch Pflichtpraktikanten 1.000 Euro im Monat": a sum that recurs may stand further from its verb. */
const FAR_RECEIVED = 7;

function isRegular({ period, before, from }: Money): boolean {
  // "erhältst du für das Praktikum insgesamt 1.200 Euro"
  if (before?.period === 'total' && from - before.to <= 1) return true;
  return period === 'hour' || period === 'day' || period === 'week' || period === 'month';
}

const JOINS = new Set(['and', 'plus', '&', '+'].map(idOf));
const FOR = new Set(['for', 'toward', 'towards', 'to'].map(idOf));

/** "Free housing, a bus pass and $80 a week": an item of its own, which those before it say nothing of. */
function isListed({ text }: PayText, money: Money): boolean {
  return isRegular(money) && JOINS.has(text.id[money.from - 1] ?? 0) && !FOR.has(text.id[money.to] ?? 0);
}

/** "Erhält eine Praktikantin somit 1.300 Euro": who gets it stands between. */
function namesReceiver(of: PayText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (hitCovering(of, at)?.cue === 'work') return true;
  return false;
}

const RECEIVED = idOf('received');

/** "We received $5,000 for our garden": what is over went to the interns only where they are named. */
function isOfOthers(of: PayText, hit: PayHit): boolean {
  if (of.text.id[hit.from] !== RECEIVED) return false;
  return !namesReceiver(of, Math.max(sentenceRange(of, hit.from).from, hit.from - FAR_RECEIVED), hit.from);
}

/** The verb comes last: "werden 400 Euro monatlich gezahlt", "6000 rupaye diye jayenge", "500 € par mois doivent aussi être versés". */
function endsClause(hit: PayHit, gap: number, money: Money): boolean {
  if (hit.language === 'de') return gap <= 1;
  if (hit.language === 'hi') return gap <= (isRegular(money) ? FAR_RECEIVED : 3);
  return hit.language === 'fr' && hit.to - hit.from > 1 && isRegular(money);
}

/** Words of business that say nothing when the sum has a period and stands apart from them. */
const FAR_BUSINESS = 4;
interface Reach {
  from: number;
  to: number;
}
export function sentenceRange(of: PayText, token: number): Reach {
  const { sentenceFrom, sentence } = of.text;
  const at = sentence[token] ?? 0;
  return { from: sentenceFrom[at] ?? 0, to: sentenceFrom[at + 1] ?? of.text.count };
}

/** The phrase nearest to the sum among those that can say what it is for. What stands before counts a little more. */
export function nearest(of: PayText, money: Money, reach: Reach): PayHit | null {
  let best = null as PayHit | null;
  let bestDistance = Number.POSITIVE_INFINITY;
  const listed = isListed(of, money);
  const consider = (hit: PayHit, gap: number, after: boolean) => {
    if (!saysWhatFor(hit.cue)) return;
    if (listed && !after && (hit.cue === 'benefit' || hit.cue === 'expenses')) return;
    if (!isRegular(money) && isOfOthers(of, hit)) return;
    const last = after && endsClause(hit, gap, money);
    if (
      hit.cue === 'receive' &&
      !last &&
      (after ||
        gap > (listed ? REACH : isRegular(money) || namesReceiver(of, hit.to, money.from) ? FAR_RECEIVED : 3))
    )
      return;
    if (hit.cue === 'business' && gap > FAR_BUSINESS && money.period !== null) return;
    if ((hit.cue === 'business' || hit.cue === 'later') && gap > 10) return;
    const distance =
      gap * (hit.cue === 'paid' && after ? 2 : 1) +
      (after ? afterwards(hit, gap, last) : 0) +
      (isWeakNoun(hit.cue) ? 0.3 : 0);
    if (distance < bestDistance) {
      best = after && gap > 0 && isForSomething(of, money.to, hit) ? { ...hit, cue: 'benefit' } : hit;
      bestDistance = distance;
    }
  };
  const from = Math.max(reach.from, money.from - REACH);
  for (let token = money.from - 1; token >= from; token--) {
    const hit = hitCovering(of, token);
    if (hit === null || hit.to - 1 !== token) continue;
    consider(hit, money.from - hit.to, false);
  }
  const to = Math.min(reach.to, money.to + REACH);
  let parted = false;
  for (let token = money.to; token < to; token++) {
    if (PARTS.has(of.text.id[token] ?? 0) || isGluedWord(of, token)) parted = true;
    const hit = hitCovering(of, token);
    if (hit === null || hit.from !== token) continue;
    // What comes after "and", a comma or a bracket is the next thing, unless it is a word of pay.
    if (!isPayNoun(hit.cue) && (parted || hit.from - money.to > 3)) continue;
    consider(hit, hit.from - money.to + (parted ? 4 : 0), true);
  }
  // The period's words may lie inside a phrase: "hourly wage of", "monthly stipend".
  for (let token = money.from; token < money.to; token++) {
    const hit = hitCovering(of, token);
    if (hit !== null && isPayNoun(hit.cue)) consider(hit, 0, true);
  }
  return best !== null && isAward(best) && isForGear(of, money.to) ? { ...best, cue: 'benefit' } : best;
}

const SPENT = new Set(['to', 'for', 'toward', 'towards'].map(idOf));
const GEAR = new Set(
  'internet broadband wifi ergonomic chairs chair desk desks headset headsets monitor monitors phone workspace gym'
    .split(' ')
    .map(idOf),
);
const FAR_SPENT = 10;
const FAR_GEAR = 9;

/** "A stipend of $100 a month to offset internet and phone costs": what is equipped with it is the one who works from home. */
export function isForGear({ text }: PayText, from: number): boolean {
  let spent = -1;
  for (
    let at = from;
    at < from + FAR_SPENT + FAR_GEAR && text.sentence[at] === text.sentence[from - 1];
    at++
  ) {
    const id = text.id[at] ?? 0;
    if (spent < 0 && at - from < FAR_SPENT && SPENT.has(id)) spent = at;
    if (spent >= 0 && at - spent <= FAR_GEAR && GEAR.has(id)) return true;
  }
  return false;
}

/** What stands after the sum counts a little less; German puts a fee's noun and the verb of giving there. */
function afterwards(hit: PayHit, gap: number, last: boolean): number {
  if (hit.cue === 'fee' && gap <= 2) return -gap;
  if (last && hit.cue === 'receive') return 3.6;
  return gap <= 1 ? 0.6 : 2.6;
}

/** "per hourReferral": two words run together, where the text lost a line's end. */
function isGluedWord(of: PayText, token: number): boolean {
  const { text } = of;
  return (
    text.kind[token] === WORD &&
    text.kind[token - 1] === WORD &&
    ((text.flags[token] ?? 0) & (SPACED | CAPITAL)) === CAPITAL
  );
}

/** "$100 a month work-from-home stipend": a noun between the sum and the stipend says what it is to be spent on. */
function isForSomething(of: PayText, from: number, hit: PayHit): boolean {
  if (hit.language !== 'en' || (hit.cue !== 'stipend' && hit.cue !== 'allowance')) return false;
  for (let at = from; at < hit.from; at++) {
    if (of.text.kind[at] === WORD && !PLAIN_BEFORE.has(of.text.id[at] ?? 0) && !isFiller(of, at)) return true;
  }
  return false;
}
export function isAward({ cue }: PayHit): boolean {
  return cue === 'stipend' || cue === 'allowance';
}
function isWeakNoun(cue: PayCue): boolean {
  return cue === 'paid' || cue === 'charge' || cue === 'receive';
}
export function saysWhatFor(cue: PayCue): boolean {
  switch (cue) {
    case 'paid':
    case 'paid-work':
    case 'good-pay':
    case 'receive':
    case 'fee':
    case 'charge':
    case 'expenses':
    case 'benefit':
    case 'bonus':
    case 'business':
    case 'later':
    case 'commission':
    case 'commission-only':
      return true;
    default:
      return isPayNoun(cue);
  }
}
