import { CLOSE, COMMA, isDash, OPEN, PLUS, SLASH, STOP } from '../characters';
import { NUMBER, SPACED, WORD } from '../text';
import type { TimeText } from '../time-words';
import {
  AND,
  codeAt,
  cueOf,
  FILLER,
  HOUR,
  LENGTH,
  lengthUnit,
  NUMERAL,
  numeralOf,
  OR,
  TO,
  UNIT,
  WEEKLY,
} from '../time-words';
import { wordAt } from '../word-at';
import type { Count } from './count';
import { countBefore, oneCount } from './count';

/** A number or a range with a unit of time: "10-12 weeks", "nine (9) weeks", "minimum of 20 hours", "sechsmonatig". */
export interface Quantity {
  /** One of the unit bits of `time-words`. */
  unit: number;
  /** Inclusive. `null` where the text gives only the other bound. Never both. */
  min: number | null;
  max: number | null;
  /** Tokens [from, to): from the first number to the unit. */
  from: number;
  to: number;
  /** A hyphen joins number and unit, or they are one word: "12-week", "6-monatiges". */
  compound: boolean;
}

/** "6/2 weeks" is so long on and so long off; a greater number before the slash is a year or a name. */
const MOST_SHIFTS = 31;

/** The quantity that the unit word at `unitAt` closes, or null when no number stands before it. */
export function quantityAt(t: TimeText, unitAt: number): Quantity | null {
  const { p } = t;
  const bits = t.role[unitAt] ?? 0;
  if ((bits & LENGTH) !== 0) {
    const value = numeralOf(p.id[unitAt] ?? 0);
    const first = elided(t, unitAt, value);
    return {
      unit: lengthUnit(p.id[unitAt] ?? 0),
      min: first?.value ?? value,
      max: value,
      from: first?.from ?? unitAt,
      to: unitAt + 1,
      compound: true,
    };
  }
  const unit = bits & UNIT;
  const limit = p.sentenceFrom[p.sentence[unitAt] ?? 0] ?? 0;
  let i = unitAt;
  let compound = false;
  let fillers = 0;
  // from the unit to the number: "-", and at most two words such as "consecutive"
  while (i - 1 >= limit) {
    const code = codeAt(t, i - 1);
    if (isDash(code)) {
      compound = compound || fillers === 0;
      i--;
    } else if (
      fillers < 2 &&
      ((t.role[i - 1] ?? 0) & FILLER) !== 0 &&
      ((t.role[i - 1] ?? 0) & NUMERAL) === 0
    ) {
      fillers++;
      i--;
    } else if (code === OPEN && fillers === 0 && i - 1 > limit && codeAt(t, unitAt + 1) === CLOSE) {
      i--;
    } else break;
  }
  // "600 clock-hours" are so many hours; "a 12-week placement" is so long
  if (fillers > 0) compound = false;
  const last = countBefore(t, i, limit);
  if (last === null) return null;
  let from = last.from;
  let min: number | null = last.value;
  const max: number | null = last.plus ? null : last.value;
  // leftwards over "10 to", "2, 3, or", "4 -"
  let joined = false;
  // "entre las 120 y las 150 horas", "desde las 250 hasta las 480 horas"
  const article = ARTICLES.has(wordAt(t.p, from - 1)) && ((t.role[from - 2] ?? 0) & (AND | TO)) !== 0;
  const low = article ? countBefore(t, from - 2, limit) : null;
  if (low !== null && low.value < (min ?? 0) && (isBetween(t, low.from, limit) || isSince(t, low.from)))
    return { unit, min: low.value, max, from: low.from, to: unitAt + 1, compound };
  // "one, two or at most three months": what stands before the lower end may be a list
  const apart = minAndMax(t, from, limit);
  if (apart !== null && apart.value < (min ?? 0)) {
    min = apart.value;
    from = apart.from;
    joined = true;
  }
  for (let guard = 0; guard < 4; guard++) {
    let j = from - 1;
    // "ein bzw. zwei Monate"
    if (codeAt(t, j) === STOP && ((t.role[j - 1] ?? 0) & OR) !== 0) j--;
    if (j < limit) break;
    const code = codeAt(t, j);
    const role = t.role[j] ?? 0;
    const list = joined && code === COMMA;
    const dash = isDash(code) || (code === SLASH && guard === 0);
    if (!list && !dash && (role & (TO | OR | AND)) === 0) break;
    if (code === COMMA && !joined) break;
    // "Band 7A 36 Hour Week"
    if (p.kind[j] === WORD && ((p.flags[j] ?? 0) & SPACED) === 0) break;
    j--;
    if ((role & OR) !== 0 && codeAt(t, j) === COMMA) j--;
    // "six-to-twelve-month"
    if (dash && ((t.role[j] ?? 0) & TO) !== 0 && isDash(codeAt(t, j - 1))) j -= 2;
    // "six (6) - or": a hyphen may hang on the first number, "10- to 12-week"
    if (!dash && isDash(codeAt(t, j))) j--;
    const spaced = ((p.flags[from - 1] ?? 0) & SPACED) !== 0;
    const previous = countBefore(t, j + 1, limit);
    if (previous === null) break;
    // "6/2 weeks" is a rhythm and no length
    if (previous.value >= (min ?? 0)) {
      if (!joined && code === SLASH && !spaced && previous.value <= MOST_SHIFTS) return null;
      break;
    }
    // "Level 2 - 9 months": a name with a number, and then a length
    if (
      dash &&
      spaced &&
      last.value > 4 * previous.value &&
      previous.value > 0 &&
      isName(t, previous.from - 1)
    )
      break;
    if ((role & (AND | TO | OR)) === AND && !isBetween(t, previous.from, limit)) break;
    min = previous.value;
    from = previous.from;
    joined = true;
  }
  const quantity: Quantity = { unit, min, max, from, to: unitAt + 1, compound };
  // "3 months+", "ab 3 Monaten"
  if (codeAt(t, unitAt + 1) === PLUS && ((p.flags[unitAt + 1] ?? 0) & SPACED) === 0) {
    quantity.max = null;
    quantity.to++;
  } else if (
    !joined &&
    from > limit &&
    FROM.has(p.text.slice(p.start[from - 1], p.end[from - 1]).toLowerCase())
  )
    quantity.max = null;
  if (unit === HOUR && !joined) addMinutes(t, quantity, unitAt);
  addHalf(t, quantity);
  if (!joined && quantity.max !== null) {
    bound(t, quantity, limit);
    joinElided(t, quantity, limit);
  }
  return quantity;
}

/** The 3 of "drei- bis sechsmonatig". */
function elided(t: TimeText, at: number, most: number): Count | null {
  if (((t.role[at - 1] ?? 0) & (TO | OR)) === 0) return null;
  const first = countBefore(t, isDash(codeAt(t, at - 2)) ? at - 2 : at - 1, 0);
  return first !== null && first.value < most ? first : null;
}

const HALF = new Set(['demi', 'demie', 'mezzo', 'mezza', 'medio', 'media', 'meio', 'meia', 'half', 'halb']);

/** "Quatre mois et demi", "two months and a half". */
function addHalf(t: TimeText, q: Quantity): void {
  if (((t.role[q.to] ?? 0) & AND) === 0) return;
  const at = wordAt(t.p, q.to + 1) === 'a' ? q.to + 2 : q.to + 1;
  if (!HALF.has(wordAt(t.p, at))) return;
  if (q.min !== null) q.min += 0.5;
  if (q.max !== null) q.max += 0.5;
  q.to = at + 1;
}

const RATHER = new Set(
  'besser lieber idealerweise optimal gerne gern jedoch aber mieux idéalement plutôt für pour'.split(' '),
);

/** "Mindestens drei, besser für sechs Monate", "in der Regel 12, mindestens jedoch 6 Monate": the unit is said once for both. */
function joinElided(t: TimeText, q: Quantity, limit: number): void {
  let i = q.from - 1;
  let rather = false;
  for (; i >= limit && codeAt(t, i) !== COMMA; i--) {
    if (RATHER.has(wordAt(t.p, i))) rather = true;
    else if (cueOf(t, i) !== 'at-least') return;
  }
  const first = rather && i > limit ? countBefore(t, i, limit) : null;
  if (first === null) return;
  const least = [first.from - 1, first.from - 2].some((at) => at >= limit && cueOf(t, at) === 'at-least');
  if (least && q.min !== null && q.max !== null && first.value < q.min) q.min = first.value;
  else if (!least && q.max === null && first.value > (q.min ?? 0)) q.max = first.value;
  else return;
  q.from = first.from;
}

function isName(t: TimeText, at: number): boolean {
  return t.p.kind[at] === WORD && t.cue[at] === 0 && ((t.role[at] ?? 0) & (TO | FILLER)) === 0;
}

/** "37h30" is 37.5 hours. */
function addMinutes(t: TimeText, q: Quantity, unitAt: number): void {
  const { p } = t;
  const at = unitAt + 1;
  const length = (p.end[at] ?? 0) - (p.start[at] ?? 0);
  if (p.kind[at] !== NUMBER || length !== 2 || ((p.flags[at] ?? 0) & SPACED) !== 0) return;
  const minutes = Number(p.text.slice(p.start[at], p.end[at]));
  if (!(minutes < 60)) return;
  if (q.min !== null) q.min += minutes / 60;
  if (q.max !== null) q.max += minutes / 60;
  q.to = at + 1;
}

/** The 3 of "minimum 3 and maximum 5 months", where `at` is the 5. */
function minAndMax(t: TimeText, at: number, limit: number): Count | null {
  let i = at - 1;
  if (i < limit || cueOf(t, i) !== 'at-most') return null;
  i = (t.phrase[i] ?? i) - 1;
  while (
    i >= limit &&
    (codeAt(t, i) === COMMA || isDash(codeAt(t, i)) || ((t.role[i] ?? 0) & (AND | OR | TO)) !== 0)
  )
    i--;
  const first = countBefore(t, i + 1, limit);
  // "un máximo de 6 meses": an article and no number.
  return first?.value === 1 && t.p.kind[first.from] === WORD ? null : first;
}

const ARTICLES = new Set(['las', 'los', 'les', 'as', 'os']);

const FROM = new Set(['ab', 'desde']);

const BETWEEN = new Set(['between', 'zwischen', 'entre', 'tra', 'fra', 'tussen', 'mezi', 'miedzy']);

/** "Between" stands right before, or an article apart. */
export function isBetween(t: TimeText, at: number, limit: number): boolean {
  for (let i = at - 1; i >= Math.max(limit, at - 3); i--) {
    const word = t.p.text.slice(t.p.start[i], t.p.end[i]).toLowerCase();
    if (BETWEEN.has(word) || word === 'między') return true;
  }
  return false;
}

/** "Desde las", "dalle". */
function isSince(t: TimeText, at: number): boolean {
  return FROM.has(wordAt(t.p, ARTICLES.has(wordAt(t.p, at - 1)) ? at - 2 : at - 1));
}

/** "at least 20 hours" has no max, "up to 6 months" no min; "20 hours or more", "6 mois minimum" likewise. */
function bound(t: TimeText, q: Quantity, limit: number): void {
  for (let i = q.from - 1; i >= Math.max(limit, q.from - 3); i--) {
    const cue = cueOf(t, i);
    if (cue === 'at-least') {
      q.max = mostAfter(t, q);
      return;
    }
    if (cue === 'at-most') {
      q.min = null;
      return;
    }
    if (t.p.kind[i] === NUMBER || codeAt(t, i) === COMMA || cue === 'internship') break;
  }
  const end = t.p.sentenceFrom[(t.p.sentence[q.from] ?? 0) + 1] ?? t.p.count;
  for (let i = q.to; i < Math.min(end, q.to + 2); i++) {
    const cue = cueOf(t, i);
    const next = (cue === 'at-least' || cue === 'at-most') && nextIsNumber(t, i, end);
    if (cue === 'at-least' && !next) {
      q.max = null;
      return;
    }
    if (cue === 'at-most' && !next) {
      q.min = null;
      return;
    }
    if (codeAt(t, i) !== OPEN && cue !== null) break;
  }
}

/** The 11 of "a minimum of 3 months and a maximum of 11", which has no unit of its own. */
function mostAfter(t: TimeText, q: Quantity): number | null {
  const end = t.p.sentenceFrom[(t.p.sentence[q.from] ?? 0) + 1] ?? t.p.count;
  let i = q.to;
  // "20 ore settimanali e fino ad un massimo di 24"
  if (((t.role[i] ?? 0) & WEEKLY) !== 0) i++;
  while (i < end && (codeAt(t, i) === COMMA || ((t.role[i] ?? 0) & AND) !== 0)) i++;
  if (i < end && cueOf(t, i) !== 'at-most' && cueOf(t, i + 1) === 'at-most') i++;
  if (i >= end || cueOf(t, i) !== 'at-most') return null;
  while (i < end && cueOf(t, i) === 'at-most') i++;
  const most = i < end ? oneCount(t, i, i) : null;
  const bare = most !== null && ((t.role[i + 1] ?? 0) & (UNIT | FILLER)) === 0;
  return bare && most.value > (q.min ?? 0) ? most.value : null;
}

function nextIsNumber(t: TimeText, at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + 6); i++) {
    if (t.p.kind[i] === NUMBER || ((t.role[i] ?? 0) & NUMERAL) !== 0) return true;
  }
  return false;
}
