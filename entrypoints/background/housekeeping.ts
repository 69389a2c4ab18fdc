import { CLASSIFIER_VERSION } from '../../lib/classify/classify';
import { onAnswerClick } from '../../lib/platform/answer';
import { openDashboard } from '../../lib/platform/tabs';
import type { Store } from '../../lib/store/open';
import { readAgain } from '../../lib/store/read-again';
import { tidy } from '../../lib/store/tidy';
import { reclassified } from './clipping';

/** What the worker does by itself: opens what a notification points at, empties the old trash, and reads old rows again with better rules. */
export function keepHouse(store: Store): void {
  onAnswerClick((postingId) => openDashboard(postingId ? `#/posting/${postingId}` : '#/'));
  void tidy(store)
    .then(() => readAgain(store, CLASSIFIER_VERSION, reclassified))
    .catch((error: unknown) => console.error(error));
}
