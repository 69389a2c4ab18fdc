/** Deeper than any record of ours; the browser's database gives up at ten thousand. */
const DEEPEST = 32;
const NEVER = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * `parsed` with what only `raw` has: fields that a later version added, at any depth. Lists are joined item by item
 * where they have the same length. Names that could reach an object's prototype are left out.
 */
export function keepUnknown<T extends object>(raw: unknown, parsed: T): T {
  return join(raw, parsed, 0) as T;
}

function join(raw: unknown, parsed: unknown, depth: number): unknown {
  if (depth > DEEPEST || !isObject(raw) || !isObject(parsed)) return parsed;
  if (Array.isArray(raw) || Array.isArray(parsed)) {
    if (!Array.isArray(raw) || !Array.isArray(parsed) || raw.length !== parsed.length) return parsed;
    return parsed.map((item, at) => join(raw[at], item, depth + 1));
  }
  const joined: Record<string, unknown> = { ...parsed };
  for (const [name, value] of Object.entries(raw)) {
    if (NEVER.has(name)) continue;
    if (Object.hasOwn(parsed, name)) joined[name] = join(value, Reflect.get(parsed, name), depth + 1);
    else if (isShallow(value, DEEPEST - depth)) joined[name] = value;
  }
  return joined;
}

/** Is the value nested no deeper than `room`, and free of names that reach a prototype? Walked without recursion. */
function isShallow(value: unknown, room: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > room) return false;
    const next: unknown[] = [];
    for (const item of level) {
      if (!isObject(item)) continue;
      for (const [name, inner] of Object.entries(item)) {
        if (NEVER.has(name)) return false;
        next.push(inner);
      }
    }
    level = next;
  }
  return true;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
