import { instantWords } from '../../components/words/day';
import { t } from '../../lib/i18n';
import { dayOf } from '../../lib/model/day';
import { getSettings } from '../../lib/store/settings';
import { useLive } from '../shared/live';
import { store } from '../shared/store';
import css from './LastCopy.module.css';
import { linkTo } from './route';

/** When the last automatic copy was made and how it was verified, in view on every screen; or that none is wanted. */
export function LastCopy() {
  const settings = useLive('settings', ['settings'], () => getSettings(store));
  if (settings.state !== 'ready') return null;
  const { where, lastAt, lastOk, proof } = settings.value.copies;
  return (
    <p class={css.last} data-state={where === null ? 'off' : lastOk === false ? 'failed' : 'on'}>
      <a href={linkTo('data')}>
        {where === null
          ? t('exchange.copies.isOff')
          : lastAt === null
            ? t('exchange.copies.never')
            : t('exchange.copies.last', { date: unbroken(instantWords(lastAt, dayOf(Date.now()))) })}
      </a>
      {where !== null && lastOk && proof && <small>{t(`exchange.copies.short.${proof}`)}</small>}
    </p>
  );
}

/** The same words on one line. */
function unbroken(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}
