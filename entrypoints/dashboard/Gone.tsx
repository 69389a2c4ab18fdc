import { Nothing } from '../../components/ui/Nothing';
import { t } from '../../lib/i18n';
import { linkTo } from './route';

/** In place of a posting that is not here any more. */
export function Gone() {
  return (
    <Nothing title={t('dashboard.gone')} hint={t('dashboard.goneHint')} level={1}>
      <a href={linkTo('postings')}>{t('dashboard.backToList')}</a>
    </Nothing>
  );
}
