import { useState } from 'preact/hooks';
import { ReminderSettings as Form } from '../../../components/reminders/ReminderSettings';
import { t } from '../../../lib/i18n';
import type { Settings } from '../../../lib/model/settings';
import { notify } from '../../../lib/platform/notifications';
import { updateSettings } from '../../../lib/store/settings';
import { useBlocked } from '../../shared/blocked';
import { noteShown } from '../../shared/last-shown';
import { store } from '../../shared/store';
import { tellFailure } from '../../shared/toast';
import screen from './screen.module.css';

/** The part of the settings that is about reminders; says so where notifications are blocked. */
export function ReminderSettings({ settings }: { settings: Settings['reminders'] }) {
  const blocked = useBlocked();
  const [tried, setTried] = useState<'shown' | 'refused' | null>(null);

  async function tryOne(): Promise<void> {
    const shown = await notify({
      id: 'test',
      title: t('reminders.tryTitle'),
      body: t('reminders.tryBody'),
      buttons: [],
    });
    setTried(shown ? 'shown' : 'refused');
    await noteShown(store, shown).catch(tellFailure);
  }

  return (
    <section class={screen.sheet} aria-labelledby="reminder-settings-title">
      <h2 id="reminder-settings-title">{t('reminders.settings')}</h2>
      <Form
        settings={settings}
        blocked={blocked}
        tried={tried}
        onTry={() => void tryOne()}
        onChange={(change) => {
          updateSettings(store, (current) => ({
            ...current,
            reminders: { ...current.reminders, ...change },
          })).catch(tellFailure);
        }}
      />
    </section>
  );
}
