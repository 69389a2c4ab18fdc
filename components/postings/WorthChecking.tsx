import { type MessageKey, t } from '../../lib/i18n';
import type { Warning } from '../../lib/model/warning';
import css from './WorthChecking.module.css';

interface Props {
  warnings: readonly Warning[];
  guidance: readonly { code: string; url: string | null }[];
  /** Index of the mark that shows a warning's quote in the text, or -1. */
  markOf: (warning: Warning) => number;
  onProof: (mark: number) => void;
}

/** What a person may want to check before they apply, each with the posting's words or the official page. Never a verdict. */
export function WorthChecking({ warnings, guidance, markOf, onProof }: Props) {
  if (warnings.length === 0 && guidance.length === 0) return null;
  return (
    <section
      class={css.box}
      data-calm={warnings.length === 0 || undefined}
      aria-label={t('postings.worthChecking')}
    >
      <h2 class={css.title}>{t('postings.worthChecking')}</h2>
      <ul class={css.list}>
        {warnings.map((warning, i) => {
          const mark = markOf(warning);
          return (
            <li key={`${warning.code}-${i}`}>
              <b>{t(`facts.warning.${warning.code}`)}:</b> <q dir="auto">{warning.quote}</q>{' '}
              {mark >= 0 && (
                <button type="button" data-look="link" onClick={() => onProof(mark)}>
                  {t('postings.inText')}
                </button>
              )}
            </li>
          );
        })}
        {guidance.map(({ code, url }) => (
          <li key={code}>
            {t(`facts.guidance.${code}` as MessageKey)}{' '}
            {url && (
              <a href={url} target="_blank" rel="noopener noreferrer">
                {t('facts.guidance.page')}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
