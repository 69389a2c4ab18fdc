import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { Posting, Summary } from '../../lib/model/posting';
import { Flag } from '../postings/Flag';
import { TimeChip } from '../postings/TimeChip';
import { dayWords, dueWords, savedDayWords } from '../words/day';
import { isApplied } from '../words/stage';
import { CardFrame } from './CardFrame';
import css from './ClipCard.module.css';
import { ClipDetails } from './ClipDetails';
import { ClipNote } from './ClipNote';
import { ClipProof } from './ClipProof';
import { ClipTwin } from './ClipTwin';
import { ClipWarning } from './ClipWarning';

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

/** What stands on the page in front, at a glance: ready to be saved, or how it was saved. */
export function ClipCard(props: Props) {
  const { draft, saved, today } = props;
  const [open, setOpen] = useState(false);
  // What is saved may have been corrected by the person: then theirs is what counts.
  const facts = saved ?? { ...draft, ...draft.time, ...draft.pay, location: placesOf(draft, open) };
  const who = [facts.company, facts.location, facts.workMode && t(`facts.mode.${facts.workMode}`)]
    .filter(Boolean)
    .join(' · ');
  const due = dueOf({ ...facts, closed: draft.closed || facts.closed }, saved, today);
  return (
    <CardFrame actions={<Actions {...props} />} open={open} onOpen={setOpen}>
      {saved && (
        <p class={css.done}>
          {[
            t('postings.savedOn', { date: savedDayWords(saved.savedAt, today) }),
            saved.stage !== 'saved' && props.stageName,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      <h1 class={css.title} dir="auto" lang={draft.language ?? undefined}>
        {facts.title || t('common.untitled')}
      </h1>
      {(who || due) && (
        <p class={css.facts}>
          <span class={css.who} dir="auto">
            {who}
          </span>
          {due && (
            <span class={css.due} data-urgency={due.urgency} title={due.title}>
              {due.words}
            </span>
          )}
        </p>
      )}
      <p class={css.chips}>
        <Flag pay={facts} full />
        <TimeChip time={saved?.hoursPerWeek ? { ...facts, totalHours: null } : facts} />
      </p>
      {open ? (
        <ClipDetails {...props} />
      ) : (
        <>
          {!saved && <Foremost {...props} />}
          {facts.flag === draft.pay.flag && <ClipProof draft={draft} />}
        </>
      )}
    </CardFrame>
  );
}

/** The one thing that a person would want to know before saving, where there is one. */
function Foremost({ draft, twins, onOpenSaved }: Pick<Props, 'draft' | 'twins' | 'onOpenSaved'>) {
  const [twin] = twins;
  // The proof of the pay stands below anyway.
  const warning = draft.warnings.find(({ quote }) => quote !== draft.pay.evidence[0]?.quote);
  if (twin) return <ClipTwin twin={twin} onOpen={onOpenSaved} />;
  if (warning) return <ClipWarning warning={warning} />;
  const [note] = draft.captureNotes;
  return note ? <ClipNote note={note} /> : null;
}

function placesOf({ locations }: Posting, all: boolean): string {
  return locations.slice(0, all ? undefined : 2).join(' / ');
}

/** The day to apply by, a near one as the days until then; once applied it calls for nothing. */
function dueOf(
  { closed, deadline, rolling }: Pick<Summary, 'closed' | 'deadline' | 'rolling'>,
  saved: Summary | null,
  today: string,
): { words: string; urgency: string; title?: string } | null {
  if (closed) return { words: t('facts.closed'), urgency: 'past' };
  if (deadline === null) return rolling ? { words: t('facts.rolling'), urgency: 'later' } : null;
  const due = dueWords(deadline, today);
  const date = dayWords(deadline, today);
  const words = due.words === date ? t('facts.by', { date }) : due.words;
  const urgency = saved && isApplied(saved.stage, saved.been) ? 'past' : due.urgency;
  return { words, urgency, title: t('facts.applyBy', { date }) };
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
