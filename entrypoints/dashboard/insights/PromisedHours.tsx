import { Bars } from '../../../components/insights/Bars';
import { hoursAtOnce, promisedBy } from '../../../lib/goals/promised';
import { formatNumber, t } from '../../../lib/i18n';
import type { Promised } from '../../../lib/model/fit';
import type { Plan } from '../../../lib/model/plan';
import { totalHours } from '../../../lib/model/worth';
import { getIntention } from '../../../lib/store/intentions';
import { getPlan } from '../../../lib/store/plan';
import { getPostings, idsAtStage } from '../../../lib/store/read';
import { useLive } from '../../shared/live';
import { store } from '../../shared/store';

type Accepted = Promised & { id: string; total: number | null };

/** The hours that were promised, against those that the plan has. */
export function PromisedHours() {
  const loaded = useLive('promised', ['postings', 'intentions', 'plan'], read);
  if (loaded.state !== 'ready') return null;
  const { accepted, plan } = loaded.value;
  const stated = accepted.filter((one) => one.hoursPerWeek !== null);
  const beside = plan.commitments.filter(({ hoursPerWeek }) => hoursPerWeek > 0);
  const atOnce = hoursAtOnce(accepted);
  const taken = atOnce + sum(beside.map(({ hoursPerWeek }) => hoursPerWeek));
  const bars = [
    ...stated.map((one) => ({ key: one.id, label: one.title, value: one.hoursPerWeek ?? 0 })),
    ...(stated.length > 0
      ? beside.map(({ name, hoursPerWeek }, i) => ({
          key: `beside-${i}`,
          label: name.trim() || t('goals.clash.commitments'),
          value: hoursPerWeek,
          full: 0,
        }))
      : []),
  ];
  return (
    <Bars
      title={t('board.insights.promised')}
      answer={answerOf(accepted, plan, atOnce, taken)}
      columns={[t('board.insights.posting'), t('board.insights.hours')]}
      bars={
        bars.length > 1
          ? [...bars, { key: 'all', label: t('board.insights.together'), value: taken, full: atOnce }]
          : bars
      }
      limit={
        plan.hoursPerWeek === null
          ? null
          : {
              value: plan.hoursPerWeek,
              label: t('board.insights.promisedPlan', { hours: formatNumber(plan.hoursPerWeek) }),
            }
      }
    />
  );
}

function answerOf(accepted: readonly Accepted[], plan: Plan, atOnce: number, taken: number): string {
  const silent = accepted.filter((one) => one.hoursPerWeek === null).length;
  const known = accepted.length - silent;
  const all = sum(accepted.map((one) => one.hoursPerWeek ?? 0));
  const planned = plan.hoursPerWeek;
  const sentences: string[] = [];
  if (accepted.length === 0) sentences.push(t('board.insights.promisedNone'));
  if (known > 0) {
    const key = atOnce < all ? 'board.insights.promisedAtOnce' : 'board.insights.promisedAnswer';
    sentences.push(t(key, { hours: formatNumber(atOnce), n: known }));
    const totals = accepted.map(({ total }) => total).filter((total) => total !== null);
    if (totals.length === accepted.length)
      sentences.push(t('board.insights.promisedTotal', { hours: formatNumber(Math.round(sum(totals))) }));
  }
  if (silent > 0) sentences.push(t('board.insights.promisedSilent', { n: silent }));
  if (taken > atOnce)
    sentences.push(t('board.insights.promisedBeside', { hours: formatNumber(taken - atOnce) }));
  if (planned !== null) {
    const left = planned - taken;
    const key = left === 0 ? 'Full' : left > 0 ? 'Left' : 'Over';
    sentences.push(
      t(`board.insights.promised${key}`, {
        planned: formatNumber(planned),
        hours: formatNumber(Math.abs(left)),
      }),
    );
  }
  return sentences.join(' ');
}

/** What was accepted and is not finished: as the person set it in its goals, else as it is stated. */
async function read(): Promise<{ accepted: Accepted[]; plan: Plan }> {
  const plan = await getPlan(store);
  const postings = await getPostings(store, await idsAtStage(store, 'accepted'));
  const accepted = await Promise.all(
    postings
      .filter(({ trashedAt }) => trashedAt === null)
      .map(async (posting) => {
        const intention = (await getIntention(store, posting.id)) ?? null;
        const promised = promisedBy(posting, intention);
        const weeks = intention?.timeFrame.weeks ?? null;
        const own = intention?.timeFrame.hoursPerWeek ?? null;
        const stated = totalHours(posting.time);
        const total = own !== null && weeks !== null ? own * weeks : (stated?.max ?? stated?.min ?? null);
        return { ...promised, id: posting.id, total };
      }),
  );
  return { accepted, plan };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
