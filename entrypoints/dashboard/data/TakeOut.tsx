import { useSignal } from '@preact/signals';
import { backupName, writeBackup } from '../../../lib/exchange/backup';
import { tableStyleOf } from '../../../lib/exchange/csv-cell';
import { writeCsv } from '../../../lib/exchange/csv-out';
import { writeMarkdown } from '../../../lib/exchange/markdown-out';
import { t } from '../../../lib/i18n';
import type { Collection } from '../../../lib/model/collection';
import { dayOf } from '../../../lib/model/day';
import { readCollection } from '../../../lib/store/collection';
import { saveFile } from '../../shared/save-file';
import { store } from '../../shared/store';
import { tell } from '../../shared/toast';
import screen from '../screens/screen.module.css';

interface Format {
  key: 'backup' | 'table' | 'notes';
  type: string;
  name: (day: string) => string;
  write: (collection: Collection, now: number) => string;
}

const FORMATS: readonly Format[] = [
  { key: 'backup', type: 'application/json', name: backupName, write: writeBackup },
  {
    key: 'table',
    type: 'text/csv',
    name: (day) => `forethought-${day}.csv`,
    write: ({ postings, settings }) =>
      writeCsv(postings, settings?.ownStages ?? [], tableStyleOf(navigator.language)),
  },
  {
    key: 'notes',
    type: 'text/markdown',
    name: (day) => `forethought-${day}.md`,
    write: ({ postings, intentions, settings }) =>
      writeMarkdown(
        postings,
        new Map(intentions.map((one) => [one.postingId, one])),
        settings?.ownStages ?? [],
      ),
  },
];

/** Everything out, in open formats. */
export function TakeOut() {
  const working = useSignal(false);
  async function takeOut(format: Format): Promise<void> {
    working.value = true;
    try {
      const now = Date.now();
      const name = format.name(dayOf(now));
      saveFile(name, format.type, format.write(await readCollection(store), now));
      tell(t('exchange.out.done', { name }));
    } catch {
      tell(t('postings.loadFailed'));
    } finally {
      working.value = false;
    }
  }
  return (
    <section class={screen.sheet}>
      <h2>{t('exchange.out.title')}</h2>
      <p class={screen.hint}>{t('exchange.out.hint')}</p>
      <div class={screen.row}>
        {FORMATS.map((format) => (
          <button
            key={format.key}
            type="button"
            disabled={working.value}
            onClick={() => void takeOut(format)}
          >
            {t(`exchange.out.${format.key}`)}
          </button>
        ))}
        {working.value && <span role="status">{t('exchange.out.working')}</span>}
      </div>
      <p class={screen.hint}>
        <a href="/backup.schema.json" target="_blank" rel="noopener noreferrer">
          {t('exchange.out.schema')}
        </a>
      </p>
    </section>
  );
}
