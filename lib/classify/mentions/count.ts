import { CLOSE, isDash, OPEN, PLUS, STOP } from '../characters';
import { NUMBER, SPACED, WORD } from '../text';
import type { TimeText } from '../time-words';
import { AND, codeAt, NUMERAL, numeralOf } from '../time-words';
import { numberWordsBefore } from './number-words';

/** A count written in digits. Dates, versions and money with cents of three digits are no counts and give null. */
export function parseCount(raw: string): number | null {
  if (raw.length > 7) return null;
  const plain = raw.replace('\\', '');
  const parts = plain.split(/[.,]/);
  if (parts.length > 2 || /['’]/.test(plain)) return null;
  const whole = Number(parts[0]);
  const rest = parts[1];
  if (rest === undefined) return Number.isFinite(whole) ? whole : null;
  if (rest.length === 3) return whole * 1000 + Number(rest);
  return Number.isFinite(whole) ? Number(`${parts[0]}.${rest}`) : null;
}

const HALF = 0.5;

/** A number, as it stands before a unit. */
export interface Count {
  value: number;
  from: number;
  plus: boolean;
}

/** The number that ends right before token `at` (exclusive), never crossing token `limit` to the left. */
export function countBefore(t: TimeText, at: number, limit: number): Count | null {
  let i = at - 1;
  if (i < limit) return null;
  let plus = false;
  let bracketed = false;
  if (codeAt(t, i) === PLUS) {
    plus = true;
    i--;
  } else if (codeAt(t, i) === CLOSE) {
    bracketed = true;
    i--;
  }
  const single = i >= limit ? oneCount(t, i, limit) : null;
  if (single === null) return null;
  let { value, from } = single;
  if (bracketed) {
    if (codeAt(t, from - 1) !== OPEN) return null;
    from--;
    const spelled = from - 1 >= limit ? oneCount(t, from - 1, limit) : null;
    if (spelled !== null) {
      if (t.p.kind[single.from] === WORD) value = spelled.value;
      from = spelled.from;
    }
  }
  return { value, from, plus };
}

export function oneCount(t: TimeText, at: number, limit: number): { value: number; from: number } | null {
  const { p } = t;
  if (p.kind[at] === NUMBER) {
    const before = at - 1;
    const glued = before >= 0 && ((p.flags[at] ?? 0) & SPACED) === 0;
    if (glued) {
      const code = codeAt(t, before);
      // "M2", "Bac+3", "#4", "$300", "v1.2" are names and money.
      if (p.kind[before] === WORD && (p.end[before] ?? 0) - (p.start[before] ?? 0) <= 2) return null;
      if (
        code === PLUS ||
        code === 35 ||
        code === 36 ||
        code === 163 ||
        code === 0x20ac ||
        code === 0x20b9 ||
        code === STOP
      )
        return null;
    } else if (before >= 0) {
      const code = codeAt(t, before);
      if (code === 36 || code === 163 || code === 0x20ac || code === 0x20b9) return null;
    }
    const value = parseCount(p.text.slice(p.start[at], p.end[at]));
    return value === null ? null : { value, from: at };
  }
  if (((t.role[at] ?? 0) & NUMERAL) === 0) return null;
  const value = numeralOf(p.id[at] ?? 0);
  // "ein halbes Jahr"
  if (value === HALF && at - 1 >= limit && numeralOf(p.id[at - 1] ?? 0) === 1) return { value, from: at - 1 };
  // "doscientas cuarenta", "two hundred"
  const whole = numberWordsBefore(p, at + 1);
  if (whole !== null && whole.value > value && whole.from >= limit) return whole;
  // "twenty-four", "treinta y cinco"
  if (value < 10) {
    let tens = at - 1;
    if (isDash(codeAt(t, tens)) || ((t.role[tens] ?? 0) & AND) !== 0) tens--;
    if (tens >= limit && ((t.role[tens] ?? 0) & NUMERAL) !== 0) {
      const high = numeralOf(p.id[tens] ?? 0);
      if (high >= 20 && high % 10 === 0) return { value: high + value, from: tens };
    }
  }
  return { value, from: at };
}
