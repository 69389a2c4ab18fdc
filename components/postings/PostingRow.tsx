import { formatMoney, t } from '../../lib/i18n';
import type { Summary } from '../../lib/model/posting';
import { dueWords } from '../words/day';
import { isApplied } from '../words/stage';
import { timeParts } from '../words/time';
import { Flag } from './Flag';
import css from './PostingRow.module.css';

interface Props {
  summary: Summary;
  /** YYYY-MM-DD, the person's own day. */
  today: string;
  stageName: string;
}

/** One saved posting in a list: title, deadline, flag, company, time and stage at a glance. */
export function PostingRow({ summary, today, stageName }: Props) {
  const due = summary.deadline ? dueWords(summary.deadline, today) : null;
  // Once applied to, a deadline calls for nothing any more.
  const urgency = isApplied(summary.stage, summary.been) ? 'past' : due?.urgency;
  // Hours in all are derived where hours a week are stated: the stated ones say more in a list.
  const parts = timeParts(summary.hoursPerWeek ? { ...summary, totalHours: null } : summary);
  if (summary.hourly !== null && summary.amount?.period !== 'hour')
    parts.push(
      `≈ ${t('facts.perHour', { value: formatMoney(summary.hourly, summary.amount?.currency ?? null) })}`,
    );
  return (
    <span class={css.row}>
      <b class={css.title} dir="auto">
        {summary.title || t('common.untitled')}
      </b>
      <span class={css.due} data-urgency={summary.closed ? 'past' : urgency}>
        {summary.closed ? t('facts.closed') : (due?.words ?? (summary.rolling ? t('facts.rolling') : null))}
      </span>
      <span class={css.meta}>
        <Flag pay={summary} />
        <span class={css.words}>
          {summary.company && (
            <span class={css.company} dir="auto">
              {summary.company}
            </span>
          )}
          {parts.length > 0 && (
            <span class={css.rest}>
              {parts.map((part, i) => [
                i > 0 && ' ',
                <span key={part}>{i > 0 || summary.company ? `· ${part}` : part}</span>,
              ])}
            </span>
          )}
        </span>
        {summary.stage !== 'saved' && <span class={css.stage}>{stageName}</span>}
      </span>
    </span>
  );
}
