import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { instantWords } from '../../../components/words/day';
import { t } from '../../../lib/i18n';
import { dayOf } from '../../../lib/model/day';
import { askForFiles, type FileRight, fileRight, openSwitch } from '../../../lib/platform/local-files';
import { tellFailure } from '../../shared/toast';
import screen from '../screens/screen.module.css';

interface ReadBackProps {
  /** Epoch ms at which a copy was last read back, or null. */
  readAt: number | null;
  busy: boolean;
  /** The person has just said that copies may be read back. */
  onAllowed: () => void;
}

/** Whether copies in the Downloads folder are read back, and what the person can do so that they are. */
export function ReadBack({ readAt, busy, onAllowed }: ReadBackProps) {
  const right = useSignal<FileRight | null>(null);

  useEffect(() => {
    const look = () => void fileRight().then((found) => (right.value = found), tellFailure);
    look();
    // The switch is on a page of the browser's own, from which the person comes back.
    const ended = new AbortController();
    addEventListener('focus', look, { signal: ended.signal });
    return () => ended.abort();
  }, []);

  async function allow(): Promise<void> {
    try {
      if (!(await askForFiles())) return;
      right.value = 'granted';
      onAllowed();
    } catch (error) {
      tellFailure(error);
    }
  }

  if (right.value === null || right.value === 'granted') return null;
  return (
    <>
      <p class={screen.hint}>
        {readAt === null
          ? t('exchange.copies.readNever')
          : t('exchange.copies.readAt', { date: instantWords(readAt, dayOf(Date.now())) })}{' '}
        {t(`exchange.copies.right.${right.value}`)}
      </p>
      {right.value !== 'never' && (
        <div class={screen.row}>
          {right.value === 'switch' ? (
            <button type="button" onClick={() => void openSwitch().catch(tellFailure)}>
              {t('exchange.copies.openSwitch')}
            </button>
          ) : (
            <button type="button" disabled={busy} onClick={() => void allow()}>
              {t('exchange.copies.allowRead')}
            </button>
          )}
        </div>
      )}
    </>
  );
}
