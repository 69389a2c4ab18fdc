import { idOf } from './vocabulary';

/** Marks of punctuation as the tokeniser numbers them. */

export const AT = idOf('@');
export const CLOSE = idOf(')');
export const COLON = idOf(':');
export const COMMA = idOf(',');
export const HYPHEN = idOf('-');
export const OPEN = idOf('(');
export const PERCENT = idOf('%');
export const PLUS = idOf('+');
export const QUESTION = idOf('?');
export const SLASH = idOf('/');
export const STAR = idOf('*');
export const STOP = idOf('.');
