import { type Cell, Compare, type CompareRow } from '../../../components/compare/Compare';
import { Flag } from '../../../components/postings/Flag';
import { Nothing } from '../../../components/ui/Nothing';
import { dayWords } from '../../../components/words/day';
import { needTitle } from '../../../components/words/need';
import { amountWords } from '../../../components/words/pay';
import { stageWords } from '../../../components/words/stage';
import { rangeWords, termWords, weeksWords } from '../../../components/words/time';
import { fitOf } from '../../../lib/goals/fit';
import { payPer } from '../../../lib/goals/money';
import { formatMoneyRange, t } from '../../../lib/i18n';
import { dayOf } from '../../../lib/model/day';
import type { NeedFit, Verdict } from '../../../lib/model/fit';
import type { Plan } from '../../../lib/model/plan';
import type { Posting } from '../../../lib/model/posting';
import type { Range } from '../../../lib/model/range';
import { effectiveHourly, totalHours } from '../../../lib/model/worth';
import { getPlan } from '../../../lib/store/plan';
import { getPostings } from '../../../lib/store/read';
import { getSettings } from '../../../lib/store/settings';
import { useLive } from '../../shared/live';
import { store } from '../../shared/store';
import { go, linkTo } from '../route';
import css from './screen.module.css';

const MOST = 4;
const SHAPES: Record<Verdict, string> = { met: '●', partly: '◐', 'not-met': '○', 'not-stated': '–' };

/** Two to four postings side by side. */
export function CompareScreen({ args }: { args: string[] }) {
  const ids = [...new Set(args)].slice(0, MOST);
  const today = dayOf(Date.now());
  const loaded = useLive(ids.join('/'), ['postings'], () => getPostings(store, ids));
  const plan = useLive('plan', ['plan'], () => getPlan(store));
  const settings = useLive('settings', ['settings'], () => getSettings(store));
  const own = settings.state === 'ready' ? settings.value.ownStages : [];
  const postings = loaded.state === 'ready' ? loaded.value : [];

  return (
    <section class={css.screen} aria-labelledby="compare-title">
      <header class={css.header}>
        <h1 id="compare-title">{t('board.compare.title')}</h1>
      </header>
      {loaded.state === 'ready' && postings.length < 2 ? (
        <Nothing title={t('board.compare.emptyTitle')} hint={t('board.compare.hint')}>
          <a href={linkTo('postings')}>{t('dashboard.backToList')}</a>
        </Nothing>
      ) : (
        <Compare
          titles={postings}
          rows={rowsOf(postings, plan.state === 'ready' ? plan.value : null, today, (stage) =>
            stageWords(stage, own),
          )}
          onOpen={(id) => go('posting', id)}
          onRemove={(id) => go('compare', ...ids.filter((one) => one !== id))}
        />
      )}
    </section>
  );
}

function rowsOf(
  postings: readonly Posting[],
  plan: Plan | null,
  today: string,
  stageName: (stage: string) => string,
): CompareRow[] {
  const row = (key: string, name: string, cell: (posting: Posting) => Cell): CompareRow => ({
    key,
    name,
    cells: postings.map(cell),
  });
  const range = (value: Range | null): Cell => value && rangeWords(value);
  const rows = [
    row('pay', t('board.compare.pay'), ({ pay }) =>
      pay.flag === 'not-stated' ? null : <Flag pay={pay} short />,
    ),
    row('amount', t('board.compare.amount'), ({ pay }) => pay.amount && amountWords(pay.amount)),
    row('hours', t('board.compare.hours'), ({ time }) => range(time.hoursPerWeek)),
    row('weeks', t('board.compare.weeks'), ({ time }) => time.weeks && weeksWords(time.weeks)),
    row('total', t('board.compare.total'), ({ time }) => range(totalHours(time))),
    row('hourly', t('board.compare.hourly'), ({ pay, time }) => {
      const hourly = effectiveHourly(pay, time);
      return hourly && formatMoneyRange(hourly, pay.amount?.currency ?? null);
    }),
  ];
  if (plan && plan.payPeriod !== 'hour') {
    const period = plan.payPeriod;
    rows.push(
      row(
        'normalised',
        t('board.compare.normalised', { period: t(`facts.period.${period}`) }),
        ({ pay, time }) => {
          const normal = payPer(period, pay, time);
          return normal && formatMoneyRange(normal, pay.amount?.currency ?? null);
        },
      ),
    );
  }
  rows.push(
    row('start', t('board.compare.start'), ({ time }) =>
      time.start ? dayWords(time.start, today) : time.term && termWords(time.term),
    ),
    row('deadline', t('board.compare.deadline'), ({ deadline, rolling }) =>
      deadline ? dayWords(deadline, today) : rolling ? t('facts.rolling') : null,
    ),
    row('place', t('board.compare.place'), ({ locations, workMode }) => {
      const parts = [...locations.slice(0, 3), ...(workMode ? [t(`facts.mode.${workMode}`)] : [])];
      return parts.length > 0 ? parts.join(' · ') : null;
    }),
  );
  if (plan && plan.needs.length > 0) {
    const fits = postings.map((posting) => fitOf(plan, posting));
    for (const [at, need] of plan.needs.entries()) {
      rows.push({
        key: `need-${at}`,
        name: needTitle(need),
        cells: fits.map((fit) => needCell(fit[at])),
      });
    }
  }
  rows.push(
    row('warnings', t('board.compare.warnings'), ({ warnings }) =>
      warnings.length > 0
        ? warnings.map((warning) => t(`facts.warning.${warning.code}`)).join(' · ')
        : t('board.compare.none'),
    ),
    row('stage', t('board.compare.stage'), ({ stage }) => stageName(stage)),
  );
  return rows;
}

function needCell(fit: NeedFit | undefined): Cell {
  if (!fit || fit.verdict === 'not-stated') return null;
  return (
    <>
      <span aria-hidden="true">{SHAPES[fit.verdict]} </span>
      {t(`goals.verdict.${fit.verdict}`)}
    </>
  );
}
