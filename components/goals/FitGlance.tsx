import { t } from '../../lib/i18n';
import type { NeedFit } from '../../lib/model/fit';
import { needTitle } from '../words/need';
import css from './FitGlance.module.css';
import { VerdictMark } from './VerdictMark';

/** The needs in their order and what the posting says to each, in a few lines. The words behind it stand in `Fit`. */
export function FitGlance({ lines, planHref }: { lines: readonly NeedFit[]; planHref: string }) {
  return (
    <section class={css.glance}>
      <h2 class={css.title}>{t('goals.fit.yourNeeds')}</h2>
      {lines.length === 0 ? (
        <p class={css.none}>
          {t('goals.fit.empty')} <a href={planHref}>{t('goals.fit.makePlan')}</a>
        </p>
      ) : (
        <ol class={css.lines}>
          {lines.map((line, i) => (
            <li key={i}>
              <span dir="auto">{needTitle(line.need)}</span>
              <VerdictMark verdict={line.verdict} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
