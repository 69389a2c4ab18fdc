import type { ComponentChildren } from 'preact';
import { formatNumber, t } from '../../lib/i18n';
import type { Agreement as AgreementContent } from '../../lib/model/agreement';
import { quoteWords } from '../words/quote';
import css from './Agreement.module.css';

const LINES = 3;

/** One page to bring to the conversation: what will be learned, how it is judged, hours, dates, pay, who supervises. */
export function Agreement({ content, onPrint }: { content: AgreementContent; onPrint: () => void }) {
  const { outcomes } = content;
  const blanks = Array.from({ length: Math.max(0, LINES - outcomes.length) }, (_, i) => i);
  const hours = [
    content.hoursPerWeek === null ? null : t('goals.agree.hoursAWeek', { hours: content.hoursPerWeek }),
    content.weeks === null ? null : t('goals.agree.weeks', { n: content.weeks }),
    content.totalHours === null ? null : t('goals.agree.total', { hours: formatNumber(content.totalHours) }),
  ].filter((part) => part !== null);
  return (
    <>
      <p class={css.tools}>
        <button type="button" data-look="primary" onClick={onPrint}>
          {t('goals.agree.print')}
        </button>
        <span>{t('goals.agree.hint')}</span>
      </p>
      <article class={css.page} aria-label={t('goals.agree.title')}>
        <header class={css.head}>
          <h1>{t('goals.agree.title')}</h1>
          <p dir="auto">
            {[content.title || t('common.untitled'), content.company, content.place]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </header>
        <section>
          <h2>{t('goals.agree.outcomes')}</h2>
          <table class={css.outcomes}>
            <thead>
              <tr>
                <th scope="col">{t('goals.agree.byTheEnd')}</th>
                <th scope="col">{t('goals.agree.judged')}</th>
              </tr>
            </thead>
            <tbody>
              {outcomes.map((outcome, i) => (
                <tr key={i}>
                  <td dir="auto">{outcome.text}</td>
                  <td dir="auto">{outcome.seen || <Open />}</td>
                </tr>
              ))}
              {blanks.map((i) => (
                <tr key={`blank-${i}`}>
                  <td>
                    <Open />
                  </td>
                  <td>
                    <Open />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <dl class={css.facts}>
          <Fact name={t('goals.agree.hours')}>{hours.length > 0 ? hours.join(' · ') : <Blank />}</Fact>
          <Fact name={t('goals.agree.dates')}>
            {content.from || content.to ? (
              <>
                {content.from ?? <Blank short />} – {content.to ?? <Blank short />}
              </>
            ) : (
              <Blank />
            )}
          </Fact>
          <Fact name={t('goals.agree.pay')}>
            {content.pay.words}
            {content.pay.quote && <q dir="auto">{quoteWords(content.pay.quote)}</q>}
          </Fact>
          <Fact name={t('goals.agree.supervisor')}>
            <Blank />
          </Fact>
          <Fact name={t('goals.agree.meetings')}>
            <Blank />
          </Fact>
          <Fact name={t('goals.agree.evaluation')}>
            <Blank />
          </Fact>
          {content.exit && (
            <Fact wide name={t('goals.agree.exit')}>
              {content.exit}
            </Fact>
          )}
        </dl>
        {content.questions.length > 0 && (
          <section>
            <h2>{t('goals.agree.questions')}</h2>
            <ul class={css.questions}>
              {content.questions.slice(0, 6).map((question, i) => (
                <li key={i} dir="auto">
                  {question}
                </li>
              ))}
            </ul>
          </section>
        )}
        <footer class={css.sign}>
          {(['intern', 'supervisorSign', 'school'] as const).map((who) => (
            <p key={who}>
              <Blank />
              <span>{t(`goals.agree.${who}`)}</span>
            </p>
          ))}
        </footer>
      </article>
    </>
  );
}

function Fact({
  name,
  wide = false,
  children,
}: {
  name: string;
  wide?: boolean;
  children: ComponentChildren;
}) {
  return (
    <div data-wide={wide || undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A cell to write in. */
function Open() {
  return <span class="visually-hidden">{t('goals.agree.blank')}</span>;
}

/** A line to write on. */
function Blank({ short = false }: { short?: boolean }) {
  return (
    <span class={css.blank} data-short={short || undefined}>
      <span class="visually-hidden">{t('goals.agree.blank')}</span>
    </span>
  );
}
