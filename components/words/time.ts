import { formatNumber, hasMessage, t } from '../../lib/i18n';
import type { Range } from '../../lib/model/range';
import type { Time } from '../../lib/model/time';

/** "20", "10–15", "up to 20", "from 10". Rounded to one decimal. */
export function rangeWords(range: Range): string {
  const { min, max } = range;
  if (min !== null && max !== null) return min === max ? number(min) : `${number(min)}–${number(max)}`;
  if (max !== null) return t('facts.upTo', { value: number(max) });
  return min === null ? '' : t('facts.from', { value: number(min) });
}

/** The parts that are stated, most telling first: ["20 h/week", "10 weeks"]. */
export function timeParts(time: Pick<Time, 'hoursPerWeek' | 'weeks' | 'totalHours'>): string[] {
  const parts: string[] = [];
  if (time.totalHours) parts.push(t('facts.hoursInAll', { value: rangeWords(time.totalHours) }));
  if (time.hoursPerWeek) parts.push(t('facts.hoursPerWeek', { value: rangeWords(time.hoursPerWeek) }));
  if (time.weeks) parts.push(weeksWords(time.weeks));
  return parts;
}

export function weeksWords(weeks: Range): string {
  if (weeks.min !== null && weeks.min === weeks.max) return t('facts.weeks', { n: Math.round(weeks.min) });
  const whole = {
    min: weeks.min === null ? null : Math.round(weeks.min),
    max: weeks.max === null ? null : Math.round(weeks.max),
  };
  return t('facts.weeksRange', { value: rangeWords(whole) });
}

/** "Summer 2027" from `2027-summer`; an unknown season is shown as it stands. */
export function termWords(term: string): string {
  const [year = '', season = ''] = term.split('-');
  const key = `facts.season.${season}`;
  return hasMessage(key) ? t(key, { year }) : term;
}

function number(value: number): string {
  return formatNumber(value, { maximumFractionDigits: 1 });
}
