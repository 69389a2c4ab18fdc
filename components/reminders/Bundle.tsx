import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n';
import type { LineView } from './ReminderLine';
import css from './ReminderLine.module.css';

interface Props {
  /** Lines of one moment that say the same. */
  lines: readonly LineView[];
  /** The lines themselves, for when it is opened. */
  children: ComponentChildren;
}

/** Several lines in one, e.g. all that were saved on one day: what they say and how many there are. */
export function Bundle({ lines, children }: Props) {
  const [first] = lines;
  if (!first) return null;
  return (
    <li class={css.bundle}>
      <details>
        <summary class={css.line}>
          <b class={css.title}>{t('reminders.bundle', { n: lines.length })}</b>
          <span class={css.when}>{first.when}</span>
          <span class={css.says}>{first.says}</span>
        </summary>
        <ul>{children}</ul>
      </details>
    </li>
  );
}

/** Fewer stand by themselves. */
const FEWEST = 3;

/** Lines in their order; those that are not due yet, are of one moment and say the same are together. */
export function bundled(lines: readonly LineView[]): LineView[][] {
  const bundles: LineView[][] = [];
  const open = new Map<string, LineView[]>();
  for (const line of lines) {
    const key =
      line.ids.length === 0 && !line.urgent && line.note === '' ? `${line.when}\n${line.says}` : line.key;
    const bundle = open.get(key);
    if (bundle) bundle.push(line);
    else {
      const begun = [line];
      open.set(key, begun);
      bundles.push(begun);
    }
  }
  return bundles.flatMap((bundle) => (bundle.length < FEWEST ? bundle.map((line) => [line]) : [bundle]));
}
