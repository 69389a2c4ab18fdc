import { useId } from 'preact/hooks';
import { type MessageKey, t } from '../../lib/i18n';
import { ReminderReason } from '../../lib/model/reminder';
import type { Settings } from '../../lib/model/settings';
import css from './ReminderSettings.module.css';

type Reminders = Settings['reminders'];

interface Props {
  settings: Reminders;
  blocked: boolean;
  /** What came of the test notification, or null before it was asked for. */
  tried: 'shown' | 'refused' | null;
  onChange: (change: Partial<Reminders>) => void;
  onTry: () => void;
}

/** Kinds that can be turned off one by one; what the person sets by hand is theirs to remove. */
const KINDS = ReminderReason.options.filter((kind) => kind !== 'own');

/** When and of what a person is reminded: one switch for all, one for each kind, quiet hours, times of day. */
export function ReminderSettings({ settings, blocked, tried, onChange, onTry }: Props) {
  const hint = useId();
  const turn = (kind: ReminderReason, on: boolean): void =>
    onChange({ off: on ? settings.off.filter((other) => other !== kind) : [...settings.off, kind] });
  return (
    <div class={css.settings}>
      {blocked && (
        <div class={css.blocked} role="alert">
          <b>{t('reminders.blocked')}</b>
          <p>{t('reminders.blockedHint')}</p>
        </div>
      )}
      <div>
        <label class={css.switch}>
          <input
            type="checkbox"
            aria-describedby={hint}
            checked={settings.on}
            onChange={(event) => onChange({ on: event.currentTarget.checked })}
          />
          {t('reminders.on')}
        </label>
        <p id={hint} class={css.hint}>
          {t('reminders.onHint')}
        </p>
      </div>
      <fieldset class={css.kinds} disabled={!settings.on}>
        <legend>{t('reminders.kinds')}</legend>
        {KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={!settings.off.includes(kind)}
              onChange={(event) => turn(kind, event.currentTarget.checked)}
            />
            {t(`reminders.kind.${kind}` as MessageKey)}
          </label>
        ))}
      </fieldset>
      <fieldset class={css.times} disabled={!settings.on}>
        <legend>{t('reminders.quiet')}</legend>
        <Clock
          label={t('reminders.from')}
          minutes={settings.quietFrom}
          onChange={(quietFrom) => onChange({ quietFrom })}
        />
        <Clock
          label={t('reminders.to')}
          minutes={settings.quietTo}
          onChange={(quietTo) => onChange({ quietTo })}
        />
        <p class={css.hint}>{t('reminders.quietHint')}</p>
      </fieldset>
      <fieldset class={css.times} disabled={!settings.on}>
        <legend>{t('reminders.times')}</legend>
        <Clock
          label={t('reminders.morning')}
          minutes={settings.morning}
          onChange={(morning) => onChange({ morning })}
        />
        <Clock
          label={t('reminders.evening')}
          minutes={settings.evening}
          onChange={(evening) => onChange({ evening })}
        />
        <p class={css.hint}>{t('reminders.limit')}</p>
      </fieldset>
      <div class={css.try}>
        <button type="button" disabled={!settings.on} onClick={onTry}>
          {t('reminders.try')}
        </button>
        <output class={css.hint}>
          {tried && t(tried === 'shown' ? 'reminders.tried' : 'reminders.blocked')}
        </output>
      </div>
    </div>
  );
}

function Clock({
  label,
  minutes,
  onChange,
}: {
  label: string;
  minutes: number;
  onChange: (minutes: number) => void;
}) {
  const hour = String(Math.floor(minutes / 60)).padStart(2, '0');
  return (
    <label class={css.clock}>
      {label}
      <input
        type="time"
        required
        value={`${hour}:${String(minutes % 60).padStart(2, '0')}`}
        onChange={(event) => {
          const read = /^(\d\d):(\d\d)/.exec(event.currentTarget.value);
          if (read) onChange(Number(read[1]) * 60 + Number(read[2]));
        }}
      />
    </label>
  );
}
