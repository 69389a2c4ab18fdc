import { COMMA } from './characters';
import type { Prepared } from './text';
import { NUMBER } from './text';

/**
 * The value of a number as people write it: "1,50,000" and "150,000" and "150.000" and "1'500", "1.200,50" and
 * "1,200.50", "26\.00" with Markdown's backslash. Null for what is no quantity: dates ("01.04.2019"), versions.
 */
export function parseNumber(raw: string): number | null {
  const groups: string[] = [];
  const separators: string[] = [];
  let group = '';
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code >= 48 && code <= 57) group += raw[i];
    else if (code >= 0xff10 && code <= 0xff19) group += String.fromCharCode(code - 0xff10 + 48);
    else if (code !== 92) {
      groups.push(group);
      separators.push(code === 0x2019 ? "'" : (raw[i] ?? ''));
      group = '';
    }
  }
  groups.push(group);
  if (groups[0]?.length === 0 || (groups[0]?.length ?? 0) > 12) return null;
  if (separators.length === 0) return Number(groups[0]);
  return joinGroups(groups, separators);
}

function joinGroups(groups: readonly string[], separators: readonly string[]): number | null {
  const last = groups[groups.length - 1] ?? '';
  const lastSeparator = separators[separators.length - 1] ?? '';
  const alone = separators.length === 1;
  // "1'750.905": millions are parted by an apostrophe
  if (separators[0] === "'" && lastSeparator === '.' && last.length === 3 && isGrouping(groups))
    return Number(groups.join(''));
  const mixed = separators.some((one) => one !== lastSeparator);
  const decimal = mixed
    ? last.length <= 2 || last.length === 3
    : alone && lastSeparator !== "'" && (last.length !== 3 || groups[0] === '0');
  const whole = decimal ? groups.slice(0, -1) : groups;
  const inner = separators.slice(0, whole.length - 1);
  if (inner.some((one) => one !== inner[0])) return null;
  if (whole.length > 1 && !isGrouping(whole)) return null;
  return Number(whole.join('') + (decimal ? `.${last}` : ''));
}

/** Thousands ("1.250.000") or lakhs ("12,34,567"). */
function isGrouping(groups: readonly string[]): boolean {
  const first = groups[0]?.length ?? 0;
  if (first < 1 || first > 3) return false;
  const rest = groups.slice(1);
  if (rest[rest.length - 1]?.length !== 3) return false;
  const middle = rest.slice(0, -1);
  return middle.every((one) => one.length === 3) || (first <= 2 && middle.every((one) => one.length === 2));
}

/** The plain number at token `at`, or null. */
export function numberAt(text: Prepared, at: number): number | null {
  if (text.kind[at] !== NUMBER) return null;
  return parseNumber(text.text.slice(text.start[at], text.end[at]));
}

export interface Quantity {
  value: number;
  /** First token after it. */
  to: number;
}

/** The number at token `at`, with groups parted by single spaces joined: "R4 611.07", "15 000 €". */
export function groupedNumberAt(text: Prepared, at: number): Quantity | null {
  const first = numberAt(text, at);
  if (first === null) return null;
  let to = at + 1;
  const length = (text.end[at] ?? 0) - (text.start[at] ?? 0);
  if (length > 3) return { value: first, to };
  let raw = text.text.slice(text.start[at], text.end[at]);
  while (
    to < text.count &&
    text.kind[to] === NUMBER &&
    (text.start[to] ?? 0) - (text.end[to - 1] ?? 0) === 1
  ) {
    const next = text.text.slice(text.start[to], text.end[to]);
    if (!isThousandsGroup(next)) break;
    raw += next;
    to++;
    if (next.length > 3) break;
  }
  if (to === at + 1) return splitThousands(text, at) ?? { value: first, to };
  const value = parseNumber(raw.length > 3 && !/[.,]/.test(raw) ? raw : raw.replace(',', '.'));
  return value === null ? { value: first, to: at + 1 } : { value, to };
}

/** "4, 000": a comma with a stray space after it. Only round thousands, since "4, 250" may be two numbers. */
function splitThousands(text: Prepared, at: number): Quantity | null {
  if (text.text.charCodeAt(text.start[at + 1] ?? 0) !== COMMA || text.kind[at + 2] !== NUMBER) return null;
  if (text.text.slice(text.start[at + 2], text.end[at + 2]) !== '000') return null;
  return { value: Number(text.text.slice(text.start[at], text.end[at])) * 1000, to: at + 3 };
}

/** "611", "611.07", "611,5". */
function isThousandsGroup(raw: string): boolean {
  if (raw.length !== 3 && raw.length !== 5 && raw.length !== 6) return false;
  for (let i = 0; i < raw.length; i++) {
    const digit = raw.charCodeAt(i) >= 48 && raw.charCodeAt(i) <= 57;
    if (i === 3 ? raw[3] !== '.' && raw[3] !== ',' : !digit) return false;
  }
  return true;
}
