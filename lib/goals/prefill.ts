import { hasMessage, t } from '../i18n';
import type { NeedFit, Prefill, Promised } from '../model/fit';
import { Intention, type Outcome, type OutcomeKind } from '../model/intention';
import type { NeedKind, Plan } from '../model/plan';
import type { Posting } from '../model/posting';
import { isDay } from '../model/wall';
import { roomFor, type TimeFrame } from './clashes';
import { firstDay, lastDay, lastOfWeeks, weeksBetween } from './days';
import { firstFit } from './fit';
import { amountWords } from './money';
import { questions } from './questions';
import { named } from './signals';

const MET = { met: 'yes', 'not-met': 'no', partly: 'ask', 'not-stated': 'ask' } as const;

const OUTCOME_KIND: Record<NeedKind, OutcomeKind> = {
  pay: 'income',
  skill: 'skill',
  network: 'relationship',
  portfolio: 'project',
  reference: 'credential',
  credit: 'credential',
  explore: 'skill',
  're-enter': 'project',
  abroad: 'skill',
  own: 'skill',
};

/**
 * An intention filled in ahead from the person's own plan and what the posting states, ready to be accepted, changed or
 * passed. Everything in it is a suggestion in the person's own terms; nothing is claimed of the posting that it does not say.
 */
export function prefill(
  plan: Plan,
  posting: Posting,
  promised: readonly Promised[] = [],
): { intention: Intention; prefill: Prefill } {
  const first = firstFit(plan, posting);
  const time = timeFrame(plan, posting, promised);
  const outcomes = suggestOutcomes(plan, posting, first);
  const need = plan.needs[0] ?? null;
  return {
    intention: Intention.parse({
      postingId: posting.id,
      need,
      needMet: first ? MET[first.verdict] : null,
      why: plan.shortTerm.trim(),
      outcomes,
      timeFrame: time.frame,
      exit: exitPlan(need?.kind ?? null, time.frame),
      questions: questions(plan, posting),
    }),
    prefill: { hoursFrom: time.hoursFrom, weeksFrom: time.weeksFrom, datesFrom: time.datesFrom, first },
  };
}

/**
 * Hours and dates from the posting where it states them, else from the plan. A range of hours is filled with what the
 * plan has room for, within the range; a plain "10 to 15" without a plan with its most.
 */
function timeFrame(plan: Plan, posting: Posting, promised: readonly Promised[]) {
  const { time } = posting;
  let from = time.start ? firstDay(time.start) : null;
  let to = time.end ? lastDay(time.end) : null;
  let weeks = time.weeks?.max ?? time.weeks?.min ?? null;
  let datesFrom: Prefill['datesFrom'] = from || to ? 'posting' : null;
  if (isDay(from) && isDay(to) && weeks === null && to > from) weeks = weeksBetween(from, to);
  if (isDay(from) && !to && weeks !== null) to = lastOfWeeks(from, weeks);
  const weeksFrom: Prefill['weeksFrom'] = weeks === null ? null : 'posting';
  if (!from && !to && weeks === null && (plan.from || plan.to)) {
    from = plan.from;
    to = plan.to;
    datesFrom = 'plan';
  }
  const room = roomFor({ from, to }, plan, promised);
  const stated = time.hoursPerWeek;
  let hours: number | null = null;
  let hoursFrom: Prefill['hoursFrom'] = null;
  if (stated) {
    const least = stated.min ?? 0;
    const most = stated.max ?? stated.min ?? 0;
    hours = room === null ? most : Math.min(most, Math.max(least, room));
    hoursFrom = 'posting';
  } else if (!time.totalHours && room !== null && room > 0) {
    hours = room;
    hoursFrom = 'plan';
  }
  const frame: TimeFrame = {
    hoursPerWeek: hours === null ? null : Math.round(hours * 10) / 10,
    weeks: weeks === null ? null : Math.max(1, Math.round(weeks)),
    from,
    to,
  };
  return { frame, hoursFrom, weeksFrom, datesFrom };
}

/** At most two, so that the third stays the person's own: what the first need asks for, and a skill that the posting names. */
function suggestOutcomes(plan: Plan, posting: Posting, first: NeedFit | null): Outcome[] {
  const outcomes: Outcome[] = [];
  const add = (text: string, kind: OutcomeKind, seen: string): void => {
    if (text.trim() !== '' && !outcomes.some((one) => one.text === text))
      outcomes.push({ text, kind, seen, reached: null });
  };
  const skill = skillNamed(plan, posting);
  if (first) {
    const { kind, words } = first.need;
    const value = {
      skill: words.trim() || (skill ?? plan.skills[0] ?? ''),
      role: words.trim() || plan.roles[0] || '',
      place: words.trim() || posting.locations[0] || '',
      amount: posting.pay.flag === 'paid' && posting.pay.amount ? amountWords(posting.pay.amount) : '',
      words: words.trim(),
    };
    const key = `goals.outcome.${kind}${hasGap(kind, value) ? '.plain' : ''}`;
    const seen = `goals.seen.${kind}`;
    add(hasMessage(key) ? t(key, value) : '', OUTCOME_KIND[kind], hasMessage(seen) ? t(seen, value) : '');
  }
  if (skill && first?.need.kind !== 'skill') add(t('goals.outcome.skill', { skill }), 'skill', '');
  return outcomes;
}

const SLOT: Partial<Record<NeedKind, 'skill' | 'role' | 'place' | 'amount' | 'words'>> = {
  skill: 'skill',
  explore: 'role',
  abroad: 'place',
  pay: 'amount',
  own: 'words',
};

function hasGap(kind: NeedKind, value: Record<string, string>): boolean {
  const slot = SLOT[kind];
  return slot !== undefined && value[slot] === '';
}

function skillNamed(plan: Plan, posting: Posting): string | null {
  return named(posting.description, plan.skills, 'skill.named')?.name ?? null;
}

/** Half-way is early enough to change something and late enough to have tried. */
function exitPlan(kind: NeedKind | null, frame: TimeFrame): Intention['exit'] {
  const success = `goals.exit.success.${kind}`;
  const ifNot = `goals.exit.ifNot.${kind}`;
  return {
    success: hasMessage(success) ? t(success) : '',
    by: frame.to,
    week: frame.weeks !== null && frame.weeks >= 2 ? Math.max(1, Math.round(frame.weeks / 2)) : null,
    ifNot: hasMessage(ifNot) ? t(ifNot) : '',
    iWill: hasMessage(ifNot) ? t('goals.exit.iWill') : '',
  };
}
