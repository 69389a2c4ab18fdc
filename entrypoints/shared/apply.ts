import { safeUrl } from '../../lib/model/url';
import { openLink } from '../../lib/platform/tabs';
import { getIntention } from '../../lib/store/intentions';
import { getPosting } from '../../lib/store/read';
import { store } from './store';

/** Goes straight to the page to apply at where the person has decided to; false where the goals come first. */
export async function applyAsDecided(postingId: string): Promise<boolean> {
  const intention = await getIntention(store, postingId);
  if (intention?.decision !== 'apply') return false;
  const posting = await getPosting(store, postingId);
  const url = safeUrl(posting?.applyUrl) ?? safeUrl(posting?.url);
  if (url) await openLink(url);
  return url !== null;
}
