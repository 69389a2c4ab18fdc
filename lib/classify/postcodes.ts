import { OPEN } from './marks';
import type { Prepared } from './text';
import { CAPITAL, NUMBER, SPACED, WORD } from './text';
import { idOf } from './vocabulary';

/** Postcodes that tell their country by their form. */

const AUSTRALIAN_STATES = new Set(['NSW', 'VIC', 'QLD', 'SA', 'WA', 'TAS', 'ACT', 'NT']);
const S = idOf('s');

/** The country whose postcode begins at word `at`, or null: "VIC 3000", "M5V 2T6", "S(079903)". */
export function postcodeCountry(text: Prepared, at: number): 'AU' | 'CA' | 'SG' | null {
  const length = (text.end[at] ?? 0) - (text.start[at] ?? 0);
  if (length === 1) {
    if (isGlued(text, at)) return null;
    if (isCanadian(text, at)) return 'CA';
    return isSingaporean(text, at) ? 'SG' : null;
  }
  const state = AUSTRALIAN_STATES.has(text.text.slice(text.start[at], text.end[at]));
  return state && isDigits(text, at + 1, 4) ? 'AU' : null;
}

/** Nothing stands between the token and the one before. */
export function isGlued(text: Prepared, at: number): boolean {
  return ((text.flags[at] ?? 0) & SPACED) === 0;
}

/** Letter, digit, letter, and the other way round. */
function isCanadian(text: Prepared, at: number): boolean {
  for (let i = 0; i < 6; i++) {
    const fits = i % 2 === 0 ? isLetter(text, at + i) : isDigits(text, at + i, 1);
    if (!fits || (i !== 0 && i !== 3 && !isGlued(text, at + i))) return false;
  }
  return true;
}

function isSingaporean(text: Prepared, at: number): boolean {
  if (text.id[at] !== S) return false;
  const digits = text.id[at + 1] === OPEN ? at + 2 : at + 1;
  return isDigits(text, digits, 6) && isGlued(text, digits);
}

function isDigits(text: Prepared, at: number, count: number): boolean {
  return text.kind[at] === NUMBER && (text.end[at] ?? 0) - (text.start[at] ?? 0) === count;
}

function isLetter(text: Prepared, at: number): boolean {
  return (
    text.kind[at] === WORD &&
    (text.end[at] ?? 0) - (text.start[at] ?? 0) === 1 &&
    ((text.flags[at] ?? 0) & CAPITAL) !== 0
  );
}
