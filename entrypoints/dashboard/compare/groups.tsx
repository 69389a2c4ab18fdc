import type { Cell, CompareGroup, CompareRow } from '../../../components/compare/Compare';
import { NeedCell, WhyCell } from '../../../components/compare/NeedCell';
import { Flag } from '../../../components/postings/Flag';
import { dayWords, dueWords } from '../../../components/words/day';
import { needTitle } from '../../../components/words/need';
import { amountWords } from '../../../components/words/pay';
import { isApplied } from '../../../components/words/stage';
import { rangeWords, termWords, weeksWords } from '../../../components/words/time';
import { payClashes, timeClashes } from '../../../lib/goals/clashes';
import { surelyMost } from '../../../lib/goals/foremost';
import { payPer } from '../../../lib/goals/money';
import { prefill } from '../../../lib/goals/prefill';
import { formatMoneyRange, t } from '../../../lib/i18n';
import type { NeedFit, Promised } from '../../../lib/model/fit';
import type { Intention } from '../../../lib/model/intention';
import type { PayPeriod } from '../../../lib/model/pay';
import type { Plan } from '../../../lib/model/plan';
import type { Posting } from '../../../lib/model/posting';
import type { Range } from '../../../lib/model/range';
import { effectiveHourly, totalHours } from '../../../lib/model/worth';

/** One of the postings that are compared, with what the person set down about it. */
export interface Compared {
  posting: Posting;
  intention: Intention | null;
  /** What was accepted beside it. */
  promised: readonly Promised[];
  /** What it gives of the plan's needs, in their order. */
  fit: readonly NeedFit[];
}

interface Beside {
  plan: Plan | null;
  /** YYYY-MM-DD. */
  today: string;
  stageName: (stage: string) => string;
}

const NOTHING: Range = { min: 0, max: 0 };

/** What is compared, in groups: what the person needs first, since that is what decides. */
export function groupsOf(all: readonly Compared[], beside: Beside): CompareGroup[] {
  const groups = [
    { key: 'needs', name: t('board.compare.needs'), rows: needRows(all, beside.plan) },
    { key: 'pay', name: t('board.compare.pay'), rows: payRows(all, beside.plan) },
    { key: 'time', name: t('board.compare.time'), rows: timeRows(all, beside) },
    { key: 'so-far', name: t('board.compare.soFar'), rows: stateRows(all, beside) },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

function needRows(all: readonly Compared[], plan: Plan | null): CompareRow[] {
  if (!plan || plan.needs.length === 0) return [];
  const rows: CompareRow[] = plan.needs.map((need, at) => ({
    key: `need-${at}`,
    name: t('board.compare.need', { n: at + 1, need: needTitle(need) }),
    cells: all.map(({ fit }) => {
      const line = fit[at];
      return !line || line.verdict === 'not-stated' ? null : <NeedCell fit={line} />;
    }),
  }));
  const clashes = all.map((one) => clashesOf(one, plan));
  if (clashes.some((words) => words.length > 0))
    rows.push({
      key: 'clashes',
      name: t('board.compare.clashes'),
      cells: clashes.map((words) => (words.length > 0 ? <WhyCell lines={words} /> : t('board.compare.none'))),
    });
  return rows;
}

/** Where its time or pay does not go together with the plan, or with what was accepted. */
function clashesOf({ posting, intention, promised }: Compared, plan: Plan): string[] {
  const { timeFrame } = intention ?? prefill(plan, posting, promised).intention;
  const clashes = [...timeClashes(timeFrame, plan, promised), ...payClashes(plan, posting)];
  return clashes.map(({ code, values }) => t(`goals.clash.${code}`, values));
}

function payRows(all: readonly Compared[], plan: Plan | null): CompareRow[] {
  const rows: CompareRow[] = [
    {
      key: 'flag',
      name: t('board.compare.paid'),
      cells: all.map(({ posting: { pay } }) => (pay.flag === 'not-stated' ? null : <Flag pay={pay} short />)),
    },
    { key: 'amount', name: t('board.compare.amount'), cells: all.map(({ posting }) => amountCell(posting)) },
    moneyRow('hourly', t('board.compare.hourly'), all, ({ pay, time }) => effectiveHourly(pay, time)),
  ];
  const period: PayPeriod | null = plan && plan.payPeriod !== 'hour' ? plan.payPeriod : null;
  if (period)
    rows.push(
      moneyRow(
        'period',
        t('board.compare.normalised', { period: t(`facts.period.${period}`) }),
        all,
        (one) => {
          const worth = one.pay.flag === 'paid' ? payPer(period, one.pay, one.time) : null;
          return worth && { min: whole(worth.min), max: whole(worth.max) };
        },
      ),
    );
  return rows;
}

/** What is paid, or that nothing is; what the person would have to pay is said so. */
function amountCell({ pay }: Posting): Cell {
  const amount = pay.amount ? amountWords(pay.amount) : '';
  if (pay.flag === 'you-pay') return amount && t('board.compare.youPay', { amount });
  return amount || (pay.flag === 'unpaid' ? t('board.compare.nothing') : null);
}

/** Money that can be set side by side: the most is marked where one currency holds for all and it is sure. */
function moneyRow(
  key: string,
  name: string,
  all: readonly Compared[],
  worthOf: (posting: Posting) => Range | null,
): CompareRow {
  const ranges = all.map(({ posting }) => (posting.pay.flag === 'unpaid' ? NOTHING : worthOf(posting)));
  const currencies = new Set(
    all.flatMap(({ posting: { pay } }, at) =>
      ranges[at] && ranges[at] !== NOTHING ? [pay.amount?.currency] : [],
    ),
  );
  const most = currencies.size === 1 && !currencies.has(null) ? surelyMost(ranges) : null;
  return {
    key,
    name,
    cells: all.map(({ posting: { pay } }, at) => {
      const range = ranges[at];
      if (range === NOTHING) return t('board.compare.nothing');
      return range ? formatMoneyRange(range, pay.amount?.currency ?? null) : null;
    }),
    ...(most !== null && { best: { at: most, words: t('board.compare.most') } }),
  };
}

function timeRows(all: readonly Compared[], { today }: Beside): CompareRow[] {
  const row = (key: string, name: string, cell: (posting: Posting) => Cell): CompareRow => ({
    key,
    name,
    cells: all.map(({ posting }) => cell(posting)),
  });
  const range = (value: Range | null): Cell => value && rangeWords(value);
  return [
    row('hours', t('board.compare.hours'), ({ time }) => range(time.hoursPerWeek)),
    row('weeks', t('board.compare.weeks'), ({ time }) => time.weeks && weeksWords(time.weeks)),
    row('total', t('board.compare.total'), ({ time }) => range(totalHours(time))),
    row('start', t('board.compare.start'), ({ time }) =>
      time.start ? dayWords(time.start, today) : time.term && termWords(time.term),
    ),
    row('place', t('board.compare.place'), ({ locations, workMode }) => {
      const parts = [...locations.slice(0, 3), ...(workMode ? [t(`facts.mode.${workMode}`)] : [])];
      return parts.length > 0 ? parts.join(' · ') : null;
    }),
    row('deadline', t('board.compare.deadline'), (posting) => deadlineCell(posting, today)),
  ];
}

function deadlineCell({ deadline, rolling, closed, stage, history }: Posting, today: string): Cell {
  if (closed) return t('facts.closed');
  if (!deadline) return rolling ? t('facts.rolling') : null;
  const due = dueWords(deadline, today);
  const day = dayWords(deadline, today);
  const calm = isApplied(
    stage,
    history.map((step) => step.stage),
  );
  return (
    <span data-urgency={calm ? undefined : due.urgency}>
      {due.words.includes(day) ? due.words : `${due.words}, ${day}`}
    </span>
  );
}

function stateRows(all: readonly Compared[], { stageName }: Beside): CompareRow[] {
  const wanted = all.map(
    ({ intention }) => intention?.outcomes.filter(({ text }) => text.trim() !== '') ?? [],
  );
  return [
    {
      key: 'warnings',
      name: t('board.compare.warnings'),
      cells: all.map(({ posting: { warnings } }) =>
        warnings.length > 0
          ? warnings.map((warning) => t(`facts.warning.${warning.code}`)).join(' · ')
          : t('board.compare.none'),
      ),
    },
    {
      key: 'goals',
      name: t('board.compare.goals'),
      cells: wanted.map((outcomes) =>
        outcomes.length > 0 ? outcomes.map(({ text }) => text).join(' · ') : t('board.compare.noGoals'),
      ),
    },
    {
      key: 'stage',
      name: t('board.compare.stage'),
      cells: all.map(({ posting: { stage } }) => stageName(stage)),
    },
  ];
}

function whole(value: number | null): number | null {
  return value === null ? null : Math.round(value);
}
