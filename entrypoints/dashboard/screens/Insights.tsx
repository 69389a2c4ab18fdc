import { Bars } from '../../../components/insights/Bars';
import { Nothing } from '../../../components/ui/Nothing';
import { savedDayWords } from '../../../components/words/day';
import { formatNumber, t } from '../../../lib/i18n';
import { dayOf } from '../../../lib/model/day';
import type { Summary } from '../../../lib/model/posting';
import { allSummaries } from '../../../lib/store/read';
import { payShare, savedByWeek } from '../../../lib/tracker/insights';
import { useLive } from '../../shared/live';
import { store } from '../../shared/store';
import { PromisedHours } from '../insights/PromisedHours';
import { Stalls } from '../insights/Stalls';
import { NotOpened } from '../NotOpened';
import { linkTo } from '../route';
import css from './screen.module.css';

/** Questions about everything that is saved, each with its answer, a picture and its table. */
export function Insights() {
  const summaries = useLive('summaries', ['summaries'], () => allSummaries(store));
  const rows = summaries.state === 'ready' ? summaries.value.filter((row) => row.trashedAt === null) : [];
  if (summaries.state === 'loading') return <section class={css.screen} aria-busy="true" />;
  if (summaries.state === 'failed') return <NotOpened />;
  return (
    <section class={`${css.screen} ${css.wide}`} aria-labelledby="insights-title">
      <header class={css.header}>
        <h1 id="insights-title">{t('board.insights.title')}</h1>
      </header>
      {rows.length === 0 ? (
        <Nothing title={t('board.insights.emptyTitle')} hint={t('board.insights.empty')}>
          <a href={linkTo('postings')}>{t('dashboard.backToList')}</a>
        </Nothing>
      ) : (
        <div class={css.beside}>
          <PaidShare rows={rows} />
          <Stalls rows={rows} />
          <PromisedHours />
          <Weeks rows={rows} />
        </div>
      )}
    </section>
  );
}

function PaidShare({ rows }: { rows: readonly Summary[] }) {
  const share = payShare(rows);
  const count = (flag: string): number => share.find((one) => one.flag === flag)?.count ?? 0;
  const silent = count('not-stated');
  const stated = rows.length - silent;
  const percent = (share: number): string => formatNumber(share, { style: 'percent' });
  return (
    <Bars
      title={t('board.insights.paid')}
      answer={
        stated === 0
          ? t('board.insights.paidSilent', { total: formatNumber(rows.length) })
          : t('board.insights.paidAnswer', {
              percent: percent(count('paid') / stated),
              paid: formatNumber(count('paid')),
              stated: formatNumber(stated),
              silent: formatNumber(silent),
              total: formatNumber(rows.length),
            })
      }
      columns={[t('board.insights.flag'), t('board.insights.count'), t('board.insights.share')]}
      bars={share.map(({ flag, count }) => ({
        key: flag,
        label: t(`facts.flag.${flag}`),
        value: count,
        words: `${formatNumber(count)} · ${percent(count / rows.length)}`,
        cells: [formatNumber(count), percent(count / rows.length)],
        flag,
      }))}
    />
  );
}

function Weeks({ rows }: { rows: readonly Summary[] }) {
  const now = Date.now();
  const today = dayOf(now);
  const weeks = savedByWeek(rows, now);
  const counts = weeks.map(({ count }) => count).toSorted((a, b) => a - b);
  return (
    <Bars
      title={t('board.insights.week')}
      answer={t('board.insights.weekAnswer', {
        n: formatNumber(counts[Math.floor(counts.length / 2)] ?? 0),
        now: formatNumber(weeks.at(-1)?.count ?? 0),
      })}
      columns={[t('board.insights.weekOf'), t('board.insights.count')]}
      bars={weeks.map(({ from, count }) => ({
        key: String(from),
        label: savedDayWords(from, today),
        value: count,
      }))}
    />
  );
}
