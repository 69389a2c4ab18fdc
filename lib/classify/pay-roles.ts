import type { PayForm } from '../model/pay';
import type { PayCue } from './lexicon/pay/cues';
import type { Money } from './mentions/money';
import { boundAfter, moneyAt, periodAfter, statedPeriod } from './mentions/money';
import type { PayHit, PayText } from './pay-text';
import { hitCovering, isFiller, isPayNoun, PLAIN_BEFORE } from './pay-text';
import { CAPITAL, MARK, NUMBER, SPACED, WORD } from './text';
import { idOf } from './vocabulary';

/** What a sum of money is for. `weak`: nothing says pay, and nothing says otherwise. */
export type Role = 'pay' | 'weak-pay' | 'fee' | 'expenses' | 'commission' | 'later' | 'other';

export interface Sum {
  money: Money;
  role: Role;
  /** The phrase that gave it its role. */
  cue: PayHit | null;
  form: PayForm | null;
}

const REACH = 14;
/** Tokens of a text that says little but its facts. */
const SHORT_TEXT = 120;
const LUMP = new Set(
  ['stipend', 'stipends', 'honorarium', 'honoraria', 'bursary', 'scholarship', 'award', 'grant'].map(idOf),
);
const COLON = idOf(':');
const OF = new Set(['of', 'is', 'von', 'de', 'di', '-', '–', '=', '~', '≈'].map(idOf));

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
    'ainsi',
    'but',
    'mit',
  ].map(idOf),
);

/** Words of business that say nothing when the sum has a period and stands apart from them. */
const FAR_BUSINESS = 4;

/** Every sum in the text with its role, and sums without a currency that a label of pay stands before. */
export function rolesOf(of: PayText): Sum[] {
  const sums = of.money.map((money) => roleOf(of, money));
  for (const bare of bareSums(of)) sums.push(bare);
  return sums.sort((a, b) => a.money.from - b.money.from);
}

function roleOf(of: PayText, money: Money): Sum {
  if (money.huge || isPlaceholder(money)) return { money, role: 'other', cue: null, form: null };
  const near = nearest(of, money, sentenceRange(of, money.from));
  if (near !== null) return judged(of, money, near);
  const label = labelOf(of, money.from);
  if (label !== null) return judged(of, money, label);
  if (!money.symbol && money.period === null && money.before === null)
    return { money, role: 'other', cue: null, form: null };
  const alone = withPeriodRightBefore(money);
  const role = standsAlone(of, alone) ? 'weak-pay' : 'other';
  return { money: alone, role, cue: null, form: formFor(null, alone) };
}

/** "Monthly: $500", "Mensuel de 760 €": the adjective stands right before the sum. */
function withPeriodRightBefore(money: Money): Money {
  const { before } = money;
  return money.period === null && before !== null && money.from - before.to <= 2
    ? { ...money, period: before.period }
    : money;
}

/** 0, 1 and 0.01 are what forms hold when nobody filled them in. */
function isPlaceholder(money: Money): boolean {
  return (money.max ?? 0) <= 1 && (money.min ?? 0) <= 1;
}

/**
 * The period that the words around the phrase of pay give the sum: "hourly pay range …: $20" and "$500 stipend a
 * month" do, "annual internship with a $5,000 stipend" does not.
 */
function withPeriodBeside(of: PayText, money: Money, cue: PayHit): Money {
  const { before } = money;
  if (money.period !== null) return money;
  const noun = hitCovering(of, money.to);
  if (noun !== null && isPayNoun(noun.cue)) {
    const after = periodAfter(of.text, noun.to);
    if (after !== null) return { ...money, to: after.to, period: after.cue };
  }
  if (before === null) return isLumpStipend(of, money, cue) ? { ...money, period: 'total' } : money;
  const inside = before.from >= cue.from && before.to <= cue.to;
  const beside =
    money.from - before.to <= 1 ||
    (cue.from - before.to >= 0 && cue.from - before.to <= 5 && cue.to <= money.from) ||
    (before.from >= cue.to && money.from - before.to <= 3);
  if (inside || beside) return { ...money, period: before.period };
  return isLumpStipend(of, money, cue) ? { ...money, period: 'total' } : money;
}

/**
 * English says "a $2,500 stipend" and "the stipend is $2,500" of a sum paid once for the whole; what recurs is named
 * with its period. A label ("Stipend: ₹10,000"), a bound ("up to") and other languages leave it open.
 */
function isLumpStipend(of: PayText, money: Money, cue: PayHit): boolean {
  if (cue.language !== 'en' || money.min === null || money.max === null || money.currency === 'INR')
    return false;
  if (!LUMP.has(of.text.id[cue.to - 1] ?? 0)) return false;
  return of.text.id[cue.to] !== COLON && of.text.sentence[cue.from] === of.text.sentence[money.from];
}

function judged(of: PayText, sum: Money, cue: PayHit): Sum {
  const money = withPeriodBeside(of, sum, cue);
  return { money, role: roleFor(cue.cue, money), cue, form: formFor(cue.cue, money) };
}

function roleFor(cue: PayCue, money: Money): Role {
  if (money.period === 'piece') return 'commission';
  if (isPayNoun(cue)) return 'pay';
  switch (cue) {
    case 'paid':
    case 'paid-work':
    case 'good-pay':
    case 'receive':
      return 'pay';
    case 'fee':
    case 'charge':
      return 'fee';
    case 'expenses':
      return 'expenses';
    case 'commission':
    case 'commission-only':
      return statedPeriod(money.period) === null ? 'commission' : 'pay';
    case 'later':
      return 'later';
    default:
      return 'other';
  }
}

export function formFor(cue: PayCue | null, money: Money | null): PayForm | null {
  switch (cue) {
    case 'wage':
    case 'salary':
    case 'stipend':
    case 'allowance':
    case 'fixed-fee':
    case 'expenses':
    case 'fee':
    case 'commission':
      return cue === 'salary' && money?.period === 'hour' ? 'wage' : cue;
    case 'charge':
      return 'fee';
    default:
      if (money?.period === 'hour') return 'wage';
      return money?.period === 'year' ? 'salary' : null;
  }
}

interface Reach {
  from: number;
  to: number;
}

function sentenceRange(of: PayText, token: number): Reach {
  const { sentenceFrom, sentence } = of.text;
  const at = sentence[token] ?? 0;
  return { from: sentenceFrom[at] ?? 0, to: sentenceFrom[at + 1] ?? of.text.count };
}

/** The phrase nearest to the sum among those that can say what it is for. What stands before counts a little more. */
function nearest(of: PayText, money: Money, reach: Reach): PayHit | null {
  let best: PayHit | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  const consider = (hit: PayHit, gap: number, after: boolean) => {
    if (!saysWhatFor(hit.cue)) return;
    if (hit.cue === 'receive' && (after || gap > 3)) return;
    if (hit.cue === 'business' && gap > FAR_BUSINESS && money.period !== null) return;
    if ((hit.cue === 'business' || hit.cue === 'later') && gap > 10) return;
    const distance =
      gap * (hit.cue === 'paid' && after ? 2 : 1) +
      (after ? (gap <= 1 ? 0.6 : 2.6) : 0) +
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
  return best;
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

function isWeakNoun(cue: PayCue): boolean {
  return cue === 'paid' || cue === 'charge' || cue === 'receive';
}

function saysWhatFor(cue: PayCue): boolean {
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

/** A label in the same line before the sum, or on the line or heading above it. */
function labelOf(of: PayText, token: number): PayHit | null {
  const { text } = of;
  const line = text.line[token] ?? 0;
  for (let back = 0; back <= 2 && line - back >= 0; back++) {
    const from = text.lineFrom[line - back] ?? 0;
    const to = back === 0 ? token : (text.lineFrom[line - back + 1] ?? token);
    if (back > 0 && !isHeadingLike(of, from, to)) return null;
    for (let at = to - 1; at >= Math.max(from, to - 2 * REACH); at--) {
      const hit = hitCovering(of, at);
      if (hit !== null && hit.cue !== 'receive' && saysWhatFor(hit.cue)) return hit;
    }
  }
  return null;
}

/** A short line without an end: a label or a heading of what follows. */
function isHeadingLike(of: PayText, from: number, to: number): boolean {
  const { text } = of;
  if (to - from === 0) return true;
  const last = text.id[to - 1] ?? 0;
  if (last === COLON) return true;
  return (
    to - from <= 7 && (text.kind[to - 1] !== MARK || text.text.charCodeAt(text.start[to - 1] ?? 0) === 41)
  );
}

/** The line holds little else, as a card's or a list's own line does; a short text may also open with the sum. */
function standsAlone(of: PayText, money: Money): boolean {
  const { text } = of;
  if (money.period === 'hour') return true;
  const period = statedPeriod(money.period);
  if (of.place !== 'description' && period !== null) return true;
  const line = text.line[money.from] ?? 0;
  const from = text.lineFrom[line] ?? 0;
  const to = text.lineFrom[line + 1] ?? text.count;
  const words = to - from - (money.to - money.from);
  if (period === null) return words <= 4 && (money.min !== money.max || money.to - money.from > 4);
  return words <= 4 || (text.count <= SHORT_TEXT && money.from - sentenceRange(of, money.from).from <= 1);
}

/** "Stipend: 5,000-15,000 /month": a number without a currency right after a noun of pay. */
function bareSums(of: PayText): Sum[] {
  const { text } = of;
  const sums: Sum[] = [];
  for (const hit of of.hits) {
    if (!isPayNoun(hit.cue)) continue;
    let at = hit.to;
    let labelled = false;
    while (at < text.count && at < hit.to + 3 && (text.id[at] === COLON || OF.has(text.id[at] ?? 0))) {
      labelled ||= text.id[at] === COLON;
      at++;
    }
    at = Math.max(at, boundAfter(text, at));
    if (text.kind[at] !== NUMBER || text.line[at] !== text.line[hit.from]) continue;
    if (of.sumAt[at] === 1) continue;
    const money = moneyAt(text, at, true);
    if (money === null || money.currency !== null || money.huge || isPlaceholder(money)) continue;
    if (!labelled && money.period === null) continue;
    if (money.period === null && text.kind[money.to] === WORD && text.line[money.to] === text.line[at])
      continue;
    if (looksLikeYear(money)) continue;
    sums.push({ money, role: 'pay', cue: hit, form: formFor(hit.cue, money) });
  }
  return sums;
}

function looksLikeYear(money: Money): boolean {
  return (
    money.period === null &&
    money.min !== null &&
    money.min >= 1990 &&
    money.min <= 2100 &&
    Number.isInteger(money.min)
  );
}
