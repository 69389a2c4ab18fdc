import type { Chip, Choice } from '../../components/postings/FilterBar';
import { stageOptions } from '../../components/words/stage';
import { t } from '../../lib/i18n';
import type { PayFlag } from '../../lib/model/pay';
import { type Filters, NO_FILTERS } from '../../lib/tracker/filters';
import type { Listing } from './listing';

/** At most so many hours a week. */
const HOURS = [10, 15, 20, 25, 30, 40];
/** A deadline within so many days. */
const DAYS = [3, 7, 14, 30];
const FLAGS = ['paid', 'unpaid', 'not-stated', 'you-pay', 'conditional', 'conflicting'] as const;

/** The filters above a list, the ones most asked for first. */
export function chipsOf(
  filters: Filters,
  ownStages: readonly { id: string; name: string }[],
): (Chip | Choice)[] {
  const flag = (name: PayFlag & (typeof FLAGS)[number]): Chip => ({
    key: name,
    label: t(`postings.filter.${name}`),
    on: filters.flags.includes(name),
  });
  return [
    flag('paid'),
    flag('unpaid'),
    flag('not-stated'),
    choice('hours', filters.maxHours, HOURS, (hours) => t('postings.filter.hours', { hours })),
    { key: 'micro', label: t('postings.filter.micro'), on: filters.micro },
    { key: 'remote', label: t('postings.filter.remote'), on: filters.remote },
    choice('due', filters.dueWithin, DAYS, (days) => t('postings.filter.deadline', { days })),
    { key: 'noGoals', label: t('postings.filter.noGoals'), on: filters.noGoals },
    {
      key: 'stage',
      label: t('postings.filter.stage'),
      value: filters.stage ?? '',
      options: [
        { value: '', label: t('postings.filter.anyStage') },
        ...stageOptions(ownStages).map(({ id, name }) => ({ value: id, label: name })),
      ],
    },
    flag('you-pay'),
    flag('conditional'),
    flag('conflicting'),
  ];
}

function choice(
  key: 'hours' | 'due',
  value: number | null,
  settings: readonly number[],
  words: (setting: number) => string,
): Choice {
  const name = key === 'hours' ? 'Hours' : 'Due';
  return {
    key,
    label: t(`postings.filter.which${name}`),
    value: value === null ? '' : String(value),
    options: [
      { value: '', label: t(`postings.filter.any${name}`) },
      ...settings.map((setting) => ({ value: String(setting), label: words(setting) })),
    ],
  };
}

export function setChip(listing: Listing, key: string, on: boolean): void {
  const flag = FLAGS.find((name) => name === key);
  if (flag) listing.toggleFlag(flag, on);
  else if (key === 'micro') listing.setFilters({ micro: on });
  else if (key === 'remote') listing.setFilters({ remote: on });
  else if (key === 'noGoals') listing.setFilters({ noGoals: on });
}

export function setChoice(listing: Listing, key: string, value: string): void {
  const number = value === '' ? null : Number(value);
  if (key === 'hours') listing.setFilters({ maxHours: number });
  else if (key === 'due') listing.setFilters({ dueWithin: number });
  else if (key === 'stage') listing.setFilters({ stage: value || null });
}

/** Does a search or a filter hide some? */
export function isNarrowed({ query, filters }: Listing): boolean {
  const { flags, stage, micro, remote, noGoals, maxHours, dueWithin } = filters.value;
  const isSet = [stage, maxHours, dueWithin].some((one) => one !== null);
  return query.value.trim() !== '' || flags.length > 0 || isSet || micro || remote || noGoals;
}

/** Everything on show again; the next search can be typed at once. */
export function clearAll(listing: Listing): void {
  listing.setFilters(NO_FILTERS);
  listing.setQuery('');
  document.querySelector<HTMLElement>('[data-search]')?.focus();
}
