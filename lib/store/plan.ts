import { EMPTY_PLAN, type Plan } from '../model/plan';
import type { Store, Written } from './open';
import { ONLY } from './schema';

/** The person's plan; the empty one before they made any. */
export function getPlan(store: Store): Promise<Plan> {
  return store.read(
    ['plan'],
    async (transaction) => (await transaction.objectStore('plan').get(ONLY)) ?? EMPTY_PLAN,
  );
}

export function updatePlan(store: Store, change: (current: Plan) => Plan): Promise<Written<Plan>> {
  return store.write(['plan'], async (writing) => {
    const plans = writing.transaction.objectStore('plan');
    const before = (await plans.get(ONLY)) ?? null;
    const current = before ?? EMPTY_PLAN;
    const changed = change(current);
    if (changed === current) return current;
    const next = { ...changed, updatedAt: writing.now };
    await plans.put(next, ONLY);
    writing.note('plan', ONLY, before, next);
    return next;
  });
}
