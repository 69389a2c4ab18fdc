import { formatNumber, t } from '../../lib/i18n';
import css from './Preview.module.css';

type Fate = 'fresh' | 'changed' | 'same' | 'kept';
const FATES: readonly Fate[] = ['fresh', 'changed', 'same', 'kept'];
const KINDS = ['postings', 'intentions', 'reminders', 'contacts'] as const;
export type Conflicts = 'newer' | 'file' | 'here';
const CONFLICTS: readonly Conflicts[] = ['newer', 'file', 'here'];

interface Props {
  heading: string;
  unreadable: number;
  counts: Record<(typeof KINDS)[number], Record<Fate, number>>;
  plan: Fate | null;
  settings: Fate | null;
  conflicts: Conflicts;
  onConflicts: (conflicts: Conflicts) => void;
}

/** What restoring a backup would do, before it is done. */
export function BackupPreview(props: Props) {
  const singles = [
    { name: t('exchange.in.plan'), fate: props.plan },
    { name: t('exchange.in.settings'), fate: props.settings },
  ].filter((one) => one.fate !== null);
  return (
    <div class={css.preview}>
      <p>{props.heading}</p>
      {props.unreadable > 0 && <p class={css.note}>{t('exchange.in.unreadable', { n: props.unreadable })}</p>}
      <div class={css.scroller}>
        <table class={css.table}>
          <thead>
            <tr>
              <th scope="col">{t('exchange.in.kindHead')}</th>
              {FATES.map((fate) => (
                <th key={fate} scope="col">
                  {t(`exchange.in.${fate}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {KINDS.map((kind) => (
              <tr key={kind}>
                <th scope="row">{t(`exchange.in.${kind}`)}</th>
                {FATES.map((fate) => (
                  <td key={fate}>{formatNumber(props.counts[kind][fate])}</td>
                ))}
              </tr>
            ))}
            {singles.map(({ name, fate }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {FATES.map((one) => (
                  <td key={one}>{one === fate ? 1 : 0}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <fieldset class={css.choices}>
        <legend>{t('exchange.in.conflict')}</legend>
        {CONFLICTS.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="conflicts"
              checked={choice === props.conflicts}
              onChange={() => props.onConflicts(choice)}
            />
            {t(`exchange.in.conflict.${choice}`)}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
