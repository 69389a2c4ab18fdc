import { Refused } from '../../lib/platform/refused';
import { StoreFailure } from '../../lib/store/failure';

/** A store's failure that a person can do something about reaches them as its reason. */
export async function orRefuse<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof StoreFailure) throw new Refused(error.reason);
    throw error;
  }
}
