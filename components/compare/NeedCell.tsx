import { hasMessage, t } from '../../lib/i18n';
import type { NeedFit } from '../../lib/model/fit';
import { VerdictMark } from '../goals/VerdictMark';
import css from './Compare.module.css';

/** What a posting says to one need, and why that is so. */
export function NeedCell({ fit }: { fit: NeedFit }) {
  const key = `goals.fit.${fit.reason}`;
  return (
    <span class={css.need}>
      <VerdictMark verdict={fit.verdict} />
      {hasMessage(key) && <span class={css.why}>{t(key, fit.values)}</span>}
    </span>
  );
}

/** Sentences one below the other. */
export function WhyCell({ lines }: { lines: readonly string[] }) {
  return (
    <ul class={css.need}>
      {lines.map((line) => (
        <li key={line} class={css.why}>
          {line}
        </li>
      ))}
    </ul>
  );
}
