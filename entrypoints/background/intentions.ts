import type { Intention } from '../../lib/model/intention';
import { updateIntention } from '../../lib/store/intentions';
import type { Store } from '../../lib/store/open';
import { recordStage } from '../../lib/store/postings';
import { getPosting } from '../../lib/store/read';

/**
 * Writes what a prompt or a look back says, whole. Who has just decided to apply is preparing to: a posting that was only
 * saved moves there. Nobody is said to have applied by a press of a button.
 */
export async function saveIntention(
  store: Store,
  postingId: string,
  said: Intention,
): Promise<{ undo: string | null }> {
  let decidesNow = false;
  const { undo } = await updateIntention(
    store,
    postingId,
    (current) => {
      decidesNow = said.decision === 'apply' && current.decision !== 'apply';
      // Look backs are appended only: a draft that was opened before one was written must not take it away.
      const lookBacks = said.lookBacks.length < current.lookBacks.length ? current.lookBacks : said.lookBacks;
      // What this version does not know of them came with a backup, and not through the page.
      return {
        ...current,
        ...said,
        timeFrame: { ...current.timeFrame, ...said.timeFrame },
        exit: { ...current.exit, ...said.exit },
        lookBacks,
      };
    },
    { draft: said.decision === null },
  );
  if (decidesNow && (await getPosting(store, postingId))?.stage === 'saved')
    await recordStage(store, postingId, { stage: 'preparing' });
  return { undo };
}
