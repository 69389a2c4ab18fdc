import { safeUrl } from '../../lib/model/url';
import { openLink } from '../../lib/platform/tabs';
import { getIntention } from '../../lib/store/intentions';
import { getPosting } from '../../lib/store/read';
import { store } from '../shared/store';
import { goals } from './view';

/** Apply: first the goals, once for each posting; after that straight to the page. */
export async function apply(postingId: string): Promise<void> {
  const intention = await getIntention(store, postingId);
  if (intention?.decision !== 'apply') {
    goals(postingId);
    return;
  }
  const posting = await getPosting(store, postingId);
  const url = safeUrl(posting?.applyUrl) ?? safeUrl(posting?.url);
  if (url) await openLink(url);
}
