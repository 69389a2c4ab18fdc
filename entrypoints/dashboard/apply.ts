import { applyOrSetGoals } from '../shared/apply';
import { go } from './route';

export function apply(postingId: string): Promise<void> {
  return applyOrSetGoals(postingId, (id) => go('goals', id));
}
