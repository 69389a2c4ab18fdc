/**
 * Those of the keys that a source names: whole ones, and by what stands before the first slot those that are made from
 * data, e.g. `facts.flag.${flag}`.
 */
export function namedIn(source: string, keys: readonly string[]): string[] {
  const whole = new Set([...source.matchAll(/['"`]([a-zA-Z]+\.[\w.:-]+)['"`]/g)].map(([, key]) => key));
  const heads = [...source.matchAll(/`([a-zA-Z]+\.[\w.-]*)\$\{/g)].map(([, head = '']) => head);
  return keys.filter((key) => whole.has(key) || heads.some((head) => key.startsWith(head)));
}
