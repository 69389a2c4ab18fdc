import { formatMoney, t } from '../../lib/i18n';
import type { Summary } from '../../lib/model/posting';
import { dueWords } from '../words/day';
import { timeParts } from '../words/time';
import { Flag } from './Flag';
import css from './PostingRow.module.css';

interface Props {
  summary: Summary;
  /** YYYY-MM-DD, the person's own day. */
  today: string;
  stageName: string;
}

/** One saved posting in a list: title, deadline, flag, time, stage and company at a glance. */
export function PostingRow({ summary, today, stageName }: Props) {
  const due = summary.deadline ? dueWords(summary.deadline, today) : null;
  // Hours in all are derived where hours a week are stated: the stated ones say more in a list.
  const parts = timeParts(summary.hoursPerWeek ? { ...summary, totalHours: null } : summary);
  if (summary.hourly !== null && summary.amount?.period !== 'hour')
    parts.push(
      `≈ ${t('facts.perHour', { value: formatMoney(summary.hourly, summary.amount?.currency ?? null) })}`,
    );
  if (summary.company) parts.push(summary.company);
  return (
    <span class={css.row}>
      <b class={css.title} dir="auto">
        {summary.title || t('common.untitled')}
      </b>
      <span class={css.due} data-urgency={summary.closed ? 'past' : due?.urgency}>
        {summary.closed ? t('facts.closed') : (due?.words ?? (summary.rolling ? t('facts.rolling') : ''))}
      </span>
      <span class={css.meta}>
        <Flag pay={summary} />
        <span class={css.rest} dir="auto">
          {parts.join(' · ')}
        </span>
        {summary.stage !== 'saved' && <span class={css.stage}>{stageName}</span>}
      </span>
    </span>
  );
}
