import { stageWords } from '../../components/words/stage';
import { t } from '../../lib/i18n';
import type { Change } from '../../lib/messages';
import { ask } from './ask';
import { tell, tellFailure, tellWhile } from './toast';

/** Changes to saved postings that the worker commits, each answered with its undo. Give true when it was done. */
async function change(change: Change, message: string): Promise<boolean> {
  try {
    const n = 'ids' in change ? change.ids.length : 0;
    const { undo } = await tellWhile(t('postings.working', { n }), ask('postings.change', change));
    tell(message, undo);
    return true;
  } catch (error) {
    tellFailure(error);
    return false;
  }
}

/** `title`: that of the one posting, for the words that tell of it. */
export function archivePostings(ids: string[], archived = true, title = ''): Promise<boolean> {
  const told =
    title === '' ? t('postings.archivedMany', { n: ids.length }) : t('postings.archived', { title });
  const words = archived ? told : t('postings.restored');
  return change({ type: 'archive', ids, archived }, words);
}

export function trashPostings(ids: string[], trashed = true): Promise<boolean> {
  const words = trashed ? t('postings.trashed', { n: ids.length }) : t('postings.restored');
  return change({ type: 'trash', ids, trashed }, words);
}

export function tagPostings(ids: string[], add: string[], remove: string[] = []): Promise<boolean> {
  return change({ type: 'tag', ids, add, remove }, t('postings.tagged', { n: ids.length }));
}

export function moveToStage(
  ids: string[],
  stage: string,
  own: readonly { id: string; name: string }[],
): Promise<boolean> {
  const words = t('postings.movedTo', { stage: stageWords(stage, own) });
  return change({ type: 'stage', ids, stage, at: Date.now() }, words);
}

/** A step of some day in a posting's history. `current` false: the posting stays in its stage. `at`: epoch ms. */
export function recordStep(
  id: string,
  step: { stage: string; at: number; note: string | undefined; current: boolean },
  own: readonly { id: string; name: string }[],
): Promise<boolean> {
  const { stage, at, note, current } = step;
  const words = t(current ? 'postings.movedTo' : 'postings.recorded', { stage: stageWords(stage, own) });
  return change({ type: 'stage', ids: [id], stage, at, current, ...(note ? { note } : {}) }, words);
}
