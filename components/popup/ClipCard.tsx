import type { ComponentChildren } from 'preact';
import { hasMessage, type MessageKey, t } from '../../lib/i18n';
import type { Posting, Summary } from '../../lib/model/posting';
import { Flag } from '../postings/Flag';
import { Quote } from '../postings/Quote';
import { contextOf } from '../postings/quote-context';
import { TimeChip } from '../postings/TimeChip';
import { dayWords, savedDayWords } from '../words/day';
import { CardFrame } from './CardFrame';
import css from './ClipCard.module.css';

interface Props {
  draft: Posting;
  saved: Summary | null;
  twins: readonly Summary[];
  stageName: string;
  today: string;
  busy: boolean;
  onSave: () => void;
  onSaveWithGoals: () => void;
  onEdit: () => void;
  onOpenSaved: (id: string) => void;
}

/** What stands on the page in front, with its flags and their proof, ready to be saved. */
export function ClipCard(props: Props) {
  const { draft, saved, today } = props;
  const sub = [
    draft.company,
    draft.locations.slice(0, 2).join(' / ') || null,
    draft.workMode && t(`facts.mode.${draft.workMode}`),
    draft.closed ? t('facts.closed') : null,
  ].filter((part) => part !== null);
  const applyBy = draft.deadline && t('facts.applyBy', { date: dayWords(draft.deadline, today) });
  const proof = draft.pay.evidence[0];
  const warning = draft.warnings[0];
  const origin: string = `postings.from.${(draft.sources.title ?? '').split(':')[0]}`;
  return (
    <CardFrame actions={<Actions {...props} />}>
      <p class={css.top}>
        <span>
          {saved
            ? [
                t('postings.savedOn', { date: savedDayWords(saved.savedAt, today) }),
                saved.stage !== 'saved' && props.stageName,
              ]
                .filter(Boolean)
                .join(' · ')
            : t('postings.onThisPage')}
        </span>
        {hasMessage(origin) && <span class={css.origin}>{t(origin)}</span>}
      </p>
      <h1 class={css.title} dir="auto" lang={draft.language ?? undefined}>
        {draft.title || t('common.untitled')}
      </h1>
      {(sub.length > 0 || applyBy) && (
        <p class={css.facts}>
          {sub.length > 0 && (
            <span class={css.who} data-clipped dir="auto">
              {sub.join(' · ')}
            </span>
          )}
          {applyBy && <span class={css.applyBy}>{applyBy}</span>}
        </p>
      )}
      <p class={css.chips}>
        <Flag pay={draft.pay} full />
        <TimeChip time={draft.time} />
      </p>
      {warning && (
        <p class={css.warning}>
          <span aria-hidden="true">▲ </span>
          {t(`facts.warning.${warning.code}`)}
          {/* The same words stand above as the proof of the pay. */}
          {warning.quote !== proof?.quote && <>: “{warning.quote}”</>}
        </p>
      )}
      {proof && (
        <Quote quote={proof.quote} context={contextOf(draft.description, proof)} flag={draft.pay.flag} />
      )}
      {props.twins.slice(0, 1).map((twin) => (
        <p key={twin.id} class={css.note}>
          {t('postings.twin', { title: [twin.title, twin.company].filter(Boolean).join(', ') })}{' '}
          <button type="button" data-look="link" onClick={() => props.onOpenSaved(twin.id)}>
            {t('common.open')}
          </button>
        </p>
      ))}
      {draft.captureNotes.map((note) => (
        <p key={note} class={css.note}>
          {t(`postings.note.${note}` as MessageKey)}
        </p>
      ))}
    </CardFrame>
  );
}

function Actions({ saved, busy, onSave, onSaveWithGoals, onEdit, onOpenSaved }: Props) {
  return (
    <>
      {saved ? (
        <>
          <button type="button" data-look="primary" onClick={() => onOpenSaved(saved.id)}>
            {t('postings.openSaved')}
          </button>
          <button type="button" disabled={busy} onClick={onSave}>
            {t('postings.clipAgain')}
          </button>
        </>
      ) : (
        <>
          <button type="button" data-look="primary" disabled={busy} onClick={onSave}>
            {t('common.save')}
          </button>
          <button type="button" disabled={busy} onClick={onSaveWithGoals}>
            {t('postings.saveAndGoals')}
          </button>
        </>
      )}
      <button type="button" data-look="quiet" class={css.last} onClick={onEdit}>
        {t('common.edit')}
      </button>
    </>
  );
}

/** A page on which nothing can be clipped: what is so, what to do, and ways on. */
export function NothingCard({
  title,
  hint,
  children,
}: {
  title: string;
  hint: string;
  children?: ComponentChildren;
}) {
  return (
    <CardFrame calm actions={children}>
      <h1 class={css.plain}>{title}</h1>
      <p class={css.sub}>{hint}</p>
    </CardFrame>
  );
}
