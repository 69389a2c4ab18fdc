import type { PayForm } from '../model/pay';
import type { PayCue } from './lexicon/pay/cues';
import { COLON } from './marks';
import { deniedAfter, deniedBefore, hasModalBefore, maybeAfter, maybeBefore, paysOthers } from './pay-denial';
import { bornByOthers, feeDenied } from './pay-fee';
import { isForGear } from './pay-near';
import type { Sum } from './pay-roles';
import { formFor, rolesOf } from './pay-roles';
import {
  concernsWork,
  isInvitation,
  isLabel,
  isPlain,
  isQuestion,
  nextIs,
  opensCondition,
  opensLine,
  orNot,
  sentenceHas,
  sentenceLength,
  standsInList,
  startsSentence,
  workBefore,
} from './pay-setting';
import { addSum } from './pay-sums';
import { baseBeside, isEmpty, isGiven, isShare, isWhole } from './pay-terms';
import type { PayHit, PayText } from './pay-text';
import { hitCovering, isFiller, isPayNoun } from './pay-text';
import { isOfFirstWhile, isOnlyIf, paidForOthers, unpaidDenied, unpaidElsewhere } from './pay-unpaid';
import { idSet } from './vocabulary';

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
const YES = idSet(
  'yes ja oui si tak ano sim absolutely definitely certainly klar naturlich selbstverstandlich claro bien',
);
/** Before the answer: "Unfortunately, not at this time", "Na klar". */
const PRELUDE = idSet(
  'unfortunately sadly sorry regrettably leider malheureusement lamentablemente desafortunadamente purtroppo infelizmente helaas na aber but , of',
);
const SAYS_NO = idSet('no not nein non nie ne nao nee nicht keine kein pas');
const NO = idSet('no nein non nie ne nao nee');

/** Everything that one text says about pay, in its order. */
export function signsOf(of: PayText): Sign[] {
  const sums = rolesOf(of);
  const signs: Sign[] = [];
  for (const sum of sums) addSum(of, sum, signs);
  for (const hit of of.hits) addHit(of, hit, signs);
  return signs.sort((a, b) => a.from - b.from);
}
function addHit(of: PayText, hit: PayHit, signs: Sign[]): void {
  const push = (says: Sign['says'], weight: number, form: PayForm | null, rule: string, to = hit.to) =>
    signs.push({ says, weight, form, sum: null, in: of, from: hit.from, to, rule });
  switch (hit.cue) {
    case 'unpaid':
      if (isQuestion(of, hit.from) || opensCondition(of, hit) || unpaidElsewhere(of, hit)) return;
      if (isOfFirstWhile(of, hit) || isOnlyIf(of, hit)) push('conditional', 2, null, 'unpaid.at-first');
      else if (unpaidDenied(of, hit)) push('paid', 2, null, 'unpaid.denied');
      else push('unpaid', 3, null, 'unpaid.said');
      return;
    case 'unpaid-first':
      if (!isQuestion(of, hit.from)) push('conditional', 2, null, 'unpaid.at-first');
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
      // "Paid/unpaid: paid" is a label, and its value speaks for itself.
      if (!isQuestion(of, hit.from) && of.text.id[hit.to] !== COLON)
        push('conditional', 2.5, null, 'pay.either');
      return;
    case 'commission-only':
      push('conditional', 2.6, 'commission', 'commission.only');
      return;
    case 'commission':
      if (isWhole(of, hit)) {
        push('conditional', 2.6, 'commission', 'commission.only');
        return;
      }
      switch (baseBeside(of, hit)) {
        case 'given':
          push('paid', 1.9, 'salary', 'commission.beside-base');
          return;
        case 'denied':
          push('conditional', 2.6, 'commission', 'commission.only');
          return;
        default:
          push('conditional', 1.5, 'commission', 'commission.mention');
      }
      return;
    case 'equity-only':
      push('conditional', 2.6, 'equity', 'equity.only');
      return;
    case 'equity':
      if (baseBeside(of, hit) === 'denied') push('conditional', 2.2, 'equity', 'equity.instead');
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
  if (feeDenied(of, hit.from) || bornByOthers(of, hit.to) || deniedAfter(of, hit) > 0) return;
  push('you-pay', charged ? 2.8 : 2.2, 'fee', 'fee.named');
}
function addPaid(of: PayText, hit: PayHit, push: Push): void {
  const value = of.text.id[hit.to] === COLON ? (of.text.id[hit.to + 1] ?? 0) : 0;
  if (NO.has(value)) {
    push('unpaid', 3, null, 'paid.label', hit.to + 2);
    return;
  }
  if (isNoPromise(of, hit)) return;
  if (deniedBefore(of, hit)) push('unpaid', 3, null, 'paid.denied');
  else if (isQuestion(of, hit.from) && !isInvitation(of, hit.from)) answer(of, hit, push);
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

const PROMISES = idSet(
  'guarantee guarantees guaranteed guaranteeing promise entitle garantiert garantit garantiza',
);

const FAR_PROMISE = 12;

/** "Does not guarantee a paid internship", "no guarantee of paid work": nothing is said of this one. */
function isNoPromise(of: PayText, hit: PayHit): boolean {
  const { text } = of;
  const least = Math.max(0, hit.from - FAR_PROMISE);
  for (let at = hit.from - 1; at >= least && text.sentence[at] === text.sentence[hit.from]; at--) {
    if (!PROMISES.has(text.id[at] ?? 0)) continue;
    for (let back = at - 1; back >= Math.max(0, at - 3); back--)
      if (hitCovering(of, back)?.cue === 'no') return true;
  }
  return false;
}

/** "paid" says something about the work only where the work, or "you", is what is paid. */
function addParticiple(of: PayText, hit: PayHit, push: Push): void {
  if (deniedBefore(of, hit)) {
    if (paidForOthers(of, hit)) return;
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
  else if (isOfExpenses(of, hit) || (sentenceHas(of, hit, 'expenses') && nextIs(of, hit, 'expenses')))
    push('expenses', 1, 'expenses', 'expenses.paid');
  else if (sentenceHas(of, hit, 'later')) return;
  else if (orNot(of, hit) || maybeBefore(of, hit)) push('conditional', 2.6, null, 'paid.maybe');
  else if (sentenceHas(of, hit, 'by-performance')) push('conditional', 1.8, null, 'paid.by-performance');
  else push('paid', 2.5, null, 'paid.said');
}

/** "Travel costs will be paid": it is they that are paid. */
function isOfExpenses(of: PayText, hit: PayHit): boolean {
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - 5); at--) {
    if (of.text.sentence[at] !== of.text.sentence[hit.from]) return false;
    const cue = hitCovering(of, at)?.cue;
    if (cue !== undefined) return cue === 'expenses' || cue === 'benefit';
    if (!isFiller(of, at)) return false;
  }
  return false;
}
function addNoun(of: PayText, hit: PayHit, push: Push): void {
  const form = formFor(hit.cue, null);
  if (isQuestion(of, hit.from)) {
    if (sentenceLength(of, hit) <= 9) answer(of, hit, push);
    return;
  }
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
  if (isForGear(of, hit.to)) return;
  if ((hit.cue === 'allowance' || (hit.language !== 'en' && hit.cue !== 'pay')) && isGiven(of, hit)) {
    push('paid', 2, form, 'pay.given');
    return;
  }
  if (isEmpty(of, hit)) return;
  if (hit.cue === 'stipend' && isPlain(of, hit) && !sentenceHas(of, hit, 'later') && !nextIs(of, hit, 'open'))
    push('paid', 2, 'stipend', 'stipend.said');
}

/** "Is it paid? No." */
function answer(of: PayText, hit: PayHit, push: Push): void {
  const { text } = of;
  let next = text.sentenceFrom[(text.sentence[hit.from] ?? 0) + 1] ?? text.count;
  const end = next + 4;
  while (next < end && PRELUDE.has(text.id[next] ?? 0)) next++;
  const word = text.id[next] ?? 0;
  if (YES.has(word)) push('paid', 2.8, null, 'paid.answered', next + 1);
  else if (SAYS_NO.has(word)) push('unpaid', 3, null, 'paid.answered', next + 1);
}
/** Words that mean a reward by themselves. "Pay" and "salary" also stand in talk about how pay is set. */
function hasOwnReward(cue: PayCue): boolean {
  return cue === 'stipend' || cue === 'allowance' || cue === 'fixed-fee';
}
