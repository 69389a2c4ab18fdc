import { applyOrSetGoals } from '../shared/apply';
import { goals } from './view';

export function apply(postingId: string): Promise<void> {
  return applyOrSetGoals(postingId, goals);
}
