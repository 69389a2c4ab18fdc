import { instantWords } from '../../components/words/day';
import { t } from '../../lib/i18n';
import { dayOf } from '../../lib/model/day';
import { getSettings } from '../../lib/store/settings';
import { useLive } from '../shared/live';
import { store } from '../shared/store';
import css from './LastCopy.module.css';
import { linkTo } from './route';

/** When the last automatic copy was made, in view on every screen; that there are none, where the person wants none. */
export function LastCopy() {
  const settings = useLive('settings', ['settings'], () => getSettings(store));
  if (settings.state !== 'ready') return null;
  const { where, lastAt, lastOk } = settings.value.copies;
  return (
    <p class={css.last} data-state={where === null ? 'off' : lastOk === false ? 'failed' : 'on'}>
      <a href={linkTo('data')}>
        {where === null
          ? t('exchange.copies.isOff')
          : lastAt === null
            ? t('exchange.copies.never')
            : t('exchange.copies.last', { date: instantWords(lastAt, dayOf(Date.now())) })}
      </a>
    </p>
  );
}
