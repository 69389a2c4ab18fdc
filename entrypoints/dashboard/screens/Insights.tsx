import { Bars } from '../../../components/insights/Bars';
import { Nothing } from '../../../components/ui/Nothing';
import { savedDayWords } from '../../../components/words/day';
import { formatNumber, t } from '../../../lib/i18n';
import { dayOf } from '../../../lib/model/day';
import type { Summary } from '../../../lib/model/posting';
import { getPlan } from '../../../lib/store/plan';
import { allSummaries } from '../../../lib/store/read';
import { funnel, payShare, promisedHours, savedByWeek } from '../../../lib/tracker/insights';
import { useLive } from '../../shared/live';
import { store } from '../../shared/store';
import { NotOpened } from '../NotOpened';
import { linkTo } from '../route';
import css from './screen.module.css';

/** Questions about everything that is saved, each with its answer, a picture and its table. */
export function Insights() {
  const summaries = useLive('summaries', ['summaries'], () => allSummaries(store));
  const plan = useLive('plan', ['plan'], () => getPlan(store));
  const rows = summaries.state === 'ready' ? summaries.value.filter((row) => row.trashedAt === null) : [];
  if (summaries.state === 'loading') return <section class={css.screen} aria-busy="true" />;
  if (summaries.state === 'failed') return <NotOpened />;
  return (
    <section class={css.screen} aria-labelledby="insights-title">
      <header class={css.header}>
        <h1 id="insights-title">{t('board.insights.title')}</h1>
      </header>
      {rows.length === 0 ? (
        <Nothing title={t('board.insights.emptyTitle')} hint={t('board.insights.empty')}>
          <a href={linkTo('postings')}>{t('dashboard.backToList')}</a>
        </Nothing>
      ) : (
        <>
          <PaidShare rows={rows} />
          <Stalls rows={rows} />
          <Promised rows={rows} planned={plan.state === 'ready' ? plan.value.hoursPerWeek : null} />
          <Weeks rows={rows} />
        </>
      )}
    </section>
  );
}

function PaidShare({ rows }: { rows: readonly Summary[] }) {
  const share = payShare(rows);
  const count = (flag: string): number => share.find((one) => one.flag === flag)?.count ?? 0;
  const silent = count('not-stated');
  const percent = (value: number): string => formatNumber(value / rows.length, { style: 'percent' });
  return (
    <Bars
      title={t('board.insights.paid')}
      answer={t('board.insights.paidAnswer', {
        paid: formatNumber(count('paid')),
        stated: formatNumber(rows.length - silent),
        silent: formatNumber(silent),
        total: formatNumber(rows.length),
      })}
      columns={[t('board.insights.flag'), t('board.insights.count')]}
      bars={share.map(({ flag, count }) => ({
        key: flag,
        label: t(`facts.flag.${flag}`),
        value: count,
        words: `${formatNumber(count)} · ${percent(count)}`,
        flag,
      }))}
    />
  );
}

function Stalls({ rows }: { rows: readonly Summary[] }) {
  const { steps, waiting, longestDays } = funnel(rows, Date.now());
  const at = (stage: string): number => steps.find((step) => step.stage === stage)?.count ?? 0;
  const applied = at('applied');
  const sentences =
    applied === 0
      ? [t('board.insights.stallNone')]
      : [
          t('board.insights.stallAnswer', {
            applied: formatNumber(applied),
            interview: formatNumber(at('interviewing')),
            offer: formatNumber(at('offer')),
          }),
        ];
  if (waiting > 0)
    sentences.push(
      longestDays < 1
        ? t('board.insights.waitingNew', { n: waiting })
        : t('board.insights.waiting', { n: waiting, days: longestDays }),
    );
  return (
    <Bars
      title={t('board.insights.stall')}
      answer={sentences.join(' ')}
      columns={[t('board.insights.stage'), t('board.insights.count')]}
      bars={steps.map(({ stage, count }) => ({
        key: stage,
        label: t(`postings.stage.${stage}`),
        value: count,
      }))}
    />
  );
}

function Promised({ rows, planned }: { rows: readonly Summary[]; planned: number | null }) {
  const accepted = promisedHours(rows);
  const stated = accepted.filter((one) => one.hours !== null);
  const hours = stated.reduce((sum, one) => sum + (one.hours ?? 0), 0);
  const unknown = accepted.length - stated.length;
  const sentences =
    accepted.length === 0
      ? [t('board.insights.promisedNone')]
      : stated.length === 0
        ? [t('board.insights.promisedSilent', { n: unknown })]
        : [t('board.insights.promisedAnswer', { hours: formatNumber(hours), n: accepted.length })];
  if (unknown > 0 && stated.length > 0) sentences.push(t('board.insights.promisedUnknown', { n: unknown }));
  if (planned !== null) sentences.push(t('board.insights.promisedPlan', { hours: planned }));
  return (
    <Bars
      title={t('board.insights.promised')}
      answer={sentences.join(' ')}
      columns={[t('board.insights.posting'), t('board.insights.hours')]}
      bars={stated.map((one) => ({ key: one.id, label: one.title, value: one.hours ?? 0 }))}
      limit={
        planned === null
          ? null
          : { value: planned, label: t('board.insights.promisedPlan', { hours: planned }) }
      }
    />
  );
}

function Weeks({ rows }: { rows: readonly Summary[] }) {
  const now = Date.now();
  const today = dayOf(now);
  const weeks = savedByWeek(rows, now);
  return (
    <Bars
      title={t('board.insights.week')}
      answer=""
      columns={[t('board.insights.weekOf'), t('board.insights.count')]}
      bars={weeks.map(({ from, count }) => ({
        key: String(from),
        label: savedDayWords(from, today),
        value: count,
      }))}
    />
  );
}
