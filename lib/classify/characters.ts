/** Marks of punctuation by their code, for what looks at the letters of a text itself. */

export const APOSTROPHE = 39;
export const CLOSE = 41;
export const COLON = 58;
export const COMMA = 44;
export const HYPHEN = 45;
export const OPEN = 40;
export const PERCENT = 37;
export const PLUS = 43;
export const QUESTION = 63;
export const SEMICOLON = 59;
export const SLASH = 47;
export const STOP = 46;

/** A hyphen, a dash of any length, a minus or a tilde. */
export function isDash(code: number): boolean {
  return code === HYPHEN || (code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0x7e;
}
