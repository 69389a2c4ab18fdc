import type { PayForm } from '../model/pay';
import type { PayCue } from './lexicon/pay/cues';
import { statedPeriod } from './mentions/money';
import type { Sum } from './pay-roles';
import { formFor, rolesOf } from './pay-roles';
import type { PayHit, PayText } from './pay-text';
import { hitCovering, isFiller, isPayNoun, PLAIN_BEFORE } from './pay-text';
import { CAPITAL, LINE_START, MARK, NUMBER, SENTENCE_START, SPACED, WORD } from './text';
import { idOf } from './vocabulary';

/**
 * One thing that a text says about pay: what, how surely (1 in passing, 2 said, 3 said outright), and where.
 */
export interface Sign {
  says: 'you-pay' | 'unpaid' | 'conditional' | 'paid' | 'credit' | 'expenses';
  weight: number;
  form: PayForm | null;
  sum: Sum | null;
  in: PayText;
  from: number;
  to: number;
  rule: string;
}

const ids = (words: string) => new Set(words.split(' ').map(idOf));
const COLON = idOf(':');
const HYPHEN = idOf('-');
const PERCENT = idOf('%');
const COMMA = idOf(',');
const SLASH = idOf('/');
const QUESTION = idOf('?');
const BE = ids(
  'is are be been being am was get gets getting re ll werden wird ist sind es son sera seront est sont sono e jest sa je jsou zijn wordt worden',
);
const GIVEN = ids(
  'available provided offered possible given paid awarded granted optional discretionary negotiable considered arranged',
);
const COVERED = ids('waived covered reimbursed refunded free none sponsored included paid borne');
const MODAL = ids('may might could kann konnte peut pourra pourrait puede podra podria');
const OR = ids('or ou oder o of lub nebo ou');
const NO_WORDS = ids('not non pas nicht no nao niet nie ne unpaid');
const PAY = ids('pay pays');
const VERB_BEFORE = ids('not t to cannot never will');
const IF = ids('if whether wenn falls ob si se');
const YES = ids('yes ja oui si tak ano sim');
const NO = ids('no nein non nie ne nao nee');

/** Everything that one text says about pay, in its order. */
export function signsOf(of: PayText): Sign[] {
  const sums = rolesOf(of);
  const signs: Sign[] = [];
  for (const sum of sums) addSum(of, sum, signs);
  for (const hit of of.hits) addHit(of, hit, signs);
  return signs.sort((a, b) => a.from - b.from);
}

function addSum(of: PayText, sum: Sum, signs: Sign[]): void {
  const { money, cue } = sum;
  const from = Math.min(money.from, cue?.from ?? money.from);
  const to = Math.max(money.to, cue?.to ?? money.to);
  const near = cue !== null && Math.max(money.from - cue.to, cue.from - money.to) <= 30;
  const span = near ? { from, to } : { from: money.from, to: money.to };
  const unit = statedPeriod(money.period) ?? 'sum';
  const base = { form: sum.form, sum, in: of, ...span };
  switch (sum.role) {
    case 'pay':
      if (isInCondition(of, money.from, cue))
        signs.push({ says: 'conditional', weight: 2, rule: `amount.${unit}.conditional`, ...base });
      else if (cue === null || !denied(of, cue))
        signs.push({ says: 'paid', weight: 3, rule: `amount.${unit}`, ...base });
      return;
    case 'weak-pay':
      signs.push({
        says: 'paid',
        weight: money.period === 'hour' ? 2.5 : 2,
        rule: `amount.${unit}.alone`,
        ...base,
      });
      return;
    case 'fee':
      if (cue !== null && isFee(of, sum))
        signs.push({ says: 'you-pay', weight: 3, rule: 'fee.amount', ...base });
      return;
    case 'expenses':
      signs.push({ says: 'expenses', weight: 1, rule: 'expenses.amount', ...base });
      return;
    case 'commission':
      signs.push({
        says: 'conditional',
        weight: 1.5,
        rule: 'commission.amount',
        ...base,
        form: 'commission',
      });
      return;
    default:
  }
}

/** A sum beside "fee" or "deposit", or one that a phrase of charging stands with; not when the employer bears it. */
function isFee(of: PayText, { money, cue }: Sum): boolean {
  if (cue === null) return false;
  const gap = Math.max(money.from - cue.to, cue.from - money.to);
  if (gap > 8 || bornByOthers(of, Math.max(money.to, cue.to))) return false;
  return !feeDenied(of, Math.min(money.from, cue.from));
}

function bornByOthers(of: PayText, from: number): boolean {
  for (
    let at = from;
    at < from + 6 && at < of.text.count && of.text.sentence[at] === of.text.sentence[from];
    at++
  ) {
    if (COVERED.has(of.text.id[at] ?? 0)) return true;
  }
  return false;
}

function addHit(of: PayText, hit: PayHit, signs: Sign[]): void {
  const push = (says: Sign['says'], weight: number, form: PayForm | null, rule: string, to = hit.to) =>
    signs.push({ says, weight, form, sum: null, in: of, from: hit.from, to, rule });
  switch (hit.cue) {
    case 'unpaid':
      if (isQuestion(of, hit.from) || opensCondition(of, hit)) return;
      push('unpaid', 3, null, 'unpaid.said');
      return;
    case 'volunteer':
      if (!isQuestion(of, hit.from))
        push('unpaid', of.place === 'description' ? 2 : 2.5, 'volunteer', 'volunteer.role');
      return;
    case 'volunteer-be':
      if (isQuestion(of, hit.from)) return;
      if (of.place !== 'description' || opensLine(of, hit) || workBefore(of, hit))
        push('unpaid', 2, 'volunteer', 'volunteer.said');
      return;
    case 'volunteer-word':
      if (of.place !== 'description' || opensLine(of, hit))
        push('unpaid', 2.2, 'volunteer', 'volunteer.named');
      return;
    case 'credit-only':
      push('unpaid', 2.2, 'credit', 'credit.only');
      return;
    case 'expenses-only':
      push('unpaid', 2.2, 'expenses', 'expenses.only');
      return;
    case 'credit':
      push('credit', 1, 'credit', 'credit.possible');
      return;
    case 'expenses':
      push('expenses', 0.5, 'expenses', 'expenses.mention');
      return;
    case 'either':
      if (!isQuestion(of, hit.from)) push('conditional', 2.5, null, 'pay.either');
      return;
    case 'commission-only':
      push('conditional', 2.6, 'commission', 'commission.only');
      return;
    case 'commission':
      push('conditional', 1.5, 'commission', 'commission.mention');
      return;
    case 'equity-only':
      push('conditional', 2.6, 'equity', 'equity.only');
      return;
    case 'fee':
      addFee(of, hit, push);
      return;
    case 'good-pay':
    case 'paid-work':
      addPaid(of, hit, push);
      return;
    case 'paid':
      addParticiple(of, hit, push);
      return;
    default:
      if (isPayNoun(hit.cue)) addNoun(of, hit, push);
  }
}

type Push = (says: Sign['says'], weight: number, form: PayForm | null, rule: string, to?: number) => void;

/** A fee of the programme without a sum: only where the phrase names both ("registration fee"), and nobody else bears it. */
function addFee(of: PayText, hit: PayHit, push: Push): void {
  const charged = sentenceHas(of, hit, 'charge');
  if (hit.to - hit.from < 2 && !charged) return;
  if (feeDenied(of, hit.from) || bornByOthers(of, hit.to)) return;
  push('you-pay', charged ? 2.8 : 2.2, 'fee', 'fee.named');
}

function addPaid(of: PayText, hit: PayHit, push: Push): void {
  if (deniedBefore(of, hit)) push('unpaid', 3, null, 'paid.denied');
  else if (isQuestion(of, hit.from)) answer(of, hit, push);
  else if (sentenceHas(of, hit, 'later') && !startsSentence(of, hit)) return;
  else if (orNot(of, hit) || maybeBefore(of, hit) || maybeAfter(of, hit))
    push('conditional', 2.9, null, 'paid.maybe');
  else
    push(
      'paid',
      hit.cue === 'paid-work' ? 2.8 : 2,
      formFor(hit.cue, null),
      hit.cue === 'paid-work' ? 'paid.work' : 'pay.good',
    );
}

/** "paid" says something about the work only where the work, or "you", is what is paid. */
function addParticiple(of: PayText, hit: PayHit, push: Push): void {
  if (deniedBefore(of, hit)) {
    if (concernsWork(of, hit) || of.text.count < 80) push('unpaid', 3, null, 'paid.denied');
    return;
  }
  if (isQuestion(of, hit.from) && sentenceLength(of, hit) <= 9) {
    answer(of, hit, push);
    return;
  }
  if (isLabel(of, hit)) {
    const value = of.text.id[hit.to + 1] ?? 0;
    if (NO.has(value)) push('unpaid', 3, null, 'paid.label', hit.to + 2);
    else if (YES.has(value)) push('paid', 3, null, 'paid.label', hit.to + 2);
    return;
  }
  if (!concernsWork(of, hit) && !standsInList(of, hit)) return;
  if (isQuestion(of, hit.from)) answer(of, hit, push);
  else if (sentenceHas(of, hit, 'expenses') && nextIs(of, hit, 'expenses'))
    push('expenses', 1, 'expenses', 'expenses.paid');
  else if (sentenceHas(of, hit, 'later')) return;
  else if (orNot(of, hit) || maybeBefore(of, hit)) push('conditional', 2.6, null, 'paid.maybe');
  else if (sentenceHas(of, hit, 'by-performance')) push('conditional', 1.8, null, 'paid.by-performance');
  else push('paid', 2.5, null, 'paid.said');
}

function addNoun(of: PayText, hit: PayHit, push: Push): void {
  const form = formFor(hit.cue, null);
  if (isQuestion(of, hit.from)) return;
  const denial = deniedAfter(of, hit);
  if ((deniedBefore(of, hit) && !paysOthers(of, hit)) || denial > 0) {
    push('unpaid', 2.8, null, 'pay.denied', Math.max(hit.to, denial));
    return;
  }
  if (isShare(of, hit)) {
    push('conditional', 2.2, 'commission', 'pay.share');
    return;
  }
  if (sentenceHas(of, hit, 'by-performance')) {
    push('conditional', 2, form, 'pay.by-performance');
    return;
  }
  if (hit.cue === 'stipend' || hit.cue === 'allowance' || hit.cue === 'pay') {
    if (sentenceHas(of, hit, 'if-funded')) {
      push('conditional', 1.8, form, 'pay.if-funded');
      return;
    }
  }
  if (maybeBefore(of, hit) || maybeAfter(of, hit)) {
    if (hasOwnReward(hit.cue) || hasModalBefore(of, hit)) push('conditional', 1.8, form, 'pay.maybe');
    return;
  }
  if (hit.cue === 'stipend' && isPlain(of, hit) && !sentenceHas(of, hit, 'later') && !nextIs(of, hit, 'open'))
    push('paid', 2, 'stipend', 'stipend.said');
}

function isQuestion(of: PayText, token: number): boolean {
  const { text } = of;
  const end = text.sentenceFrom[(text.sentence[token] ?? 0) + 1] ?? text.count;
  return text.id[end - 1] === QUESTION;
}

/** "Is it paid? No." */
function answer(of: PayText, hit: PayHit, push: Push): void {
  const { text } = of;
  const next = text.sentenceFrom[(text.sentence[hit.from] ?? 0) + 1] ?? text.count;
  const word = text.id[next] ?? 0;
  if (YES.has(word)) push('paid', 2.8, null, 'paid.answered', next + 1);
  else if (NO.has(word)) push('unpaid', 3, null, 'paid.answered', next + 1);
}

function sentenceLength(of: PayText, hit: PayHit): number {
  const { text } = of;
  const sentence = text.sentence[hit.from] ?? 0;
  return (text.sentenceFrom[sentence + 1] ?? text.count) - (text.sentenceFrom[sentence] ?? 0);
}

/** "rémunéré ou non", "paid or not". */
function orNot(of: PayText, hit: PayHit): boolean {
  return OR.has(of.text.id[hit.to] ?? 0) && NO_WORDS.has(of.text.id[hit.to + 1] ?? 0);
}

/** The work that is offered stands shortly before: "interns are volunteers", not "disclosure is voluntary". */
function workBefore(of: PayText, hit: PayHit): boolean {
  if (hitCovering(of, hit.to)?.cue === 'work') return true;
  for (let at = hit.from - 1; at >= 0 && at >= hit.from - 8; at--) {
    if (of.text.sentence[at] !== of.text.sentence[hit.from]) return false;
    if (hitCovering(of, at)?.cue === 'work') return true;
  }
  return false;
}

/** The first word of a line, or the value of a label: "Bénévole", "Contract: volunteer", "Volunteer | remote". */
function opensLine(of: PayText, hit: PayHit): boolean {
  const before = of.text.id[hit.from - 1] ?? 0;
  return ((of.text.flags[hit.from] ?? 0) & LINE_START) !== 0 || before === COLON || before === SLASH;
}

function startsSentence(of: PayText, hit: PayHit): boolean {
  const start = of.text.sentenceFrom[of.text.sentence[hit.from] ?? 0] ?? 0;
  return hit.from - start <= 3;
}

/** "If it is labelled unpaid, …" */
function opensCondition(of: PayText, hit: PayHit): boolean {
  const { text } = of;
  const start = text.sentenceFrom[text.sentence[hit.from] ?? 0] ?? 0;
  return IF.has(text.id[start] ?? 0) && hit.from - start <= 10;
}

/** A negation before the hit with nothing between them but words that carry it: "no form of monetary compensation". */
export function deniedBefore(of: PayText, hit: PayHit): boolean {
  return walkBack(of, hit, 'no', 10);
}

function maybeBefore(of: PayText, hit: PayHit): boolean {
  return walkBack(of, hit, 'maybe', 8);
}

function walkBack(of: PayText, hit: PayHit, wanted: PayCue, reach: number): boolean {
  const { text } = of;
  let listed = false;
  for (let at = hit.from - 1; at >= 0 && at >= hit.from - reach; at--) {
    if (text.sentence[at] !== text.sentence[hit.from]) return false;
    const other = hitCovering(of, at);
    if (other !== null) {
      if (other.cue === wanted || (wanted === 'no' && other.cue === 'none')) return !isPrefix(of, other);
      if (
        isPayNoun(other.cue) ||
        other.cue === 'paid' ||
        other.cue === 'benefit' ||
        other.cue === 'expenses' ||
        other.cue === 'credit'
      )
        listed = true;
      else if (
        other.cue !== 'work' &&
        !(wanted === 'maybe' && other.cue === 'no') &&
        other.cue !== 'unpaid' &&
        !isFiller(of, at)
      )
        return false;
      at = other.from;
      continue;
    }
    if (text.kind[at] === MARK) {
      const id = text.id[at] ?? 0;
      if (id !== SLASH && !(id === COMMA && listed)) return false;
      continue;
    }
    if (!isFiller(of, at)) return false;
  }
  return false;
}

/** "Compensation: none", "a stipend is not provided", "Vergütung erfolgt nicht": the end of the denial, or 0. */
function deniedAfter(of: PayText, hit: PayHit): number {
  const { text } = of;
  let colon = false;
  for (let at = hit.to; at < text.count && at < hit.to + 8; at++) {
    if (text.sentence[at] !== text.sentence[hit.from]) return 0;
    const other = hitCovering(of, at);
    if (other !== null) {
      if (other.cue === 'none' || (colon && other.cue === 'unpaid')) return other.to;
      if (other.cue === 'no' && isPrefix(of, other)) return 0;
      if (other.cue === 'no')
        return colon || other.language !== 'en' || (at === hit.to && at + 1 >= text.count) ? other.to : 0;
      if (other.cue !== 'work' && other.cue !== 'maybe' && !isPayNoun(other.cue) && !isFiller(of, at))
        return 0;
      at = other.to - 1;
      continue;
    }
    const id = text.id[at] ?? 0;
    if (id === COLON) colon = true;
    else if (!isFiller(of, at) && !(text.kind[at] === MARK && (id === SLASH || id === COMMA))) return 0;
  }
  return 0;
}

/** The "non" of "non-negotiable". */
function isPrefix(of: PayText, hit: PayHit): boolean {
  const { text } = of;
  return text.id[hit.to] === HYPHEN && ((text.flags[hit.to] ?? 0) & SPACED) === 0 && hit.to - hit.from === 1;
}

/** "a stipend may be available", "pay is negotiable". */
function maybeAfter(of: PayText, hit: PayHit): boolean {
  const { text } = of;
  let maybe = false;
  for (let at = hit.to; at < text.count && at < hit.to + 6; at++) {
    if (text.sentence[at] !== text.sentence[hit.from]) return false;
    const id = text.id[at] ?? 0;
    const other = hitCovering(of, at);
    if (other?.cue === 'maybe') {
      if (GIVEN.has(id) || other.language !== 'en') return true;
      maybe = true;
    } else if (maybe && GIVEN.has(id)) return true;
    else if (!BE.has(id) && !isFiller(of, at) && !GIVEN.has(id)) return false;
  }
  return false;
}

function isInCondition(of: PayText, token: number, cue: PayHit | null): boolean {
  if (cue === null) return false;
  return sentenceHas(of, cue, 'by-performance') && of.text.sentence[cue.from] === of.text.sentence[token];
}

function denied(of: PayText, cue: PayHit): boolean {
  return isPayNoun(cue.cue) && deniedBefore(of, cue);
}

function sentenceHas(of: PayText, hit: PayHit, cue: PayCue): boolean {
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

/** "We will never ask you to pay a registration fee": a denial in the same clause. */
function feeDenied(of: PayText, token: number): boolean {
  for (
    let at = token - 1;
    at >= 0 && at >= token - 12 && of.text.sentence[at] === of.text.sentence[token];
    at--
  ) {
    const cue = hitCovering(of, at)?.cue;
    if (cue === 'no' || cue === 'none') return true;
    if (of.text.id[at] === COMMA) return false;
  }
  return false;
}

function nextIs(of: PayText, hit: PayHit, cue: PayCue): boolean {
  for (let at = hit.to; at < hit.to + 3 && at < of.text.count; at++) {
    const other = hitCovering(of, at);
    if (other !== null) return other.cue === cue;
    if (of.text.id[at] !== COLON && !isFiller(of, at)) return false;
  }
  return false;
}

/** "Stipend: 20% of what you raise". */
function isShare(of: PayText, hit: PayHit): boolean {
  for (let at = hit.to; at < hit.to + 4; at++)
    if (of.text.kind[at] === NUMBER) return of.text.id[at + 1] === PERCENT;
  return false;
}

/** "A stipend", "a monthly stipend"; an unknown noun before it ("pet stipend") makes it a benefit. */
function isPlain(of: PayText, hit: PayHit): boolean {
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

/** "We can't pay our interns" denies pay; "we will not pay fees to agencies" does not. */
function paysOthers(of: PayText, hit: PayHit): boolean {
  const { text } = of;
  if (
    !PAY.has(text.id[hit.from] ?? 0) ||
    hit.to - hit.from > 1 ||
    !VERB_BEFORE.has(text.id[hit.from - 1] ?? 0)
  )
    return false;
  for (
    let at = hit.to;
    at < hit.to + 4 && at < text.count && text.sentence[at] === text.sentence[hit.from];
    at++
  ) {
    if (hitCovering(of, at)?.cue === 'work') return false;
    if (text.kind[at] === MARK) return at !== hit.to;
  }
  return hit.to < text.count && text.sentence[hit.to] === text.sentence[hit.from];
}

/** Words that mean a reward by themselves. "Pay" and "salary" also stand in talk about how pay is set. */
function hasOwnReward(cue: PayCue): boolean {
  return cue === 'stipend' || cue === 'allowance' || cue === 'fixed-fee';
}

function hasModalBefore(of: PayText, hit: PayHit): boolean {
  for (let at = hit.from - 1; at >= 0 && at >= hit.from - 6; at--)
    if (MODAL.has(of.text.id[at] ?? 0)) return true;
  return false;
}

function isLabel(of: PayText, hit: PayHit): boolean {
  return (
    of.text.id[hit.to] === COLON && ((of.text.flags[hit.from] ?? 0) & (LINE_START | SENTENCE_START)) !== 0
  );
}

/** Work right after ("paid summer internship"), or before with a form of "to be" between ("interns are paid"). */
function concernsWork(of: PayText, hit: PayHit): boolean {
  const { text } = of;
  for (let at = hit.to; at < text.count && at < hit.to + 5; at++) {
    if (
      text.sentence[at] !== text.sentence[hit.from] ||
      (text.kind[at] === MARK && text.id[at] !== COMMA && text.id[at] !== SLASH)
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
function standsInList(of: PayText, hit: PayHit): boolean {
  const { text } = of;
  const line = text.line[hit.from] ?? 0;
  const from = text.lineFrom[line] ?? 0;
  const to = text.lineFrom[line + 1] ?? text.count;
  if (to - from > 7) return false;
  return ((text.flags[hit.from] ?? 0) & CAPITAL) !== 0 && (hit.to >= to || text.kind[hit.to] !== WORD);
}
