import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ClipCard } from '../../components/popup/ClipCard';
import { NothingCard } from '../../components/popup/NothingCard';
import { ReadingCard } from '../../components/popup/ReadingCard';
import { SavedCard } from '../../components/popup/SavedCard';
import { changeWords } from '../../components/words/change';
import { stageWords } from '../../components/words/stage';
import { t } from '../../lib/i18n';
import type { Posting } from '../../lib/model/posting';
import { ask } from '../../lib/platform/messaging';
import { openDashboard, openLink } from '../../lib/platform/tabs';
import { nothingWords } from '../shared/nothing-words';
import { tell, tellFailure, undoLast, undone } from '../shared/toast';
import { page, readPageInFront } from './page';
import { goals, openView } from './view';

interface Props {
  today: string;
  ownStages: readonly { id: string; name: string }[];
}

/** The upper part of the popup: what is on this page, and what can be done with it. */
export function PageCard({ today, ownStages }: Props) {
  const busy = useSignal(false);
  const now = page.value;

  async function save(draft: Posting, then?: (id: string) => void): Promise<void> {
    busy.value = true;
    try {
      const result = await ask('clip.save', { posting: draft });
      const words = result.isNew
        ? t('postings.saved')
        : t(result.changes.length > 0 ? 'postings.savedUpdated' : 'postings.savedNothingNew');
      tell(words, result.undo);
      const { id, changes, undo } = result;
      page.value = { state: 'saved', id, title: draft.title, message: words, changes, undo };
      then?.(result.id);
    } catch (error) {
      tellFailure(error);
    } finally {
      busy.value = false;
    }
  }

  // What is taken back is not saved any more: the page is offered again.
  const wasUndone = now.state === 'saved' && now.undo !== null && undone.value === now.undo;
  useEffect(() => {
    if (wasUndone) void readPageInFront();
  }, [wasUndone]);

  if (now.state === 'reading') return <ReadingCard />;
  if (now.state === 'saved')
    return (
      <SavedCard
        title={now.title}
        message={now.message}
        changes={now.changes.map(changeWords)}
        onGoals={() => goals(now.id)}
        onOpen={() => void openDashboard(`#/posting/${now.id}`)}
        onUndo={now.undo === null ? null : () => void undoLast(now.undo)}
      />
    );

  const { reading } = now;
  const { draft } = reading;
  if (draft)
    return (
      <ClipCard
        draft={draft}
        saved={reading.saved}
        twins={reading.twins}
        stageName={reading.saved ? stageWords(reading.saved.stage, ownStages) : ''}
        today={today}
        busy={busy.value}
        onSave={() => void save(draft)}
        onSaveWithGoals={() => void save(draft, goals)}
        onEdit={() => openView({ name: 'edit', draft })}
        onOpenSaved={(id) => void openDashboard(`#/posting/${id}`)}
      />
    );

  const { capture } = reading;
  if (capture?.status === 'list' && capture.listed.length > 0)
    return (
      <NothingCard title={t('postings.isList', { n: capture.listed.length })} hint={t('postings.isListHint')}>
        <button
          type="button"
          data-look="primary"
          onClick={() => openView({ name: 'pick', capture, pay: reading.listedPay })}
        >
          {t('postings.pick')}
        </button>
        {/* A page may be taken for a list that is none. */}
        <button type="button" data-look="quiet" onClick={() => openView({ name: 'paste' })}>
          {t('postings.paste')}
        </button>
      </NothingCard>
    );
  const words = nothingWords(reading.refusal, capture);
  const frameUrl = capture?.frameUrl ?? null;
  return (
    <NothingCard title={t(words.title)} hint={t(words.hint)}>
      {frameUrl && (
        <button type="button" data-look="primary" onClick={() => void openLink(frameUrl)}>
          {t('postings.openFrame')}
        </button>
      )}
      <button type="button" onClick={() => openView({ name: 'write' })}>
        {t('postings.writeDown')}
      </button>
      <button type="button" onClick={() => openView({ name: 'paste' })}>
        {t('postings.paste')}
      </button>
      {words.again && (
        <button type="button" data-look="quiet" onClick={() => void readPageInFront()}>
          {t('postings.tryAgain')}
        </button>
      )}
    </NothingCard>
  );
}
