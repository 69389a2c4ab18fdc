import { useEffect } from 'preact/hooks';
import { t } from '../../lib/i18n';

/** Names the tab, its entry in the history and what is printed after what is on show. */
export function useTitle(words: string | null): void {
  useEffect(() => {
    if (words !== null)
      document.title = words === '' ? t('common.appName') : `${words} · ${t('common.appName')}`;
  }, [words]);
}
