import type { Witness } from './witness';

/** Applications are taken and read as they come, or until the place is filled. */
export function isRolling(witnesses: readonly Witness[]): boolean {
  return witnesses.some((witness) => witness.t.found.has('rolling'));
}
