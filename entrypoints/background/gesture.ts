import { flagWords } from '../../components/words/pay';
import { type MessageKey, type Params, t } from '../../lib/i18n';
import { showAnswer } from '../../lib/platform/answer';
import { answerOnTab } from '../../lib/platform/badge';
import type { Gesture } from '../../lib/platform/gestures';
import { upsertClip } from '../../lib/store/clip';
import { StoreFailure } from '../../lib/store/failure';
import { noteLastClip } from '../../lib/store/last-clip';
import type { Store } from '../../lib/store/open';
import { hasApplied } from '../../lib/tracker/stages';
import { draftOf } from '../shared/drafts';
import { nothingWords } from '../shared/nothing-words';
import { readTab } from './reading';

/**
 * The shortcut and the context menu: clip and save at once, and answer with a badge and a notification, whatever comes
 * of it.
 */
export async function clipAndSave(store: Store, gesture: Gesture): Promise<void> {
  try {
    await clip(store, gesture);
  } catch (error) {
    console.error(error);
    const full = error instanceof StoreFailure && error.reason === 'full';
    await answer(gesture, 'failed', 'clip.failedTitle', full ? 'clip.diskFullBody' : 'clip.failedBody');
  }
}

async function clip(store: Store, gesture: Gesture): Promise<void> {
  const reading = await readTab(gesture.tabId);
  const capture = 'capture' in reading ? reading.capture : null;
  if (capture?.status === 'list') return answer(gesture, 'none', 'clip.listTitle', 'clip.listBody');
  if (capture?.status !== 'posting') {
    const words = nothingWords('refusal' in reading ? reading.refusal : null, capture);
    return answer(gesture, 'failed', words.title, 'clip.nothingBody', { hint: t(words.hint) });
  }

  const draft = draftOf(capture, crypto.randomUUID(), Date.now());
  const saved = await upsertClip(store, draft);
  // As it stands now: what the person corrected counts before what the page says.
  const { posting } = saved;
  const title = { title: posting.title || t('common.untitled') };
  // Without the note the popup offers no undo; the posting is saved all the same.
  await noteLastClip(store, title.title, saved.undo).catch((error: unknown) => console.error(error));
  const applied = hasApplied(posting.history.map(({ stage }) => stage));
  const known = applied ? 'clip.appliedTitle' : 'clip.unchangedTitle';
  const key = saved.isNew ? 'clip.savedTitle' : saved.changes.length > 0 ? 'clip.updatedTitle' : known;
  const badge = applied ? 'applied' : 'saved';
  return answer(gesture, badge, key, 'clip.savedBody', { ...title, flag: flagWords(posting.pay) }, saved.id);
}

async function answer(
  gesture: Gesture,
  badge: 'saved' | 'applied' | 'failed' | 'none',
  title: MessageKey,
  body: MessageKey,
  params: Params = {},
  postingId: string | null = null,
): Promise<void> {
  await answerOnTab(gesture.tabId, badge, t(title, params));
  await showAnswer({ title: t(title, params), body: t(body, params), postingId });
}
