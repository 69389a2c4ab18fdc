import type { Range } from '../../model/range';
import { isDash, STOP } from '../characters';
import type { TimeText } from '../time-words';
import { codeAt, DAY, TO, WEEK, WEEKDAY, WEEKLY, weekdayOf } from '../time-words';
import { plural } from './hours-rate';
import { quantityAt } from './quantity';

/** Days a week; `counted` when they are a number and not names of days. */
export interface Days extends Range {
  counted: boolean;
}

/** How many days a week the sentence states: "3 days a week", "Monday to Friday", "Tuesdays and Thursdays". */
export function daysAWeek(t: TimeText, from: number, to: number, countedOnly = false): Days | null {
  for (let i = from; i < to; i++) {
    const role = t.role[i] ?? 0;
    if ((role & DAY) !== 0) {
      const q = quantityAt(t, i);
      if (q === null || q.unit !== DAY || (q.max ?? q.min ?? 9) > 7) continue;
      for (let j = i + 1; j < Math.min(to, i + 4); j++) {
        if (((t.role[j] ?? 0) & (WEEK | WEEKLY)) !== 0 && !plural(t, j))
          return { min: q.min, max: q.max, counted: true };
      }
      if (((t.role[q.from - 1] ?? 0) & WEEKLY) !== 0) return { min: q.min, max: q.max, counted: true };
    }
  }
  if (countedOnly) return null;
  let first = 0;
  let lastDay = 0;
  let named = 0;
  let through = false;
  let alternative = false;
  for (let i = from; i < to; i++) {
    const role = t.role[i] ?? 0;
    if ((role & WEEKDAY) === 0) {
      if (first !== 0 && codeAt(t, i) !== 0 && isDash(codeAt(t, i))) through = true;
      if (first !== 0 && named === 1 && (role & TO) !== 0) through = true;
      if (first !== 0 && /^(or|oder|ou|o)$/i.test(t.p.text.slice(t.p.start[i], t.p.end[i])))
        alternative = true;
      continue;
    }
    const day = weekdayOf(t.p.id[i] ?? 0);
    named++;
    if (first === 0) first = day;
    else if (through && named === 2) {
      lastDay = day;
      break;
    }
    lastDay = day;
  }
  if (named === 0 && !alternative) return initials(t, from, to);
  if (alternative || named < 2) return null;
  if (through && lastDay > first)
    return { min: lastDay - first + 1, max: lastDay - first + 1, counted: false };
  return through ? null : { min: named, max: named, counted: false };
}

/** "L-V", "L a V" and "M-F" are Monday to Friday where they stand in capitals. */
const INITIALS = new Set(['LV', 'MF']);
/** Short names of the first and the last day, and how many days that is. */
const SHORT_NAMES = new Map(
  Object.entries({
    mofr: 5,
    modo: 4,
    mosa: 6,
    luve: 5,
    lunven: 5,
    mavr: 5,
    mado: 4,
    pnpt: 5,
    popá: 5,
    počt: 4,
  }),
);

/** "Mo–Fr", "Mo. - Do.", "ma t/m vr", "L-V": so short that they name days only where they stand joined. */
export function initials(t: TimeText, from: number, to: number): Days | null {
  for (let i = from; i + 2 < to; i++) {
    const last = joined(t, codeAt(t, i + 1) === STOP ? i + 2 : i + 1);
    if (last === null || last >= to) continue;
    const { text, start, end } = t.p;
    const pair = text.slice(start[i], end[i]) + text.slice(start[last], end[last]);
    const days = INITIALS.has(pair) ? 5 : SHORT_NAMES.get(pair.toLowerCase());
    if (days !== undefined) return { min: days, max: days, counted: false };
  }
  return null;
}

/** The token after "-", "bis" or "t/m" at `at`; null where nothing joins. */
function joined(t: TimeText, at: number): number | null {
  if (isDash(codeAt(t, at)) || ((t.role[at] ?? 0) & TO) !== 0) return at + 1;
  const { text, start, end } = t.p;
  return text.slice(start[at], end[at + 2]) === 't/m' ? at + 3 : null;
}
