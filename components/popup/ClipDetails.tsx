import { hasMessage, t } from '../../lib/i18n';
import type { Pay } from '../../lib/model/pay';
import type { Posting, Summary } from '../../lib/model/posting';
import { Quote } from '../postings/Quote';
import { contextOf } from '../postings/quote-context';
import { dayWords } from '../words/day';
import { termWords } from '../words/time';
import css from './ClipCard.module.css';
import { ClipNote } from './ClipNote';
import { ClipTwin } from './ClipTwin';
import { ClipWarning } from './ClipWarning';

interface Props {
  draft: Posting;
  twins: readonly Summary[];
  today: string;
  onOpenSaved: (id: string) => void;
}

/** All that was read of a posting beyond a glance: its other facts, every quote behind them, and where they come from. */
export function ClipDetails({ draft, twins, today, onOpenSaved }: Props) {
  const { time } = draft;
  const facts = [
    draft.kind && t(`facts.kind.${draft.kind}`),
    time.schedule && t(`facts.schedule.${time.schedule}`),
    time.term && termWords(time.term),
    time.start && t('postings.startsOn', { date: dayWords(time.start, today) }),
    time.end && t('postings.endsOn', { date: dayWords(time.end, today) }),
  ].filter(Boolean);
  const quotes = quotesOf(draft);
  const shown = quotes.map(({ quote }) => quote);
  const origin: string = `postings.from.${(draft.sources.title ?? '').split(':')[0]}`;
  return (
    <>
      {facts.length > 0 && <p class={css.sub}>{facts.join(' · ')}</p>}
      {twins.map((twin) => (
        <ClipTwin key={twin.id} twin={twin} onOpen={onOpenSaved} />
      ))}
      {draft.warnings.map((warning, at) => (
        <ClipWarning
          key={`${warning.code}-${at}`}
          warning={warning}
          wordless={shown.includes(warning.quote)}
        />
      ))}
      {quotes.map(({ quote, context, flag }) => (
        <Quote key={quote} quote={quote} context={context} flag={flag} />
      ))}
      {draft.captureNotes.map((note) => (
        <ClipNote key={note} note={note} />
      ))}
      {hasMessage(origin) && <p class={css.note}>{t(origin)}</p>}
    </>
  );
}

/** The words behind pay and time, each with what stands around them; those that stand in another's already are left out. */
function quotesOf({
  pay,
  time,
  description,
}: Posting): { quote: string; context: string; flag: Pay['flag'] }[] {
  const quotes: { quote: string; context: string; flag: Pay['flag'] }[] = [];
  for (const evidence of [...pay.evidence, ...time.evidence]) {
    const { quote } = evidence;
    if (quotes.some(({ context }) => context.includes(quote))) continue;
    const flag = pay.evidence.includes(evidence) ? pay.flag : 'not-stated';
    quotes.push({ quote, context: contextOf(description, evidence), flag });
  }
  return quotes;
}
