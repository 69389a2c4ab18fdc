import { t } from '../../lib/i18n';
import css from './SiteSwitch.module.css';

/** "Ask me on the site itself": on for one site, off again with one click. */
export function SiteSwitch({
  host,
  on,
  onTurn,
}: {
  host: string;
  on: boolean;
  onTurn: (on: boolean) => void;
}) {
  return (
    <label class={css.switch}>
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => {
          const wanted = event.currentTarget.checked;
          // The browser asks first; the switch moves when it has its answer.
          event.currentTarget.checked = on;
          onTurn(wanted);
        }}
      />
      <span>
        {t('goals.site.ask', { host })}
        <span class={css.hint}>{t('goals.site.hint')}</span>
      </span>
    </label>
  );
}
