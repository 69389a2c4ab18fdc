import type { PayForm } from '../model/pay';
import { CLOSE } from './characters';
import type { PayCue } from './lexicon/pay/cues';
import { COLON } from './marks';
import { THOUSAND } from './mentions/amount';
import { boundAfter } from './mentions/bound';
import type { Money } from './mentions/money';
import { moneyAt } from './mentions/money';
import { isRate, statedPeriod } from './mentions/rhythm';
import { leadOf } from './pay-list';
import { nearest, saysWhatFor, sentenceRange } from './pay-near';
import { withPeriodBeside, withPeriodRightBefore } from './pay-period';
import { fillsPiece, opensPackage, QUALIFIERS } from './pay-pieces';
import type { PayHit, PayText } from './pay-text';
import { hitCovering, isPayNoun } from './pay-text';
import { isOfFirstWhile } from './pay-unpaid';
import type { Prepared } from './text';
import { MARK, NUMBER, WORD } from './text';
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
const OF = new Set(['of', 'is', 'will', 'be', 'von', 'de', 'di', '-', '–', '=', '~', '≈'].map(idOf));

/** Every sum in the text with its role, and sums without a currency that a label of pay stands before. */
export function rolesOf(of: PayText): Sum[] {
  const sums: Sum[] = [];
  const first =
    of.hits.find((hit) => hit.cue === 'unpaid-first' || (hit.cue === 'unpaid' && isOfFirstWhile(of, hit))) ??
    null;
  for (const money of of.money)
    sums.push(afterUnpaid(of, first, parallel(of, sums[sums.length - 1], roleOf(of, money))));
  for (const bare of bareSums(of)) sums.push(bare);
  return besideStipend(of, sums).sort((a, b) => a.money.from - b.money.from);
}

/** What graduates begin with. */
const FIRST_PAYS = new Set(['einstiegsgehalt', 'einstiegsgehälter', 'einstiegsgehältern'].map(idOf));
const OF_LATER_JOB = new Set(['ctc', 'cost'].map(idOf));

/** "Stipend ₹12,000 a month, CTC 6 LPA", "CTC 6 LPA post internship": beside an intern's stipend, the cost to the company is that of the job that may follow. */
function besideStipend(of: PayText, sums: readonly Sum[]): Sum[] {
  const stipend = sums.some((one) => one.role === 'pay' && one.cue?.cue === 'stipend');
  const word = (one: Sum) => (one.cue === null ? 0 : (of.text.id[one.cue.from] ?? 0));
  const own = sums.some((one) => one.role === 'pay' && one.cue !== null && !FIRST_PAYS.has(word(one)));
  return sums.map((one) =>
    (OF_LATER_JOB.has(word(one)) && (stipend || hitCovering(of, one.money.to)?.cue === 'later')) ||
    (own && FIRST_PAYS.has(word(one)))
      ? { ...one, role: 'later' }
      : one,
  );
}

/** "Undergraduates receive $650 a week, graduates $750 a week": what the first is for, the second is too. */
function parallel(of: PayText, before: Sum | undefined, sum: Sum): Sum {
  if ((before?.role !== 'pay' && before?.role !== 'weak-pay') || sum.cue !== null || sum.money.huge)
    return sum;
  if (sum.role !== 'other' || isAdded(of, sum.money)) return sum;
  const { money } = sum;
  const { period, currency } = before.money;
  const one = period ?? money.period;
  const alike =
    money.currency === currency &&
    (money.period === period
      ? period !== null
      : (money.period === null || period === null) &&
        before.cue?.language === 'de' &&
        isRate(one ?? 'odd') &&
        isNear(before.money, money));
  if (!alike || of.text.sentence[money.from] !== of.text.sentence[before.money.from]) return sum;
  return { money, role: before.role, cue: before.cue, form: before.form };
}

/** "288 Euro pro Monat und ab dem 4. Semester 583 Euro": as steps of one pay differ. */
function isNear(a: Money, b: Money): boolean {
  const ratio = (b.max ?? 0) / (a.max ?? 1);
  return ratio > 0.4 && ratio < 2.5;
}

/** "No stipend for the first month. From the second month: ₹6,000/month." */
function afterUnpaid(of: PayText, first: PayHit | null, sum: Sum): Sum {
  const { money, role, cue } = sum;
  if (role !== 'other' || cue !== null || money.huge || first === null || first.to > money.from) return sum;
  const apart = (of.text.sentence[money.from] ?? 0) - (of.text.sentence[first.from] ?? 0);
  if (apart > 1) return sum;
  // "First month unpaid, then ₹7,000"
  if (statedPeriod(money.period) === null && (apart > 0 || !isThen(of, first.to, money))) return sum;
  return { money, role: 'pay', cue: null, form: formFor(null, money) };
}

const THEN = new Set(
  'then thereafter afterwards after later from second nd onwards post'.split(' ').map(idOf),
);

function isThen(of: PayText, from: number, money: Money): boolean {
  if (money.currency === null) return false;
  for (let at = Math.max(from, money.from - 4); at < money.from; at++)
    if (THEN.has(of.text.id[at] ?? 0)) return true;
  return false;
}

function roleOf(of: PayText, money: Money): Sum {
  if (money.huge || isPlaceholder(money) || isAdded(of, money) || isGuides(of, money))
    return { money, role: 'other', cue: null, form: null };
  const near = nearest(of, money, sentenceRange(of, money.from));
  if (near !== null && !(near.cue === 'benefit' && opensPackage(of, money))) return judged(of, money, near);
  const label = labelOf(of, money.from);
  if (label !== null) return judged(of, money, label);
  const lead = leadOf(of, money);
  if (lead !== null) return judged(of, lead.money, lead.cue);
  if (opensPackage(of, money)) return { money, role: 'weak-pay', cue: null, form: null };
  if (!money.symbol && money.period === null && money.before === null)
    return { money, role: 'other', cue: null, form: null };
  const alone = withPeriodRightBefore(money);
  const role = standsAlone(of, alone) ? 'weak-pay' : 'other';
  return { money: alone, role, cue: null, form: formFor(null, alone) };
}

const GUIDES = new Set(
  ['mentorum', 'mentorovi', 'mentorkam', 'skolitelum', 'opiekunowi', 'opiekunom'].map(idOf),
);
const FAR_GUIDE = 20;

/** "Mentorům náleží odměna 180 Kč", "opiekunowi praktyk 500 zł": Czech and Polish tell by the case who is paid. */
function isGuides({ text }: PayText, money: Money): boolean {
  const sentence = text.sentence[money.from];
  for (let at = money.from - 1; at >= money.from - FAR_GUIDE && text.sentence[at] === sentence; at--)
    if (GUIDES.has(text.id[at] ?? 0)) return true;
  return false;
}

const ADDED = new Set(['additional', 'extra'].map(idOf));

/** "3,60 € au lieu de 3,30 €": what is paid no more. */
const INSTEAD = new Set(['lieu', 'statt', 'anstatt', 'anstelle', 'instead', 'lugar', 'invece'].map(idOf));
const BY_SO_MUCH = idOf('um');
const AND_MORE = new Set(['plus', '+'].map(idOf));

/** "An additional €500 for those who rent a room", "£180 a week plus £50 a week for the lab": not the pay itself. */
function isAdded({ text, sumAt }: PayText, money: Money): boolean {
  const before = text.id[money.from - 1] ?? 0;
  if (AND_MORE.has(before)) return sumAt[money.from - 2] === 1;
  for (let at = money.from - 1; at > money.from - 4; at--) if (INSTEAD.has(text.id[at] ?? 0)) return true;
  // "um 66 Euro gestiegen"
  return before === BY_SO_MUCH || (money.period === null && ADDED.has(before));
}

/** 0, 1 and 0.01 are what forms hold when nobody filled them in. */
function isPlaceholder(money: Money): boolean {
  return (money.max ?? 0) <= 1 && (money.min ?? 0) <= 1;
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
    to - from <= 7 && (text.kind[to - 1] !== MARK || text.text.charCodeAt(text.start[to - 1] ?? 0) === CLOSE)
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
  if (fillsPiece(of, money) || opensWork(of, money)) return true;
  return words <= 4 || (text.count <= SHORT_TEXT && money.from - sentenceRange(of, money.from).from <= 1);
}

/** "Apprenticeship: Rs 9,000 per month": a label that names the work. */
function opensWork(of: PayText, money: Money): boolean {
  return of.text.id[money.from - 1] === COLON && hitCovering(of, money.from - 2)?.cue === 'work';
}

const PRO = idOf('pro');

/** "Kwota od 14 tysięcy do 20 tysięcy": a number of thousands is money by itself. */
function inThousands(text: Prepared, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (THOUSAND.has(text.id[at] ?? 0)) return true;
  return false;
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
    if (!labelled && money.period === null && !inThousands(text, at, money.to)) continue;
    const next = text.id[money.to] ?? 0;
    if (
      money.period === null &&
      text.kind[money.to] === WORD &&
      text.line[money.to] === text.line[at] &&
      !QUALIFIERS.has(next) &&
      next !== PRO
    )
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
