import type { Chip } from '../../components/postings/FilterBar';
import { t } from '../../lib/i18n';
import type { PayFlag } from '../../lib/model/pay';
import { type Filters, NO_FILTERS } from '../../lib/tracker/filters';
import type { Listing } from './listing';

const HOURS = 20;
const DAYS = 7;
const FLAGS: readonly PayFlag[] = ['paid', 'unpaid', 'not-stated', 'you-pay', 'conditional'];

/** The filters that are one press away. */
export function chipsOf(filters: Filters): Chip[] {
  const flag = (name: PayFlag): Chip => ({
    key: name,
    label: t(`postings.filter.${name as 'paid' | 'unpaid' | 'not-stated' | 'you-pay' | 'conditional'}`),
    on: filters.flags.includes(name),
  });
  const [paid, unpaid, notStated, ...rarer] = FLAGS.map(flag);
  return [
    ...[paid, unpaid, notStated].filter((chip) => chip !== undefined),
    { key: 'hours', label: t('postings.filter.hours', { hours: HOURS }), on: filters.maxHours !== null },
    { key: 'micro', label: t('postings.filter.micro'), on: filters.micro },
    { key: 'remote', label: t('postings.filter.remote'), on: filters.remote },
    { key: 'due', label: t('postings.filter.deadline', { days: DAYS }), on: filters.dueWithin !== null },
    { key: 'noGoals', label: t('postings.filter.noGoals'), on: filters.noGoals },
    ...rarer,
  ];
}

export function setChip(listing: Listing, key: string, on: boolean): void {
  const flag = FLAGS.find((name) => name === key);
  if (flag) listing.toggleFlag(flag, on);
  else if (key === 'hours') listing.setFilters({ maxHours: on ? HOURS : null });
  else if (key === 'micro') listing.setFilters({ micro: on });
  else if (key === 'remote') listing.setFilters({ remote: on });
  else if (key === 'due') listing.setFilters({ dueWithin: on ? DAYS : null });
  else if (key === 'noGoals') listing.setFilters({ noGoals: on });
}

/** Does a search or a filter hide some? */
export function isNarrowed({ query, filters }: Listing): boolean {
  const { stage } = filters.value;
  return query.value.trim() !== '' || stage !== null || chipsOf(filters.value).some((chip) => chip.on);
}

/** Everything on show again; the next search can be typed at once. */
export function clearAll(listing: Listing): void {
  listing.setFilters(NO_FILTERS);
  listing.setQuery('');
  document.querySelector<HTMLElement>('[data-search]')?.focus();
}
