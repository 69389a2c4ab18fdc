import { useSignal } from '@preact/signals';
import { instantWords } from '../../../components/words/day';
import { t } from '../../../lib/i18n';
import { dayOf } from '../../../lib/model/day';
import { askForDownloads, giveBackDownloads } from '../../../lib/platform/downloads';
import { canPickFolder, mayWrite, pickFolder } from '../../../lib/platform/folder';
import { giveBackFiles } from '../../../lib/platform/local-files';
import { getSettings, updateSettings } from '../../../lib/store/settings';
import { keepFolder, keptFolder, makeCopy } from '../../shared/copies';
import { useLive } from '../../shared/live';
import { store } from '../../shared/store';
import { tell, tellFailure } from '../../shared/toast';
import screen from '../screens/screen.module.css';
import { ReadBack } from './ReadBack';

type Where = 'downloads' | 'folder' | null;

/** Copies outside the browser's profile: off until the person says where. */
export function Copies() {
  const settings = useLive('settings', ['settings'], () => getSettings(store));
  const busy = useSignal(false);
  if (settings.state !== 'ready') return null;
  const { copies } = settings.value;

  async function copyNow(where: Where): Promise<void> {
    busy.value = true;
    try {
      const folder = where === 'folder' ? await keptFolder(store) : null;
      if (folder) await mayWrite(folder, true);
      const ok = await makeCopy(store, { wanted: true });
      const { proof } = (await getSettings(store)).copies;
      if (ok) tell(t(proof === 'read' ? 'exchange.copies.made' : 'exchange.copies.madeBySize'));
      else tell(t('exchange.copies.failed'));
    } catch (error) {
      tellFailure(error);
    } finally {
      busy.value = false;
    }
  }

  async function choose(where: Where): Promise<void> {
    try {
      await turnTo(where);
    } catch (error) {
      tellFailure(error);
    }
  }

  async function turnTo(where: Where): Promise<void> {
    // The browser's question must follow the press at once.
    const allowed =
      where === 'downloads'
        ? await askForDownloads().catch(() => false)
        : where === 'folder'
          ? await chooseFolder()
          : true;
    if (!allowed) {
      tell(t('exchange.copies.denied'));
      return;
    }
    if (where !== 'downloads' && copies.where === 'downloads') {
      await giveBackDownloads();
      await giveBackFiles();
    }
    await updateSettings(store, (current) => ({ ...current, copies: { ...current.copies, where } }));
    if (where !== null) await copyNow(where);
  }

  const option = (where: Where, label: string, hint: string | null = null, disabled = false) => (
    <div>
      <label class={screen.option}>
        <input
          type="radio"
          name="copies"
          disabled={disabled || busy.value}
          checked={copies.where === where}
          aria-describedby={hint === null ? undefined : `copies-${where}`}
          onChange={() => void choose(where)}
        />
        {label}
      </label>
      {hint !== null && (
        <p id={`copies-${where}`} class={screen.hint}>
          {hint}
        </p>
      )}
    </div>
  );

  return (
    <section class={screen.sheet}>
      <h2>{t('exchange.copies.title')}</h2>
      <p class={screen.hint}>{t('exchange.copies.hint')}</p>
      <fieldset>
        <legend class="visually-hidden">{t('exchange.copies.title')}</legend>
        {option(null, t('exchange.copies.off'))}
        {option('downloads', t('exchange.copies.downloads'), t('exchange.copies.downloadsHint'))}
        {option(
          'folder',
          t('exchange.copies.folder'),
          t(canPickFolder() ? 'exchange.copies.folderHint' : 'exchange.copies.noFolder'),
          !canPickFolder(),
        )}
      </fieldset>
      {copies.where !== null && (
        <div class={screen.row}>
          <b>
            {copies.lastAt === null
              ? t('exchange.copies.never')
              : t('exchange.copies.last', { date: instantWords(copies.lastAt, dayOf(Date.now())) })}
          </b>
          {copies.lastOk !== false && copies.proof && (
            <span class={screen.hint}>{t(`exchange.copies.proof.${copies.proof}`)}</span>
          )}
          {copies.lastOk === false && (
            <span role="alert">
              {t(copies.where === 'folder' ? 'exchange.copies.failedFolder' : 'exchange.copies.failed')}
            </span>
          )}
          <button type="button" disabled={busy.value} onClick={() => void copyNow(copies.where)}>
            {t('exchange.copies.now')}
          </button>
        </div>
      )}
      {copies.where === 'downloads' && (
        <ReadBack
          readAt={copies.readAt ?? null}
          busy={busy.value}
          onAllowed={() => void copyNow('downloads')}
        />
      )}
    </section>
  );
}

async function chooseFolder(): Promise<boolean> {
  const folder = await pickFolder();
  if (!folder) return false;
  await keepFolder(store, folder);
  return mayWrite(folder, true);
}
