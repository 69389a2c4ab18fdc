import { foldWord } from '../fold';
import {
  AFTER_HUNDREDS,
  AFTER_TENS,
  GERMAN_NUMBERS,
  GERMAN_ONES,
  HUNDREDS,
  NUMBER_WORDS,
  THOUSANDS,
} from '../lexicon/numbers';
import { HYPHEN } from '../marks';
import type { Prepared } from '../text';
import { SPACED, WORD } from '../text';
import { idOf, idSet } from '../vocabulary';

/** A number in words: tokens [from, the token before which it was looked for). */
export interface NumberInWords {
  value: number;
  from: number;
}

const values = new Map(Object.entries(NUMBER_WORDS).map(([word, value]) => [idOf(foldWord(word)), value]));
const hundreds = idSet(HUNDREDS);
const thousands = idSet(THOUSANDS);
const afterHundreds = idSet(AFTER_HUNDREDS);
const afterTens = idSet(AFTER_TENS);
const A = idOf('a');
const foldedKeys = (table: Record<string, number>) =>
  new Map(Object.entries(table).map(([word, value]) => [foldWord(word), value]));
const germanNumbers = foldedKeys(GERMAN_NUMBERS);
const germanOnes = foldedKeys(GERMAN_ONES);

/** No sum of pay takes more tokens. */
const LONGEST = 10;

/** The longest number in words that ends right before token `to`, or null. */
export function numberWordsBefore(text: Prepared, to: number): NumberInWords | null {
  let from = to;
  while (
    from > 0 &&
    to - from < LONGEST &&
    text.sentence[from - 1] === text.sentence[to] &&
    isPart(text, from - 1)
  )
    from--;
  for (; from < to; from++) {
    const value = amountOf(text, from, to);
    if (value !== null) return { value, from };
  }
  const word = to - 1;
  if (text.kind[word] !== WORD) return null;
  const german = germanNumber(foldWord(text.text.slice(text.start[word], text.end[word])));
  return german === null ? null : { value: german, from: word };
}

function isPart(text: Prepared, at: number): boolean {
  const id = text.id[at] ?? 0;
  if (id === HYPHEN) return ((text.flags[at] ?? 0) & SPACED) === 0;
  return (
    values.has(id) ||
    hundreds.has(id) ||
    thousands.has(id) ||
    afterHundreds.has(id) ||
    afterTens.has(id) ||
    id === A
  );
}

/** What tokens [from, to) amount to; null where they are no one number ("two and twenty-eight"). */
function amountOf(text: Prepared, from: number, to: number): number | null {
  let total = 0;
  let group = 0;
  let joined = false;
  for (let at = from; at < to; at++) {
    const id = text.id[at] ?? 0;
    const value = values.get(id);
    if (id === HYPHEN || id === A) {
      if (at === from ? id !== A || !isMultiplier(text, at + 1) : id === A) return null;
    } else if (value !== undefined) {
      const next = joinTo(group, value, joined);
      if (next === null) return null;
      group = next;
      joined = false;
    } else if (hundreds.has(id)) {
      if (group >= 10 || joined) return null;
      group = Math.max(group, 1) * 100;
    } else if (thousands.has(id)) {
      if (total > 0 || joined) return null;
      total = Math.max(group, 1) * 1000;
      group = 0;
    } else {
      const tens = group % 100 !== 0 && group % 10 === 0;
      if (at === from || !(afterTens.has(id) ? tens : group % 100 === 0 && group + total > 0)) return null;
      joined = true;
    }
  }
  return joined || group + total === 0 ? null : group + total;
}

function isMultiplier(text: Prepared, at: number): boolean {
  return hundreds.has(text.id[at] ?? 0) || thousands.has(text.id[at] ?? 0);
}

/** `value` after what has been read of the hundreds: ones after tens, and the French teens after 60 and 80. */
function joinTo(group: number, value: number, joined: boolean): number | null {
  const rest = group % 100;
  if (rest === 0) return value < 100 || group === 0 ? group + value : null;
  if (rest === 4 && value === 20 && !joined) return group - 4 + 80;
  if (rest % 10 === 0 && rest >= 20 && value < 10) return group + value;
  return (rest === 60 || rest === 80) && value >= 10 && value < 20 ? group + value : null;
}

/** "zweihundertfünfzig", "tausend", "achthundert". */
function germanNumber(word: string): number | null {
  const [thousand, rest] = cut(word, 'tausend');
  const [hundred, last] = cut(rest, 'hundert');
  const thousandsOf = thousand === null ? 0 : thousand === '' ? 1 : germanBelowHundred(thousand);
  const hundredsOf = hundred === null ? 0 : hundred === '' ? 1 : (germanOnes.get(hundred) ?? null);
  const ones = last === '' && (thousand !== null || hundred !== null) ? 0 : germanBelowHundred(last);
  if (thousandsOf === null || hundredsOf === null || ones === null) return null;
  return thousandsOf * 1000 + hundredsOf * 100 + ones;
}

/** What stands before `by`, or null where it does not occur, and what stands after. */
function cut(word: string, by: string): [string | null, string] {
  const at = word.indexOf(by);
  return at < 0 ? [null, word] : [word.slice(0, at), word.slice(at + by.length)];
}

function germanBelowHundred(word: string): number | null {
  const plain = germanNumbers.get(word);
  if (plain !== undefined) return plain;
  const at = word.indexOf('und');
  const ones = at < 0 ? undefined : germanOnes.get(word.slice(0, at));
  const tens = at < 0 ? undefined : germanNumbers.get(word.slice(at + 3));
  return ones === undefined || tens === undefined || tens < 20 ? null : tens + ones;
}
