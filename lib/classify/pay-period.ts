import { COLON } from './marks';
import type { Money } from './mentions/money';
import type { PeriodBefore, Rhythm } from './mentions/rhythm';
import { isRate, periodAfter, periodWithin } from './mentions/rhythm';
import type { PayHit, PayText } from './pay-text';
import { hitCovering, isPayNoun } from './pay-text';
import { idOf } from './vocabulary';

const LUMP = new Set(
  ['stipend', 'stipends', 'honorarium', 'honoraria', 'bursary', 'scholarship', 'award', 'grant'].map(idOf),
);

/** "Monthly: $500", "Mensuel de 760 €": the adjective stands right before the sum. */
export function withPeriodRightBefore(money: Money): Money {
  const { before } = money;
  return money.period === null && before !== null && before.period !== 'total' && money.from - before.to <= 2
    ? { ...money, period: before.period }
    : money;
}

/**
 * The period that the words around the phrase of pay give the sum: "hourly pay range …: $20" and "$500 stipend a
 * month" do, "annual internship with a $5,000 stipend" does not.
 */
export function withPeriodBeside(of: PayText, money: Money, cue: PayHit): Money {
  const { before } = money;
  // "a monthly stipend of $500 for 6 months": how it is paid says more than for how long.
  if (money.period === 'total' && before !== null && isRate(before.period) && isBeside(money, cue, before))
    return { ...money, period: before.period };
  if (money.period !== null) return money;
  const noun = hitCovering(of, money.to);
  if (noun !== null && isPayNoun(noun.cue)) {
    const after = periodAfter(of.text, noun.to);
    if (after !== null) return { ...money, to: after.to, period: after.cue };
  }
  const above = before === null ? (periodAbove(of, money, cue) ?? periodInside(of, money, cue)) : null;
  if (above !== null) return { ...money, period: above };
  if (before === null) return isLumpStipend(of, money, cue) ? { ...money, period: 'total' } : money;
  if (isBeside(money, cue, before)) return { ...money, period: before.period };
  return isLumpStipend(of, money, cue) ? { ...money, period: 'total' } : money;
}

/** "A monthly stipend, which depends on …, of $500": far from the sum, in the phrase of pay itself. */
function periodInside({ text }: PayText, money: Money, cue: PayHit): Rhythm | null {
  const inside = cue.to <= money.from && text.sentence[cue.from] === text.sentence[money.from];
  const period = inside ? periodWithin(text, cue.from, cue.to) : null;
  return period !== null && isRate(period) ? period : null;
}

/** A short line of its own names how it is paid, and the sum begins the next: "Monthly payment", "$1,000". */
function periodAbove({ text }: PayText, money: Money, cue: PayHit): Rhythm | null {
  const line = text.line[cue.from] ?? 0;
  if (text.line[money.from] !== line + 1) return null;
  const from = text.lineFrom[line] ?? 0;
  const to = text.lineFrom[line + 1] ?? 0;
  return to - from > LONGEST_HEADING || money.from - to > 1 ? null : periodWithin(text, from, to);
}
const LONGEST_HEADING = 5;

/** The adjective stands in the phrase of pay, right before it, or between it and the sum. */
function isBeside(money: Money, cue: PayHit, before: PeriodBefore): boolean {
  return (
    (before.from >= cue.from && before.to <= cue.to) ||
    money.from - before.to <= 1 ||
    (cue.from - before.to >= 0 && cue.from - before.to <= 5 && cue.to <= money.from) ||
    (before.from >= cue.to && (money.from - before.to <= 3 || before.from - cue.to <= 1))
  );
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
