/**
 * Are two plain values (JSON, with undefined read as absent) the same? Key order does not matter. Nesting is walked
 * with a stack of its own, so that a deep value cannot end the program.
 */
export function same(a: unknown, b: unknown): boolean {
  const pairs: [unknown, unknown][] = [[a, b]];
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    const [left, right] = pair;
    if (left === right || Object.is(left, right)) continue;
    if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null)
      return false;
    if (Array.isArray(left) !== Array.isArray(right)) return false;
    const leftKeys = presentKeys(left);
    const rightKeys = presentKeys(right);
    if (leftKeys.length !== rightKeys.length) return false;
    for (const key of leftKeys) {
      if (!Object.hasOwn(right, key)) return false;
      pairs.push([Reflect.get(left, key), Reflect.get(right, key)]);
    }
  }
  return true;
}

function presentKeys(value: object): string[] {
  return Object.keys(value).filter((key) => Reflect.get(value, key) !== undefined);
}
