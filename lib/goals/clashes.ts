import { t } from '../i18n';
import type { Clash, Promised } from '../model/fit';
import type { Intention } from '../model/intention';
import type { Plan } from '../model/plan';
import type { Posting } from '../model/posting';
import { isDay } from '../model/wall';
import { dayWords, overlap, weeksBetween } from './days';
import { firstFit } from './fit';
import { amountWords } from './money';

export type TimeFrame = Intention['timeFrame'];
export type Room = Pick<Plan, 'hoursPerWeek' | 'commitments' | 'from' | 'to'>;

/** A few days over are no clash: postings and terms begin on different weekdays. */
const SLACK_WEEKS = 0.6;

/**
 * Where the intended time does not go together with the hours in the plan, with internships accepted already, or with
 * the plan's dates. Speaks only of what is known on both sides.
 */
export function timeClashes(frame: TimeFrame, plan: Room, promised: readonly Promised[]): Clash[] {
  const clashes = [...hourClash(frame, plan, promised), ...dateClash(frame, plan)];
  for (const other of promised) {
    const unknownHours = frame.hoursPerWeek === null || other.hoursPerWeek === null;
    if (unknownHours && overlap(frame, other))
      clashes.push({ code: 'same-weeks', values: { title: other.title } });
  }
  return clashes;
}

/** Pay against the plan's minimum; empty where the two cannot be compared or no minimum is set. */
export function payClashes(plan: Pick<Plan, 'minimumPay'>, posting: Posting): Clash[] {
  if (!plan.minimumPay) return [];
  const line = firstFit(
    { needs: [{ kind: 'pay', words: '' }], roles: [], skills: [], minimumPay: plan.minimumPay },
    posting,
  );
  if (line?.reason === 'pay.below') return [{ code: 'pay-below', values: line.values }];
  if (line?.verdict === 'not-met') {
    const { amount, currency, period } = plan.minimumPay;
    return [
      { code: 'pay-none', values: { wanted: amountWords({ min: amount, max: amount, currency, period }) } },
    ];
  }
  return [];
}

/** Hours a week that are left for one more internship in these weeks; null when the plan does not say. */
export function roomFor(
  frame: Pick<TimeFrame, 'from' | 'to'>,
  plan: Room,
  promised: readonly Promised[],
): number | null {
  if (plan.hoursPerWeek === null) return null;
  const taken =
    sum(plan.commitments.map((one) => one.hoursPerWeek)) +
    sum(together(frame, promised).map((one) => one.hoursPerWeek ?? 0));
  return Math.max(0, plan.hoursPerWeek - taken);
}

function hourClash(frame: TimeFrame, plan: Room, promised: readonly Promised[]): Clash[] {
  const hours = frame.hoursPerWeek;
  if (hours === null || plan.hoursPerWeek === null) return [];
  const others = together(frame, promised).filter((one) => one.hoursPerWeek !== null);
  const committed = sum(plan.commitments.map((one) => one.hoursPerWeek));
  const taken = sum(others.map((one) => one.hoursPerWeek ?? 0));
  const total = round(hours + committed + taken);
  if (total <= plan.hoursPerWeek) return [];
  const values = {
    hours: round(hours),
    committed: round(committed),
    commitments:
      names(plan.commitments.filter((one) => one.hoursPerWeek > 0).map((one) => one.name)) ||
      t('goals.clash.commitments'),
    promised: round(taken),
    others: names(others.map((one) => one.title)) || t('goals.clash.others'),
    total,
    available: round(plan.hoursPerWeek),
  };
  if (committed > 0 && taken > 0) return [{ code: 'hours-both', values }];
  if (committed > 0) return [{ code: 'hours-committed', values }];
  return [{ code: taken > 0 ? 'hours-promised' : 'hours', values }];
}

/** Accepted internships of the same weeks. Where one side's dates are unknown, they are taken to meet: hours were promised. */
function together(frame: Pick<TimeFrame, 'from' | 'to'>, promised: readonly Promised[]): Promised[] {
  const unknown = (span: { from: string | null; to: string | null }) => !span.from && !span.to;
  return promised.filter((one) => unknown(frame) || unknown(one) || overlap(frame, one));
}

function dateClash(frame: TimeFrame, plan: Room): Clash[] {
  const { from, to } = frame;
  const window = { from: isDay(plan.from) ? plan.from : null, to: isDay(plan.to) ? plan.to : null };
  if (!window.from && !window.to) return [];
  const clashes: Clash[] = [];
  const known = isDay(from) || isDay(to);
  if (known && !overlap(frame, window))
    return [
      {
        code: 'outside',
        values: { from: words(window.from), to: words(window.to), start: words(from), end: words(to) },
      },
    ];
  if (isDay(from) && window.from && from < window.from)
    clashes.push({ code: 'starts-before', values: { start: dayWords(from), from: dayWords(window.from) } });
  if (isDay(to) && window.to && to > window.to)
    clashes.push({ code: 'ends-after', values: { end: dayWords(to), to: dayWords(window.to) } });
  if (!known && frame.weeks !== null && window.from && window.to) {
    const room = weeksBetween(window.from, window.to);
    if (frame.weeks > room + SLACK_WEEKS)
      clashes.push({ code: 'too-long', values: { weeks: Math.round(frame.weeks), room: Math.floor(room) } });
  }
  return clashes;
}

function names(all: readonly string[]): string {
  return all
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .join(', ');
}

function words(day: string | null): string {
  return isDay(day) ? dayWords(day) : '…';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

function round(hours: number): number {
  return Math.round(hours * 10) / 10;
}
