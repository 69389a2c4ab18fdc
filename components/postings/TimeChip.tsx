import type { Time } from '../../lib/model/time';
import { timeParts } from '../words/time';
import css from './TimeChip.module.css';

/** The time that a posting takes, or nothing where it is not stated. */
export function TimeChip({ time }: { time: Pick<Time, 'hoursPerWeek' | 'weeks' | 'totalHours'> }) {
  const parts = timeParts(time);
  if (parts.length === 0) return null;
  return (
    <span class={css.chip}>
      <i aria-hidden="true">◷</i>
      {parts.join(' · ')}
    </span>
  );
}
