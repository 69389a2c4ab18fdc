import { t } from '../../lib/i18n';
import type { Verdict } from '../../lib/model/fit';
import css from './VerdictMark.module.css';

/** A shape for each verdict, so that it reads without colour. */
const SHAPES: Record<Verdict, string> = { met: '●', partly: '◐', 'not-met': '○', 'not-stated': '–' };

/** Whether a posting gives something, by word, shape and colour. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <span class={css.verdict} data-verdict={verdict}>
      <i aria-hidden="true">{SHAPES[verdict]}</i>
      {t(`goals.verdict.${verdict}`)}
    </span>
  );
}
