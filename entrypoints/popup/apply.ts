import { applyAsDecided } from '../shared/apply';
import { goals } from './view';

/** Apply: first the goals, once for each posting; after that straight to the page. */
export async function apply(postingId: string): Promise<void> {
  if (!(await applyAsDecided(postingId))) goals(postingId);
}
