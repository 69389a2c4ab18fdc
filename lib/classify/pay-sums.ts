import type { Money } from './mentions/money';
import { statedPeriod } from './mentions/rhythm';
import { deniedBefore, hasModalBefore } from './pay-denial';
import { isFee } from './pay-fee';
import { isAward } from './pay-near';
import type { Sum } from './pay-roles';
import { sentenceHas } from './pay-setting';
import type { Sign } from './pay-signs';
import type { PayHit, PayText } from './pay-text';
import { hitCovering, isPayNoun } from './pay-text';
import { idOf } from './vocabulary';

/** What a sum of money says about pay. */
export function addSum(of: PayText, sum: Sum, signs: Sign[]): void {
  const { money, cue } = sum;
  const from = Math.min(money.from, cue?.from ?? money.from);
  const to = Math.max(money.to, cue?.to ?? money.to);
  const near = cue !== null && Math.max(money.from - cue.to, cue.from - money.to) <= 30;
  const span = near ? { from, to } : { from: money.from, to: money.to };
  const unit = statedPeriod(money.period) ?? 'sum';
  const base = { form: sum.form, sum, in: of, ...span };
  switch (sum.role) {
    case 'pay':
      if (cue?.cue === 'commission' && sentenceHas(of, cue, 'commission-only'))
        signs.push({
          says: 'conditional',
          weight: 2.6,
          rule: 'commission.amount',
          ...base,
          form: 'commission',
        });
      else if (isInCondition(of, money, cue) || isPerhaps(of, cue))
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

/** "A stipend of up to £200 based on performance"; not where another sum stands before the condition. */
function isInCondition(of: PayText, money: Money, cue: PayHit | null): boolean {
  if (cue === null || of.text.sentence[cue.from] !== of.text.sentence[money.from]) return false;
  if (!sentenceHas(of, cue, 'by-performance')) return false;
  let other = false;
  for (let at = money.to; at < Math.min(of.text.count, money.to + 40); at++) {
    if (of.text.sentence[at] !== of.text.sentence[money.from]) return true;
    const hit = hitCovering(of, at);
    if (hit?.cue === 'by-performance') return !other || performanceBefore(of, money);
    other ||= of.sumAt[at] === 1;
  }
  return true;
}

const FINANCIAL = idOf('financial');
const NEED = idOf('need');
const REACH = 20;
const QUALIFY = new Set(['eligible', 'qualify', 'considered'].map(idOf));

/** "May be eligible for a stipend of $500", "interns with financial need receive …": not everyone gets it. */
function isPerhaps(of: PayText, cue: PayHit | null): boolean {
  if (cue === null || !isAward(cue) || cue.language !== 'en') return false;
  const modal = hasModalBefore(of, cue);
  for (
    let at = cue.from - 1;
    at >= Math.max(0, cue.from - REACH) && of.text.sentence[at] === of.text.sentence[cue.from];
    at--
  ) {
    if (modal && cue.from - at <= 5 && QUALIFY.has(of.text.id[at] ?? 0)) return true;
    if (of.text.id[at] === FINANCIAL && of.text.id[at + 1] === NEED) return true;
  }
  return false;
}

function performanceBefore(of: PayText, money: Money): boolean {
  for (let at = money.from - 1; at >= 0 && of.text.sentence[at] === of.text.sentence[money.from]; at--)
    if (hitCovering(of, at)?.cue === 'by-performance') return true;
  return false;
}
function denied(of: PayText, cue: PayHit): boolean {
  return isPayNoun(cue.cue) && deniedBefore(of, cue);
}
