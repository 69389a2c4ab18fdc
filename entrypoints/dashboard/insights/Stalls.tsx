import { Bars } from '../../../components/insights/Bars';
import { formatNumber, t } from '../../../lib/i18n';
import type { Summary } from '../../../lib/model/posting';
import { type Funnel, funnel, stoppedAt } from '../../../lib/tracker/insights';

/** How far applications came, and where most of them end. */
export function Stalls({ rows }: { rows: readonly Summary[] }) {
  const all = funnel(rows, Date.now());
  return (
    <Bars
      title={t('board.insights.stall')}
      answer={answerOf(all)}
      columns={[
        t('board.insights.stage'),
        t('board.insights.count'),
        t('board.insights.still'),
        t('board.insights.rejected'),
        t('board.insights.ghosted'),
        t('board.insights.other'),
      ]}
      parts={{ full: t('board.insights.further'), pale: t('board.insights.notFurther') }}
      bars={all.steps.map(({ stage, count, stopped }, at) => {
        const before = all.steps[at - 1]?.count ?? 0;
        return {
          key: stage,
          label: t(`postings.stage.${stage}`),
          value: count,
          full: all.steps[at + 1]?.count ?? count,
          words: before > 0 ? `${formatNumber(count)} · ${percent(count / before)}` : formatNumber(count),
          cells: [count, stopped.waiting, stopped.rejected, stopped.ghosted, stopped.other].map((n) =>
            formatNumber(n),
          ),
        };
      })}
    />
  );
}

function answerOf({ steps, stall, waiting, longestDays, answerDays }: Funnel): string {
  const at = (stage: string): number => steps.find((step) => step.stage === stage)?.count ?? 0;
  if (at('applied') === 0) return t('board.insights.stallNone');
  const sentences: string[] = [];
  const step = steps.find(({ stage }) => stage === stall);
  if (step && (stall === 'applied' || stall === 'interviewing' || stall === 'offer')) {
    const numbers = { stopped: formatNumber(stoppedAt(step)), count: formatNumber(step.count) };
    sentences.push(t(`board.insights.stallAt.${stall}`, numbers));
  }
  sentences.push(
    t(step ? 'board.insights.stallRest' : 'board.insights.stallAnswer', {
      applied: formatNumber(at('applied')),
      interview: formatNumber(at('interviewing')),
      offer: formatNumber(at('offer')),
    }),
  );
  if (waiting > 0)
    sentences.push(
      longestDays < 1
        ? t('board.insights.waitingNew', { n: waiting })
        : t('board.insights.waiting', { n: waiting, days: longestDays }),
    );
  if (answerDays !== null) sentences.push(t('board.insights.answerDays', { days: answerDays }));
  return sentences.join(' ');
}

function percent(share: number): string {
  return formatNumber(share, { style: 'percent' });
}
