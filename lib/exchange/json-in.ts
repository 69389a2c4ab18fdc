/** Far deeper and wider than any file of ours: past these, parsing alone would hold the page up for seconds. */
const DEEPEST = 100;
const MOST_CONTAINERS = 3_000_000;

export type Parsed = { ok: true; value: unknown } | { ok: false; reason: 'broken-json' | 'damaged' };

/** JSON text as a value. Nesting and size are counted in one quick pass before anything is built. */
export function parseJson(text: string): Parsed {
  if (!isReasonable(text)) return { ok: false, reason: 'damaged' };
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return { ok: false, reason: 'broken-json' };
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

function isReasonable(text: string): boolean {
  let depth = 0;
  let containers = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      containers += 1;
      if (depth > DEEPEST || containers > MOST_CONTAINERS) return false;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return true;
}

/** The place of the quote that ends the string begun at `start`, or the end of the text. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === BACKSLASH) at += 1;
  }
  return at;
}
