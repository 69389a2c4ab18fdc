import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n';
import { PayFlag } from '../../lib/model/pay';
import type { Posting } from '../../lib/model/posting';
import { dayWords, dueWords } from '../words/day';
import { amountWords } from '../words/pay';
import { isApplied } from '../words/stage';
import { termWords, timeParts } from '../words/time';
import css from './Facts.module.css';
import { Flag } from './Flag';

interface Props {
  posting: Posting;
  today: string;
  /** Index of the first mark that proves the fact, or -1 where no quote stands in the text. */
  proofOf: (about: 'pay' | 'time') => number;
  onProof: (mark: number) => void;
  onFlag: (flag: PayFlag) => void;
  onEdit: () => void;
  /** What an hour is worth, where it can be worked out. */
  worth: ComponentChildren;
  children?: ComponentChildren;
}

/** What a posting pays and takes, each fact with the way to its proof and to a correction. */
export function Facts({ posting, today, proofOf, onProof, onFlag, onEdit, worth, children }: Props) {
  const { pay, time } = posting;
  const due = posting.deadline ? dueWords(posting.deadline, today) : null;
  const isBehind = isApplied(
    posting.stage,
    posting.history.map((step) => step.stage),
  );
  const parts = timeParts(time);
  const more = [
    time.term && termWords(time.term),
    time.start && t('postings.startsOn', { date: dayWords(time.start, today) }),
    time.end && t('postings.endsOn', { date: dayWords(time.end, today) }),
    time.schedule && t(`facts.schedule.${time.schedule}`),
  ].filter(Boolean);
  return (
    <aside class={css.facts} aria-label={t('postings.facts')}>
      <Fact name={t('postings.pay')} corrected={posting.sources.pay === 'person'}>
        <span class={css.value}>
          <Flag pay={pay} short />
        </span>
        {pay.amount && <span class={css.value}>{amountWords(pay.amount)}</span>}
        {pay.flag === 'not-stated' && <span class={css.how}>{t('facts.flag.long.not-stated')}</span>}
        <Proof
          of={t('postings.pay')}
          mark={proofOf('pay')}
          onProof={onProof}
          quotes={pay.evidence.map((one) => one.quote)}
        />
        <details class={css.wrong} data-print="no">
          <summary>{t('postings.notRight')}</summary>
          <fieldset class={css.choices}>
            <legend class="visually-hidden">{t('postings.pay')}</legend>
            {PayFlag.options.map((flag) => (
              <button
                key={flag}
                type="button"
                aria-pressed={flag === pay.flag}
                onClick={(event) => {
                  onFlag(flag);
                  const details = event.currentTarget.closest('details');
                  details?.removeAttribute('open');
                  details?.querySelector('summary')?.focus();
                }}
              >
                {t(`facts.flag.${flag}`)}
              </button>
            ))}
            <button type="button" data-look="link" onClick={onEdit}>
              {t('dashboard.moreFacts')}
            </button>
          </fieldset>
        </details>
      </Fact>
      <Fact name={t('postings.time')} corrected={posting.sources.time === 'person'}>
        <Value words={parts.join(' · ')} />
        {more.length > 0 && <span class={css.how}>{more.join(' · ')}</span>}
        <Proof
          of={t('postings.time')}
          mark={proofOf('time')}
          onProof={onProof}
          quotes={time.evidence.map((one) => one.quote)}
        />
      </Fact>
      {worth}
      <Fact name={t('postings.deadline')} corrected={posting.sources.deadline === 'person'}>
        <Value
          words={
            posting.closed ? t('facts.closed') : (due?.words ?? (posting.rolling ? t('facts.rolling') : ''))
          }
          urgency={isBehind ? undefined : due?.urgency}
        />
        {posting.deadline && due && !due.words.includes(dayWords(posting.deadline, today)) && (
          <span class={css.how}>{dayWords(posting.deadline, today)}</span>
        )}
      </Fact>
      <Fact name={t('postings.place')} corrected={posting.sources.locations === 'person'}>
        <Value
          words={
            posting.locations.join(' · ') || (posting.workMode ? t(`facts.mode.${posting.workMode}`) : '')
          }
        />
        {posting.locations.length > 0 && posting.workMode && (
          <span class={css.how}>{t(`facts.mode.${posting.workMode}`)}</span>
        )}
      </Fact>
      {posting.kind && (
        <Fact name={t('postings.kind')} corrected={posting.sources.kind === 'person'}>
          <span class={css.value}>{t(`facts.kind.${posting.kind}`)}</span>
        </Fact>
      )}
      {posting.skills.length > 0 && (
        <Fact name={t('postings.skills')}>
          <span class={css.how} dir="auto">
            {posting.skills.join(', ')}
          </span>
        </Fact>
      )}
      {children}
    </aside>
  );
}

export function Fact({
  name,
  corrected = false,
  children,
}: {
  name: string;
  corrected?: boolean;
  children: ComponentChildren;
}) {
  return (
    <section class={css.fact}>
      <h2 class={css.name}>
        {name}
        {corrected && <span class={css.corrected}>{t('postings.from.person')}</span>}
      </h2>
      {children}
    </section>
  );
}

/** What is stated, or quietly that it is not. */
function Value({ words, urgency }: { words: string; urgency?: 'soon' | 'past' | 'later' | undefined }) {
  return (
    <span class={css.value} dir="auto" data-urgency={urgency} data-silent={words === '' || undefined}>
      {words || t('common.notStated')}
    </span>
  );
}

function Proof({
  of,
  mark,
  quotes,
  onProof,
}: {
  /** Of which fact: its name. */
  of: string;
  mark: number;
  quotes: readonly string[];
  onProof: (mark: number) => void;
}) {
  if (mark >= 0)
    return (
      <button
        type="button"
        data-look="link"
        data-print="no"
        class={css.proof}
        aria-label={`${t('postings.proof')}: ${of}`}
        onClick={() => onProof(mark)}
      >
        {t('postings.proof')}
      </button>
    );
  const quote = quotes[0];
  return quote ? <q class={css.how}>{quote}</q> : null;
}
