import { CLOSE, COLON, isDash, OPEN } from '../characters';
import { NUMBER } from '../text';
import type { TimeText } from '../time-words';
import { codeAt, cueOf, MONTH, TO, UNIT, WEEK, YEAR } from '../time-words';
import { wordAt } from '../word-at';
import { parseCount } from './count';
import type { Quantity } from './quantity';

/** Lengths of time that are no number before a unit. */

/** "Duration (months): 6", "Number of weeks: 10": the unit stands in the label. */
export function unitLabel(t: TimeText, at: number): Quantity | null {
  let i = at + 1;
  if (codeAt(t, i) === CLOSE) i++;
  if (codeAt(t, i) !== COLON || t.p.kind[i + 1] !== NUMBER || cueOf(t, at - 1) === null) return null;
  if (cueOf(t, at) !== 'duration' && cueOf(t, at - 1) !== 'duration' && cueOf(t, at - 2) !== 'duration')
    return null;
  const min = parseCount(t.p.text.slice(t.p.start[i + 1], t.p.end[i + 1]));
  if (min === null) return null;
  let max = min;
  let to = i + 2;
  if (isDash(codeAt(t, to)) && t.p.kind[to + 1] === NUMBER) {
    max = parseCount(t.p.text.slice(t.p.start[to + 1], t.p.end[to + 1])) ?? min;
    to += 2;
  }
  if (((t.role[to] ?? 0) & UNIT) !== 0 || max < min) return null;
  return { unit: (t.role[at] ?? 0) & UNIT, min, max, from: at, to, compound: false };
}

const SEVERAL = new Set([
  'several',
  'mehrere',
  'mehreren',
  'plusieurs',
  'varios',
  'varias',
  'diversi',
  'vários',
  'enkele',
]);

/** "plusieurs mois (au moins 3)": the number follows in brackets. */
export function several(t: TimeText, at: number): Quantity | null {
  if (
    !SEVERAL.has(t.p.text.slice(t.p.start[at - 1], t.p.end[at - 1]).toLowerCase()) ||
    codeAt(t, at + 1) !== OPEN
  )
    return null;
  let i = at + 2;
  let least = false;
  for (; i < at + 6 && t.p.kind[i] !== NUMBER; i++) if (cueOf(t, i) === 'at-least') least = true;
  const count = t.p.kind[i] === NUMBER ? parseCount(t.p.text.slice(t.p.start[i], t.p.end[i])) : null;
  if (count === null || codeAt(t, i + 1) !== CLOSE) return null;
  return {
    unit: (t.role[at] ?? 0) & UNIT,
    min: count,
    max: least ? null : count,
    from: at - 1,
    to: i + 1,
    compound: false,
  };
}

const ONE = new Set(['a', 'an', 'un', 'une', 'una', 'um', 'uma']);

/** "a year-long placement", "three months to a year": one of the unit. */
export function wholeUnit(t: TimeText, at: number): Quantity | null {
  if (
    ONE.has(wordAt(t.p, at - 1)) &&
    ((t.role[at - 2] ?? 0) & TO) !== 0 &&
    ((t.role[at - 3] ?? 0) & (WEEK | MONTH)) !== 0
  )
    return { unit: (t.role[at] ?? 0) & UNIT, min: 1, max: 1, from: at - 1, to: at + 1, compound: false };
  if (
    !isDash(codeAt(t, at + 1)) ||
    t.p.text.slice(t.p.start[at + 2], t.p.end[at + 2]).toLowerCase() !== 'long'
  )
    return null;
  const unit = (t.role[at] ?? 0) & (WEEK | MONTH | YEAR);
  return unit === 0 ? null : { unit, min: 1, max: 1, from: at, to: at + 3, compound: true };
}
