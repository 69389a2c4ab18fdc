import { OwnStages } from '../../../components/settings/OwnStages';
import { t } from '../../../lib/i18n';
import { getSettings, updateSettings } from '../../../lib/store/settings';
import { addOwnStage } from '../../../lib/tracker/stages';
import { useLive } from '../../shared/live';
import { shortcut } from '../../shared/shortcut';
import { store } from '../../shared/store';
import { tellFailure } from '../../shared/toast';
import { ReminderSettings } from './ReminderSettings';
import css from './screen.module.css';

/** Choices that hold for everything. */
export function Settings() {
  const settings = useLive('settings', ['settings'], () => getSettings(store));
  if (settings.state !== 'ready') return null;
  const { ownStages } = settings.value;

  const change = (next: Parameters<typeof updateSettings>[1]): void => {
    updateSettings(store, next).catch(tellFailure);
  };

  return (
    <section class={css.screen} aria-labelledby="settings-title">
      <header class={css.header}>
        <h1 id="settings-title">{t('board.settings.title')}</h1>
      </header>
      <section class={css.sheet}>
        <h2>{t('board.settings.stages')}</h2>
        <p class={css.hint}>{t('board.settings.stagesHint')}</p>
        <OwnStages
          stages={ownStages}
          onAdd={(name) =>
            change((current) => ({ ...current, ownStages: [...addOwnStage(current.ownStages, name)] }))
          }
          onRemove={(id) =>
            change((current) => ({ ...current, ownStages: current.ownStages.filter((one) => one.id !== id) }))
          }
        />
      </section>
      <ReminderSettings settings={settings.value.reminders} />
      <section class={css.sheet}>
        <h2>{t('board.settings.shortcut')}</h2>
        <p>
          {shortcut.value
            ? t('board.settings.shortcutIs', { shortcut: shortcut.value })
            : t('board.settings.shortcutNone')}
        </p>
        <p class={css.hint}>{t('board.settings.shortcutHow')}</p>
      </section>
    </section>
  );
}
