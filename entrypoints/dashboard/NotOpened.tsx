import { Nothing } from '../../components/ui/Nothing';
import { t } from '../../lib/i18n';

/** In place of what could not be read, with a way to try again. */
export function NotOpened({ what = t('postings.loadFailed') }: { what?: string }) {
  return (
    <Nothing title={what} alert>
      <button type="button" onClick={() => location.reload()}>
        {t('common.reload')}
      </button>
    </Nothing>
  );
}
