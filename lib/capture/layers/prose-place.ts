import { fold } from '../text';

/** Places that a sentence or the title states: the last resort where no label, mark or data names one. */

const UPPER = 'A-ZÀ-ÖØ-ÞĀ-Ž';
const WORD = `[${UPPER}][A-Za-zÀ-ɏ.'’-]+`;
const CITY = `${WORD}(?:[ -]${WORD}){0,2}`;
const AFTER = new RegExp(`^(?:our |the |sunny |downtown )?(${CITY}(?:, ?(?:[${UPPER}]{2}\\b|${CITY}))?)`);
/** "Madrid and Seattle": the second of two. */
const AND = new RegExp(`^ (?:and|und|et|y|e) (${CITY})(?=[.,;:!?)]|$| (?:and|with|since|for)\\b)`);
const IN_TITLE = new RegExp(`(?:[-–—(,]|\\bin)\\s*(${CITY}, ?[A-Z]{2})\\)?$`);
const TRIGGERS = [
  'based in ',
  'based at ',
  'based out of ',
  'located in ',
  'located at ',
  'situated in ',
  'asé à ',
  'asée à ',
  'asé(e) à ',
  'itué à ',
  'ituée à ',
  'bicado en ',
  'bicada en ',
  'con sede en ',
  'sede a ',
  'rbeitsort ist ',
  'insatzort ist ',
  'tandort ist ',
];
/** "in our Austin, TX office": what must follow where the sentence says "our". */
const OUR = [' in our ', ' at our ', ' to our ', ' join our '];
const OFFICE =
  /^ (?:office|location|facility|site|headquarters|hq|division|campus|plant|team|client|based)\b/;
const MAX_TEXT = 8000;
/** What begins like a place and is none. */
const NO_PLACE =
  /^(?:The|Our|This|We|You|Your|Monday|January|Summer|Group|Inc|Engineering|Marketing|Sales|Transportation)\b/;

export function placesInProse(title: string | null, text: string): string[] {
  const inTitle = title?.match(IN_TITLE)?.[1];
  if (inTitle) return [inTitle];
  const flat = fold(text.slice(0, MAX_TEXT));
  const places = new Set<string>();
  for (const trigger of [...TRIGGERS, ...OUR]) {
    for (let at = flat.indexOf(trigger); at >= 0 && places.size < 2; at = flat.indexOf(trigger, at + 1)) {
      const from = at + trigger.length;
      const [whole, named] = flat.slice(from, from + 90).match(AFTER) ?? [];
      if (!whole || !named || NO_PLACE.test(named)) continue;
      if (OUR.includes(trigger) && !OFFICE.test(flat.slice(from + whole.length))) continue;
      places.add(named.replace(/[.'’-]+$/, ''));
      const second = named.includes(',') ? null : flat.slice(from + whole.length, from + 120).match(AND)?.[1];
      if (second && !NO_PLACE.test(second)) places.add(second.replace(/[.'’-]+$/, ''));
    }
    if (places.size > 0) break;
  }
  return [...places];
}
