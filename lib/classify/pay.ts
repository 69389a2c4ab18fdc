import type { Classifiable } from '../model/classification';
import type { Evidence } from '../model/evidence';
import type { Pay, PayFlag } from '../model/pay';
import { NO_PAY } from '../model/pay';
import { amountFor } from './pay-amount';
import type { Published } from './pay-published';
import { structuredPay } from './pay-published';
import type { Sign } from './pay-signs';
import { signsOf } from './pay-signs';
import type { PayText } from './pay-text';
import { hitCovering, readPayText } from './pay-text';
import { quoteOf } from './quote';
import type { Prepared } from './text';
import { prepare } from './text';

/**
 * Whether and what a posting pays. Every text that speaks of the posting (title, labelled fields, description,
 * structured data) is a witness; what they say is weighed and, where it differs in strength, the stronger wins:
 * a fee that the applicant pays, then an outright denial or statement of pay, then commission or equity only,
 * then credit only, volunteering, funding that is possible. Two strong ones that disagree are `conflicting`.
 */
export function readPay(input: Classifiable, description: Prepared): { pay: Pay; signs: Sign[] } {
  const signs: Sign[] = [];
  for (const field of input.labelled.slice(0, 40)) {
    addSigns(signs, readPayText(prepare(`${field.label}: ${field.value}`.slice(0, 400)), 'label'));
  }
  if (input.title !== null) addSigns(signs, readPayText(prepare(input.title.slice(0, 400)), 'title'));
  addSigns(signs, readPayText(description, 'description'));
  const structured = structuredPay(input.structured.pay);
  return { pay: weigh(signs, structured, input), signs };
}
function addSigns(signs: Sign[], from: PayText): void {
  for (const sign of signsOf(from)) signs.push(sign);
}
function strongest(signs: readonly Sign[], says: Sign['says']): Sign | null {
  let best: Sign | null = null;
  for (const sign of signs)
    if (sign.says === says && sign.rule !== AT_FIRST && (best === null || sign.weight > best.weight))
      best = sign;
  return best;
}
/** Says something only beside the pay that follows. */
const AT_FIRST = 'unpaid.at-first';

function weigh(signs: readonly Sign[], structured: Published | null, input: Classifiable): Pay {
  const fee = strongest(signs, 'you-pay');
  const unpaid = strongest(signs, 'unpaid');
  const paid = strongest(signs, 'paid');
  const conditional = strongest(signs, 'conditional');
  const atFirst = signs.find(({ rule }) => rule === AT_FIRST) ?? null;
  const told = (flag: PayFlag, because: readonly (Sign | null)[]) =>
    verdict(flag, because, signs, structured, input);

  if (fee !== null && (fee.weight >= 2.5 || paid === null)) return told('you-pay', [fee]);
  if (atFirst !== null && paid !== null && unpaid === null) return told('conditional', [atFirst, paid]);
  if (unpaid !== null) {
    if (conditional !== null && unpaid.weight >= 2.5 && conditional.weight >= 1.8)
      return told('conditional', [conditional, unpaid]);
    if (paid !== null && paid.weight >= 2 && isInsteadOf(signs, unpaid)) return told('paid', [paid]);
    if (paid !== null && paid.weight >= 2 && unpaid.weight >= 2.5) return told('conflicting', [unpaid, paid]);
    if (paid === null || paid.weight < 2) {
      if (structured !== null && unpaid.weight < 2.5) return told('paid', []);
      if (structured !== null) return told('conflicting', [unpaid]);
      return told('unpaid', [unpaid]);
    }
  }
  const onCommission =
    paid?.rule === 'paid.said' && signs.filter((one) => one.form === 'commission').length >= 2;
  if (conditional?.rule === 'commission.only' && isEarned(paid)) return told('conditional', [conditional]);
  if (conditional !== null && (paid === null || conditional.weight > paid.weight || onCommission))
    return told('conditional', [conditional]);
  if (paid !== null) return told('paid', [paid]);
  if (structured !== null) return told('paid', []);
  const credit = strongest(signs, 'credit');
  if (credit !== null) return { ...NO_PAY, form: 'credit', evidence: [quoteOf(credit)], confidence: 0.5 };
  const expenses = strongest(signs, 'expenses');
  if (expenses !== null)
    return { ...NO_PAY, form: 'expenses', evidence: [quoteOf(expenses)], confidence: 0.5 };
  if (input.structured.employmentType.some((one) => /volunteer/i.test(one))) {
    return {
      flag: 'unpaid',
      form: 'volunteer',
      amount: null,
      confidence: 0.6,
      evidence: [outside('VOLUNTEER', 'structured.volunteer')],
    };
  }
  return NO_PAY;
}
/** "Kein Lohn, aber ein Taschengeld", "no salary, but a stipend": a smaller reward stands in for wages. */
function isInsteadOf(signs: readonly Sign[], unpaid: Sign): boolean {
  const smaller = signs.some(
    ({ says, weight, form }) =>
      says === 'paid' && weight >= 2 && (form === 'allowance' || form === 'stipend'),
  );
  if (!smaller || unpaid.rule !== 'pay.denied') return false;
  const denied = hitCovering(unpaid.in, unpaid.from)?.cue;
  return denied === 'wage' || denied === 'salary';
}

/** "You may earn $2,000 a month": a sum that no noun of pay names is earned as the text says pay is. */
function isEarned(paid: Sign | null): boolean {
  return paid?.sum?.cue?.cue === 'receive';
}
function outside(quote: string, rule: string): Evidence {
  return { quote, start: -1, end: -1, rule };
}
const MOST_QUOTES = 3;

function verdict(
  flag: PayFlag,
  because: readonly (Sign | null)[],
  signs: readonly Sign[],
  structured: Published | null,
  input: Classifiable,
): Pay {
  const chosen = amountFor(flag, signs, structured, input);
  const reasons = because.filter((one) => one !== null);
  const evidence: Evidence[] = [];
  for (const sign of [...chosen.from, ...reasons]) {
    const quote = quoteOf(sign);
    if (!evidence.some((one) => one.quote === quote.quote) && evidence.length < MOST_QUOTES)
      evidence.push(quote);
  }
  if (chosen.published !== null) evidence.push(outside(chosen.published, 'structured.pay'));
  const weight = Math.max(...reasons.map((one) => one.weight), reasons.length === 0 ? 1.5 : 0);
  const form =
    chosen.from[0]?.form ?? reasons.find((one) => one.form !== null)?.form ?? formBeside(flag, signs);
  return { flag, form, amount: chosen.amount, confidence: confidenceOf(weight), evidence };
}
function confidenceOf(weight: number): number {
  return Math.round(Math.min(0.97, 0.35 + weight * 0.2) * 100) / 100;
}
function formBeside(flag: PayFlag, signs: readonly Sign[]): Pay['form'] {
  if (flag === 'unpaid')
    return strongest(signs, 'credit')?.form ?? strongest(signs, 'expenses')?.form ?? null;
  if (flag === 'you-pay') return 'fee';
  return signs.find((one) => one.says === flag && one.form !== null)?.form ?? null;
}
