import { safeUrl } from '../../lib/model/url';
import { openLink } from '../../lib/platform/tabs';
import { getIntention } from '../../lib/store/intentions';
import { getPosting } from '../../lib/store/read';
import { store } from './store';
import { tellFailure } from './toast';

/** Apply: first the goals, once for each posting; after that straight to the page to apply at. */
export async function applyOrSetGoals(
  postingId: string,
  setGoals: (postingId: string) => void,
): Promise<void> {
  try {
    if (!(await applyAsDecided(postingId))) setGoals(postingId);
  } catch (error) {
    tellFailure(error);
  }
}

/** False where the person has not decided to yet, or nothing says where. */
async function applyAsDecided(postingId: string): Promise<boolean> {
  const intention = await getIntention(store, postingId);
  if (intention?.decision !== 'apply') return false;
  const posting = await getPosting(store, postingId);
  const url = safeUrl(posting?.applyUrl) ?? safeUrl(posting?.url);
  if (url) await openLink(url);
  return url !== null;
}
