/**
 * Which element of a list shows which row, by the row's id: a row keeps its element for as long as it is shown, and those
 * that come get the elements of those that went, which costs a fraction of making them. The element of the row `held`,
 * which has the focus, goes with its row: keys must not reach another one.
 */
export function recycle(
  before: ReadonlyMap<string, number>,
  shown: readonly string[],
  held: string | null,
): Map<string, number> {
  const staying = new Set(shown);
  const free = [...before].filter(([id]) => !staying.has(id) && id !== held).map(([, element]) => element);
  let fresh = Math.max(-1, ...before.values()) + 1;
  return new Map(shown.map((id) => [id, before.get(id) ?? free.shift() ?? fresh++]));
}
