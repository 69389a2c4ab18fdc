import { useSignal } from '@preact/signals';
import { instantWords } from '../../../components/words/day';
import { recordsBehind } from '../../../lib/exchange/copy-check';
import { readBackup } from '../../../lib/exchange/read-backup';
import { LARGEST_BACKUP, readText } from '../../../lib/exchange/read-text';
import { t } from '../../../lib/i18n';
import { dayOf } from '../../../lib/model/day';
import { readCollection } from '../../../lib/store/collection';
import { isLastCopy } from '../../shared/copies';
import { store } from '../../shared/store';
import { tellFailure } from '../../shared/toast';
import screen from '../screens/screen.module.css';

/** A copy that the person chooses, read back: whether it is whole, and what it lacks of what is here. */
export function CheckCopy() {
  const said = useSignal<readonly string[]>([]);

  async function check(file: File): Promise<void> {
    said.value = [];
    try {
      said.value = await wordsOn(file);
    } catch (error) {
      tellFailure(error);
    }
  }

  return (
    <section class={screen.sheet}>
      <h2>{t('exchange.check.title')}</h2>
      <p class={screen.hint}>{t('exchange.check.hint')}</p>
      <label class={screen.row}>
        <span class="visually-hidden">{t('exchange.check.choose')}</span>
        <input
          type="file"
          accept=".json,.gz,application/json"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) void check(file);
          }}
        />
      </label>
      <div role="status">
        {said.value.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
    </section>
  );
}

async function wordsOn(file: File): Promise<string[]> {
  const text = await readText(file, LARGEST_BACKUP);
  if (!text.ok) return [t(`exchange.${text.reason}`)];
  const read = await readBackup(text.value);
  if (!read.ok) return [t(`exchange.${read.reason}`)];
  const { collection, exportedAt, unreadable } = read.value;
  const n = collection.postings.length;
  const behind = recordsBehind(await readCollection(store), collection);
  const words = [
    unreadable > 0
      ? t('exchange.in.unreadable', { n: unreadable })
      : exportedAt === null
        ? t('exchange.check.wholeUndated', { n })
        : t('exchange.check.whole', { n, date: instantWords(exportedAt, dayOf(Date.now())) }),
  ];
  if (await isLastCopy(store, file)) words.push(t('exchange.check.exact'));
  words.push(behind === 0 ? t('exchange.check.current') : t('exchange.check.behind', { n: behind }));
  return words;
}
