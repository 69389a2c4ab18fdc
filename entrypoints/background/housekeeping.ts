import { CLASSIFIER_VERSION } from '../../lib/classify/classify';
import { onAnswerClick } from '../../lib/platform/answer';
import { openDashboard } from '../../lib/platform/tabs';
import type { Store } from '../../lib/store/open';
import { readAgain } from '../../lib/store/read-again';
import { tidy } from '../../lib/store/tidy';
import { makeCopy } from '../shared/copies';
import { reclassified } from '../shared/drafts';

/** Changes come in bursts; a copy waits until they are over. The worker lives longer than this after each. */
const QUIET_MS = 5000;

/**
 * What the worker does by itself: opens what a notification points at, empties the old trash, reads old rows again with
 * better rules, and makes the automatic copy where the person wants one.
 */
export function keepHouse(store: Store): void {
  onAnswerClick((postingId) => openDashboard(postingId ? `#/posting/${postingId}` : '#/'));
  const tell = (error: unknown): void => console.error(error);
  void tidy(store)
    .then(() => readAgain(store, CLASSIFIER_VERSION, reclassified))
    .then(() => makeCopy(store))
    .catch(tell);

  let timer: ReturnType<typeof setTimeout> | undefined;
  store.notices.listen(({ stores }) => {
    if (!stores.includes('postings') && !stores.includes('intentions') && !stores.includes('plan')) return;
    clearTimeout(timer);
    timer = setTimeout(() => void makeCopy(store).catch(tell), QUIET_MS);
  }, new AbortController().signal);
}
