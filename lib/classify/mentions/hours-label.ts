import type { Range } from '../../model/range';
import { COLON, isDash, PLUS } from '../characters';
import { NUMBER, WORD } from '../text';
import type { TimeText } from '../time-words';
import {
  codeAt,
  cueOf,
  DAILY,
  DAY,
  FILLER,
  HOUR,
  MONTH,
  MONTHLY,
  sentenceEnd,
  sentenceStart,
  TO,
  WEEK,
  WEEKLY,
  YEAR,
  YEARLY,
} from '../time-words';
import { parseCount } from './count';
import type { HoursMention } from './hours';
import { surroundings } from './hours-around';
import { plausibleWeek } from './hours-range';
import { plural } from './hours-rate';

/** More hours in all than this are no internship's. */
const MOST_HOURS = 2500;

/** "Hours per week: 20-25", "Weekly hours 20", "Expected hours: 25 - 35 per week": the unit stands before the number. */
export function labelled(t: TimeText, at: number): HoursMention | null {
  const end = sentenceEnd(t, at);
  let i = at + 1;
  const before = ((t.role[at - 1] ?? 0) & FILLER) === 0 ? at - 1 : at - 2;
  let weekly = (((t.role[before] ?? 0) | (t.role[at] ?? 0)) & WEEKLY) !== 0;
  for (; i < Math.min(end, at + 6); i++) {
    if (t.p.kind[i] === NUMBER) break;
    const role = t.role[i] ?? 0;
    if ((role & (DAY | MONTH | YEAR | DAILY | MONTHLY | YEARLY)) !== 0) return null;
    if ((role & (WEEK | WEEKLY)) !== 0) weekly = true;
    else if (role === 0 && t.p.kind[i] === WORD && cueOf(t, i) === null && !isLink(t, i)) return null;
  }
  return numbersFrom(t, i, end, weekly, at);
}

/** "Total hours: 150". */
export function totalLabel(t: TimeText, at: number): HoursMention | null {
  if (codeAt(t, at + 1) !== COLON || t.p.kind[at + 2] !== NUMBER) return null;
  if (cueOf(t, at) !== 'total' && cueOf(t, at - 1) !== 'total') return null;
  const hours = parseCount(t.p.text.slice(t.p.start[at + 2], t.p.end[at + 2]));
  if (hours === null || hours < 5 || hours > MOST_HOURS) return null;
  return {
    per: 'total',
    hours: { min: hours, max: hours },
    from: at,
    to: at + 3,
    strength: 2,
    rule: 'hours.total-label',
  };
}

const LEAST = /^mindest.*(?:zeit|zahl|umfang)$/i;
const MOST = /^höchst.*(?:zeit|zahl|umfang)$/i;
const ADJECTIVES = /^(maximale|minimale)[rns]?$/i;

/** "Mindeststundenzahl: 10 Stunden", "maximale Wochenarbeitszeit: 20 Stunden": the bound that the label names. */
export function limitByLabel(t: TimeText, { per, hours, from }: HoursMention): void {
  if (per !== 'week' || hours.min !== hours.max) return;
  for (let i = from - 1; i >= Math.max(sentenceStart(t, from), from - 4) && t.p.kind[i] !== NUMBER; i--) {
    const word = t.p.text.slice(t.p.start[i], t.p.end[i]);
    const adjective = cueOf(t, i + 1) === 'work' ? ADJECTIVES.exec(word)?.[1]?.toLowerCase() : undefined;
    if (LEAST.test(word) || adjective === 'minimale') hours.max = null;
    else if (MOST.test(word) || adjective === 'maximale') hours.min = null;
    else continue;
    return;
  }
}

function isLink(t: TimeText, at: number): boolean {
  return (t.p.end[at] ?? 0) - (t.p.start[at] ?? 0) <= 4;
}

function numbersFrom(
  t: TimeText,
  at: number,
  end: number,
  weekly: boolean,
  labelAt: number,
): HoursMention | null {
  if (at >= end || t.p.kind[at] !== NUMBER) return null;
  const low = parseCount(t.p.text.slice(t.p.start[at], t.p.end[at]));
  if (low === null) return null;
  let to = at + 1;
  let high: number | null = low;
  if (
    to + 1 < end &&
    (isDash(codeAt(t, to)) || ((t.role[to] ?? 0) & TO) !== 0) &&
    t.p.kind[to + 1] === NUMBER
  ) {
    high = parseCount(t.p.text.slice(t.p.start[to + 1], t.p.end[to + 1])) ?? low;
    to += 2;
  } else if (codeAt(t, to) === PLUS) {
    high = null;
    to++;
  }
  if (((t.role[to] ?? 0) & HOUR) !== 0) return null;
  for (let i = to; i < Math.min(end, to + 3); i++) {
    const role = t.role[i] ?? 0;
    if ((role & (WEEK | WEEKLY)) !== 0 && !plural(t, i)) {
      weekly = true;
      to = i + 1;
      break;
    }
    if ((role & (DAY | MONTH | YEAR)) !== 0 || t.p.kind[i] === NUMBER) return null;
  }
  if (!weekly || (high !== null && high < low)) return null;
  const hours: Range = { min: low, max: high };
  const around = surroundings(t, labelAt, to);
  if (!plausibleWeek(hours) || around.against) return null;
  return { per: 'week', hours, from: labelAt, to, strength: 2, rule: 'hours.week-label' };
}
