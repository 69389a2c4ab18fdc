import { t } from '../../lib/i18n';
import type { LookBack, Outcome } from '../../lib/model/intention';
import { Mark } from '../ui/Mark';
import { Nothing } from '../ui/Nothing';
import css from './Record.module.css';

/** What the page shows of one internship; texts are the person's own. */
export interface RecordView {
  postingId: string;
  title: string;
  company: string | null;
  stageName: string;
  /** "15 Jan 2027". */
  day: string;
  why: string;
  outcomes: readonly Outcome[];
  accomplishments: readonly string[];
  contacts: readonly string[];
  lookBacks: readonly LookBack[];
}

interface Props {
  entries: readonly RecordView[];
  tally: { reached: number; partly: number; not: number; open: number };
  hrefOf: (postingId: string) => string;
  listHref: string;
  onExport: () => void;
  /** Internships that wait for a look back. */
  due: readonly { postingId: string; title: string; occasion: LookBack['occasion'] }[];
}

const TONES = { reached: 'good', partly: 'partly', not: 'none', open: 'silent' } as const;
const STATES = ['reached', 'partly', 'not', 'open'] as const;
const SAID = ['asked', 'landed', 'missing', 'next'] as const;

/** Goals and accomplishments over all internships, the latest first. */
export function Record({ entries, tally, due, hrefOf, listHref, onExport }: Props) {
  const waiting = due.length > 0 && <Due due={due} hrefOf={hrefOf} />;
  if (entries.length === 0)
    return (
      <div class={css.record}>
        {waiting}
        <Nothing title={t('goals.record.emptyTitle')} hint={t('goals.record.empty')}>
          <a href={listHref}>{t('dashboard.backToList')}</a>
        </Nothing>
      </div>
    );
  return (
    <div class={css.record}>
      {waiting}
      <div class={css.top}>
        <ul class={css.tally} aria-label={t('goals.record.outcomes')}>
          {STATES.filter((state) => tally[state] > 0).map((state) => (
            <li key={state}>
              <Mark tone={TONES[state]}>{t(`goals.record.count.${state}`, { n: tally[state] })}</Mark>
            </li>
          ))}
        </ul>
        <button type="button" onClick={onExport}>
          {t('goals.record.export')}
        </button>
      </div>
      {entries.map((entry) => (
        <Entry key={entry.postingId} entry={entry} href={hrefOf(entry.postingId)} />
      ))}
    </div>
  );
}

function Due({ due, hrefOf }: Pick<Props, 'due' | 'hrefOf'>) {
  return (
    <section class={css.due}>
      <h2>{t('goals.record.due')}</h2>
      <ul>
        {due.map((one) => (
          <li key={one.postingId}>
            <a href={hrefOf(one.postingId)} dir="auto">
              {one.title || t('common.untitled')}
            </a>{' '}
            <span class={css.sub}>{t(`goals.look.${one.occasion}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Entry({ entry, href }: { entry: RecordView; href: string }) {
  const said = entry.lookBacks.filter((one) => SAID.some((field) => one[field].trim() !== ''));
  return (
    <article class={css.entry}>
      <header class={css.head}>
        <h2 class={css.title} dir="auto">
          <a href={href}>{entry.title || t('common.untitled')}</a>
        </h2>
        <p class={css.sub} dir="auto">
          {[entry.company, entry.stageName, entry.day].filter(Boolean).join(' · ')}
        </p>
      </header>
      {entry.why.trim() !== '' && (
        <p class={css.why} dir="auto">
          {entry.why}
        </p>
      )}
      {entry.outcomes.length > 0 && (
        <section class={css.part}>
          <h3>{t('goals.prompt.outcomes')}</h3>
          <ul>
            {entry.outcomes.map((outcome, i) => (
              <li key={i} class={css.outcome}>
                <span dir="auto">{outcome.text}</span>
                <Mark tone={TONES[outcome.reached ?? 'open']}>
                  {t(outcome.reached ? `goals.reached.${outcome.reached}` : 'goals.record.open')}
                </Mark>
              </li>
            ))}
          </ul>
        </section>
      )}
      {(['accomplishments', 'contacts'] as const).map(
        (kind) =>
          entry[kind].length > 0 && (
            <section key={kind} class={css.part}>
              <h3>{t(`goals.record.${kind}`)}</h3>
              <ul>
                {entry[kind].map((text, i) => (
                  <li key={i} dir="auto">
                    {text}
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
      {said.map((one, i) => (
        <details key={i} class={css.said}>
          <summary>{t(`goals.look.${one.occasion}`)}</summary>
          <dl>
            {SAID.filter((field) => one[field].trim() !== '').map((field) => (
              <div key={field}>
                <dt>{t(`goals.look.${field}`)}</dt>
                <dd dir="auto">{one[field]}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </article>
  );
}
