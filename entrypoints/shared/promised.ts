import { promisedBy } from '../../lib/goals/promised';
import type { Promised } from '../../lib/model/fit';
import { getIntention } from '../../lib/store/intentions';
import type { Store } from '../../lib/store/open';
import { getPostings, idsAtStage } from '../../lib/store/read';

/** What the person accepted already, but for this posting. */
export async function promisedBeside(store: Store, postingId: string): Promise<Promised[]> {
  const accepted = (await idsAtStage(store, 'accepted')).filter((id) => id !== postingId);
  if (accepted.length === 0) return [];
  const postings = await getPostings(store, accepted);
  return Promise.all(
    postings.map(async (posting) => promisedBy(posting, (await getIntention(store, posting.id)) ?? null)),
  );
}
