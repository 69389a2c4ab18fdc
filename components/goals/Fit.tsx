import { hasMessage, t } from '../../lib/i18n';
import type { CareSign, NeedFit, Verdict } from '../../lib/model/fit';
import { needTitle, needWords } from '../words/need';
import { quoteWords } from '../words/quote';
import css from './Fit.module.css';
import { VerdictMark } from './VerdictMark';

interface Props {
  lines: readonly NeedFit[];
  care: readonly CareSign[];
  planHref: string;
}

/** What this posting gives against what the plan needs, need by need, with the words that show it. No score. */
export function Fit({ lines, care, planHref }: Props) {
  const first = lines[0];
  return (
    <section class={css.fit} aria-label={t('goals.fit.title')}>
      {!first && (
        <p class={css.empty}>
          {t('goals.fit.empty')} <a href={planHref}>{t('goals.fit.makePlan')}</a>
        </p>
      )}
      {first?.verdict === 'not-met' && (
        <p class={css.calm}>
          {t('goals.fit.firstNotMet', { need: needWords(first.need) })}{' '}
          <span class={css.soft}>{t('goals.fit.firstNotMetHint')}</span>
        </p>
      )}
      {first?.verdict === 'not-stated' && (
        <p class={css.calm} data-quiet>
          {t('goals.fit.firstSilent', { need: needWords(first.need) })}
        </p>
      )}
      {lines.length > 0 && (
        <ol class={css.lines}>
          {lines.map((line, i) => (
            <Line
              key={i}
              title={needTitle(line.need)}
              verdict={line.verdict}
              sentence={sentenceOf(line)}
              quotes={line.evidence.map((one) => one.quote)}
            />
          ))}
        </ol>
      )}
      <h3 class={css.also}>{t('goals.fit.also')}</h3>
      <ul class={css.lines}>
        {care.map((sign) => (
          <Line
            key={sign.sign}
            title={t(`goals.care.${sign.sign}`)}
            verdict={sign.verdict}
            sentence={null}
            quotes={sign.evidence.map((one) => one.quote)}
          />
        ))}
      </ul>
    </section>
  );
}

function Line({
  title,
  verdict,
  sentence,
  quotes,
}: {
  title: string;
  verdict: Verdict;
  sentence: string | null;
  quotes: readonly string[];
}) {
  return (
    <li class={css.line}>
      <span class={css.name} dir="auto">
        {title}
      </span>
      <VerdictMark verdict={verdict} />
      {sentence && <span class={css.sentence}>{sentence}</span>}
      {quotes.map((quote) => (
        <q key={quote} class={css.quote} dir="auto">
          {quoteWords(quote)}
        </q>
      ))}
    </li>
  );
}

function sentenceOf(line: NeedFit): string | null {
  const key = `goals.fit.${line.reason}`;
  return hasMessage(key) ? t(key, line.values) : null;
}
