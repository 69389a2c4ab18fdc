import type { Promised } from '../model/fit';
import type { Intention } from '../model/intention';
import type { Plan } from '../model/plan';
import type { Posting } from '../model/posting';
import type { PromptView } from '../model/prompt';
import { payClashes } from './clashes';
import { prefill } from './prefill';

/** The prompt for one posting. A draft that the person left continues; one in which nothing was said is filled in ahead. */
export function promptFor(
  plan: Plan,
  posting: Posting,
  left: Intention | null,
  promised: readonly Promised[],
): PromptView {
  const made = prefill(plan, posting, promised);
  return {
    postingId: posting.id,
    title: posting.title,
    company: posting.company,
    totalHours: posting.time.totalHours,
    intention: left && !isBlank(left) ? left : { ...made.intention, lookBacks: left?.lookBacks ?? [] },
    prefill: made.prefill,
    standing: payClashes(plan, posting),
    room: {
      hoursPerWeek: plan.hoursPerWeek,
      commitments: plan.commitments,
      from: plan.from,
      to: plan.to,
    },
    promised: [...promised],
  };
}

/** Asked, but nothing said yet. */
function isBlank(one: Intention): boolean {
  return (
    one.decision === null &&
    one.why.trim() === '' &&
    one.outcomes.length === 0 &&
    one.exit.success.trim() === '' &&
    one.timeFrame.hoursPerWeek === null &&
    one.timeFrame.weeks === null &&
    one.timeFrame.from === null &&
    one.timeFrame.to === null &&
    one.need === null
  );
}
